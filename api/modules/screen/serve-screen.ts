import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { ProblemError } from '#api/http/problem-error';
import { ReadPageHead } from './read-page-head.ts';
import { writeHead } from './write-head.ts';
import type { PageHead } from './write-head.ts';

/**
 * Serves the built screen of the folder `web`. Files named by their content are kept for ever; every other address that is no file is the screen's own,
 * named as what it shows, and 404 where it shows nothing.
 */
export function serveScreen(app: NestExpressApplication, web: string): void {
  app.useStaticAssets(join(web, 'assets'), {
    prefix: '/assets',
    immutable: true,
    maxAge: '1y',
    fallthrough: false,
  });
  app.useStaticAssets(web, { index: false });
  const server = app.getHttpAdapter().getInstance() as Express;
  const page = readFileSync(join(web, 'index.html'), 'utf8');
  server.get(/^\/(?!api(\/|$))/, (request, response) => {
    void headOf(app, request.path).then(({ status, head }) => {
      response.status(status).set('cache-control', 'no-cache');
      response.type('html').send(head ? writeHead(page, head) : page);
    });
  });
}

/** The screen says itself what it cannot read: a database in trouble must not keep it from being sent. */
async function headOf(
  app: NestExpressApplication,
  path: string,
): Promise<{ status: number; head: PageHead | null }> {
  try {
    return { status: 200, head: await app.get(ReadPageHead).run(path) };
  } catch (error) {
    const isNothing = error instanceof ProblemError && error.type === 'urn:baguette:not-found';
    return { status: isNothing ? 404 : 200, head: null };
  }
}
