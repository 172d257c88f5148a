import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from 'pino';

/**
 * One line a request: method, path, status, time. Neither the query, nor a header, nor a body, nor an address: what is
 * asked about a person must not be found in a log.
 */
export function requestLog(logger: Logger) {
  return pinoHttp<Request>({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: () => undefined,
    },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
  });
}
