import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { catchError } from 'rxjs';
import type { Observable } from 'rxjs';
import { codeInsee } from '#api/contract/fields';
import { ProblemError } from '#api/http/problem-error';
import { CommunesRepository } from '#api/modules/territories/communes.repository';

const FIELD = 'query.commune';

/**
 * A request that is wrong in several ways says them all at once (RFC 9457): where the contract refuses it, the commune,
 * which only the database knows, is looked up too.
 */
@Injectable()
export class NameUnknownCommune implements NestInterceptor {
  constructor(private readonly communes: CommunesRepository) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { commune } = context.switchToHttp().getRequest<Request>().query;
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        throw error instanceof ProblemError ? await this.complete(error, commune) : error;
      }),
    );
  }

  private async complete(problem: ProblemError, commune: unknown): Promise<ProblemError> {
    const { type, issues } = problem;
    const code = codeInsee.safeParse(commune).data;
    if (type !== 'urn:baguette:bad-request' || !issues || code === undefined) return problem;
    const unknown = await this.communes.get(code).then(
      () => null,
      (error: unknown) => (error instanceof ProblemError ? error : Promise.reject(error)),
    );
    if (!unknown) return problem;
    const all = [...issues, { field: FIELD, message: unknown.detail }];
    return new ProblemError(type, `${all.length} points sont à corriger.`, all);
  }
}
