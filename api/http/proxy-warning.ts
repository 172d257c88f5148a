import type { LoggerService } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/**
 * Says once that a proxy speaks for others and is not believed: all who come by it then share one limit of requests, and one name
 * as reporters.
 */
export function proxyWarning(logger: LoggerService) {
  let said = false;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (!said && request.headers['x-forwarded-for'] !== undefined) {
      said = true;
      logger.warn(
        'Un serveur mandataire transmet des adresses (X-Forwarded-For) et n’est pas cru : tous ceux qu’il sert comptent pour un. Réglez TRUST_PROXY.',
      );
    }
    next();
  };
}
