import type { NextFunction, Request, Response } from 'express';

/**
 * Refuses a body of JSON that is too large as soon as its size is said, or has come: body-parser answers only once it has read all of it.
 * The rest is let flow away, unread, so that the sender sees the answer rather than a broken connection.
 */
export function bodyLimit(limit_bytes: number) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const tooLarge = Object.assign(new Error('too large'), { status: 413, type: 'entity.too.large' });
    if (!request.is('application/json')) return next();
    if (Number(request.headers['content-length']) > limit_bytes) return next(tooLarge);
    let answered = false;
    let come_bytes = 0;
    request.on('data', (chunk: Buffer) => {
      come_bytes += chunk.length;
      if (answered || come_bytes <= limit_bytes) return;
      answered = true;
      next(tooLarge);
    });
    next();
  };
}
