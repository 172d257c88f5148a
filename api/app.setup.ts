import { existsSync } from 'node:fs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import compression from 'compression';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.ts';
import type { AppParts } from './app.module.ts';
import { bodyLimit } from './http/body-limit.ts';
import { JsonLogger } from './http/json-logger.ts';
import { proxyWarning } from './http/proxy-warning.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveScreen } from './modules/screen/serve-screen.ts';

/** The largest note, 20 000 characters, all written as JSON escapes (`\u0041`), and what is around it. */
const BODY_LIMIT_BYTES = 128 * 1024;

interface SetupOptions extends AppParts {
  /** Folder of the built screen; none: the API alone. */
  web?: string;
  /** Where log lines go instead of stderr. */
  logTo?: DestinationStream;
}

/** The app as main, the command line and the tests run it: logs, headers, limits, prefix, screen. */
export async function createApp({ web, logTo, ...parts }: SetupOptions): Promise<NestExpressApplication> {
  const logger = new JsonLogger(parts.config.LOG_LEVEL, logTo);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', parts.config.TRUST_PROXY);
  if (parts.config.TRUST_PROXY === 0) app.use(proxyWarning(logger));
  app.use(requestLog(logger.pino));
  app.use(securityHeaders(parts.config));
  app.use(compression());
  app.use(bodyLimit(BODY_LIMIT_BYTES));
  app.useBodyParser('json', { limit: BODY_LIMIT_BYTES });
  app.setGlobalPrefix('api');
  if (web && existsSync(web)) serveScreen(app, web);
  return app;
}
