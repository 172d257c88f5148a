import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { ProblemError } from '#api/http/problem-error';
import { ReadPageHead } from './read-page-head.ts';
import { writeHead } from './write-head.ts';
import type { NamedPage } from './read-page-head.ts';

interface Answer {
  status: number;
  named: NamedPage | null;
}

/** The page itself finds what it shows, or says that it cannot. */
const UNNAMED: Answer = { status: 200, named: null };

/** A page does not wait longer for its name: an import may hold the embedded database for seconds. */
const NAMED_WITHIN_MS = 500;

/** Names read at once, whoever asks: these addresses are not counted by the guard of the API. */
const NAMED_AT_ONCE = 4;

/**
 * Serves the built screen of the folder `web`. Files named by their content are kept for ever; every other address that is no file is the screen's own,
 * named as what it shows; that of a territory or a partner that does not exist is 404.
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
  const name = naming(app.get(ReadPageHead));
  const { PUBLIC_URL } = app.get<Config>(CONFIG);
  server.get(/^\/(?!api(\/|$))/, (request, response, next) => {
    Promise.all([readFile(join(web, 'index.html'), 'utf8'), name(request.path)]).then(
      ([page, { status, named }]) => {
        response.status(status).set('cache-control', 'no-cache').type('html');
        // Not in the page: telephones share the address that it names, without what was chosen on it.
        if (named && PUBLIC_URL) response.links({ canonical: new URL(named.path, PUBLIC_URL).href });
        response.send(named ? writeHead(page, named) : page);
      },
      next,
    );
  });
}

function naming(heads: ReadPageHead): (path: string) => Promise<Answer> {
  let reading = 0;
  const read = async (path: string): Promise<Answer> => {
    reading += 1;
    try {
      return { status: 200, named: await heads.run(path) };
    } catch (error) {
      const isNothing = error instanceof ProblemError && error.type === 'urn:baguette:not-found';
      return isNothing ? { status: 404, named: null } : UNNAMED;
    } finally {
      reading -= 1;
    }
  };
  return async (path) =>
    reading < NAMED_AT_ONCE
      ? Promise.race([read(path), pause(NAMED_WITHIN_MS, UNNAMED, { ref: false })])
      : UNNAMED;
}
