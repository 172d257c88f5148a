import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Nest's words as JSON lines on stderr, so that stdout stays for the address and for answers. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level: string, destination: DestinationStream = pino.destination(2)) {
    this.pino = pino({ level, base: null }, destination);
  }

  log(message: unknown, context?: string): void {
    // Nest announces each route and module: of use only while developing it.
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = message instanceof Error ? message.stack : rest.length > 1 ? rest[0] : undefined;
    this.pino.error({ context, ...(stack ? { stack } : {}) }, String(message));
  }
}
