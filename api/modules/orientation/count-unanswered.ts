import { Injectable, Logger } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tap } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Orientation } from '#api/contract/orientation.contract';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { isoWeek } from '#api/domain/unanswered/iso-week';
import { unansweredTerritory } from '#api/domain/unanswered/unanswered-territory';
import { errorCode } from '#api/http/error-code';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { UnansweredRepository } from './unanswered.repository.ts';

/** A screen that draws itself again asks again: it is the same search within the hour. */
const TIMES_AN_HOUR = 1;

/** Counts the needs for which a search found nobody, once the answer has left: it is neither delayed nor failed by it. */
@Injectable()
export class CountUnanswered implements NestInterceptor {
  private readonly logger = new Logger('unanswered');
  private readonly searches = new HourlyMemory();

  constructor(
    private readonly unanswered: UnansweredRepository,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<Orientation>): Observable<Orientation> {
    const http = context.switchToHttp();
    const network = networkOfAddress(http.getRequest<Request>().ip ?? '');
    return next.handle().pipe(
      tap((orientation) => {
        // What a filter leaves out is no absence of partners.
        if (orientation.uncovered.length === 0 || isFiltered(orientation)) return;
        http.getResponse<Response>().once('finish', () => {
          this.count(orientation, network).catch((error: unknown) =>
            this.logger.warn(`Une recherche sans réponse n’a pas été comptée : ${errorCode(error)}`),
          );
        });
      }),
    );
  }

  private async count({ uncovered, commune }: Orientation, network: string): Promise<void> {
    const now = this.clock.now();
    const territory = unansweredTerritory(commune);
    const needs = uncovered.filter((need) =>
      this.searches.admits([network, need, territory.kind, territory.code], TIMES_AN_HOUR, now),
    );
    if (needs.length > 0) await this.unanswered.count(needs, territory, isoWeek(now));
  }
}

const isFiltered = ({ filters }: Orientation): boolean =>
  filters.some(({ values }) => values.some(({ chosen }) => chosen));
