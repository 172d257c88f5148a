import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tap } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Orientation } from '#api/contract/orientation.contract';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { CountShown } from '#api/modules/shown/count-shown';

/** Counts the listings that an answer shows, once it has left: it is neither delayed nor failed by it. */
@Injectable()
export class TellShown implements NestInterceptor {
  constructor(private readonly shown: CountShown) {}

  intercept(context: ExecutionContext, next: CallHandler<Orientation>): Observable<Orientation> {
    const http = context.switchToHttp();
    const network = networkOfAddress(http.getRequest<Request>().ip ?? '');
    return next.handle().pipe(
      tap((orientation) => {
        http.getResponse<Response>().once('finish', () => this.shown.count(orientation, network));
      }),
    );
  }
}
