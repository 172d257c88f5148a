import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#api/config';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

/** Who may frame an address, as both headers say it. */
async function framing(
  app: TestApp,
  path: string,
): Promise<{ ancestors: string; older: string | undefined }> {
  const { headers } = await request(app.app.getHttpServer()).get(path);
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
  return { ancestors, older: headers['x-frame-options'] };
}

const NOBODY = { ancestors: "'none'", older: 'DENY' };
const FRAMED = [
  '/embed/territoires',
  '/embed/territoires/france',
  '/embed/territoires/commune/2a004',
  '/embed/territoires/departement/73/',
];

/** A screen of one page. */
let web: string;

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'baguette-frames-'));
  await writeFile(join(web, 'index.html'), '<!doctype html><title>Baguette</title>');
});

afterAll(() => rm(web, { recursive: true, force: true }));

describe('Qui peut encadrer une page', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openTestApp({}, { web });
  });

  afterAll(() => app?.close());

  it.each(FRAMED)('%s : tout le monde, requête comprise', async (path) => {
    const everybody = { ancestors: '*', older: undefined };
    expect(await framing(app, path)).toEqual(everybody);
    expect(await framing(app, `${path}?vue=besoins`)).toEqual(everybody);
  });

  it.each([
    '/',
    '/territoires/departement/73',
    '/connexion',
    '/mes-fiches',
    '/embed',
    '/embed/moderation',
    '/embed/territoires/departement/73/..',
    '/embed/territoires/departement/73//',
    '/embed/territoires/departement/..%2f..%2fmoderation',
    '/embed/territoires/departement/73/partners',
    '//embed/territoires',
    '/x/embed/territoires',
    '/api/territories/departement/73',
    '/api/embed/territoires',
  ])('%s : personne', async (path) => {
    expect(await framing(app, path)).toEqual(NOBODY);
  });

  it('hors du cadre, rien d’autre ne change dans ce que le navigateur doit refuser', async () => {
    const policy = async (path: string) => {
      const { headers } = await request(app.app.getHttpServer()).get(path);
      return (headers['content-security-policy'] ?? '').replace(/frame-ancestors [^;]*/, '');
    };
    expect(await policy('/embed/territoires/france')).toBe(await policy('/'));
  });
});

describe('EMBED_ANCESTORS', () => {
  it('nomme les sites qui encadrent', async () => {
    const sites = 'https://departement.example https://*.ville.example:8443';
    const app = await openTestApp({ EMBED_ANCESTORS: sites }, { web });
    expect(await framing(app, FRAMED[0]!)).toEqual({ ancestors: sites, older: undefined });
    expect(await framing(app, '/')).toEqual(NOBODY);
    await app.close();
  });

  it('none : personne, nulle part', async () => {
    const app = await openTestApp({ EMBED_ANCESTORS: 'none' }, { web });
    expect(await framing(app, FRAMED[0]!)).toEqual(NOBODY);
    await app.close();
  });

  it.each([
    'departement.example',
    'https://a.example, https://b.example',
    "https://a.example; script-src 'unsafe-inline'",
    'https://a.example/page',
    '* https://a.example',
    "'self'",
    'https://a.example\n',
  ])('%j est refusé au démarrage, en français', (value) => {
    expect(() => readConfig({ EMBED_ANCESTORS: value })).toThrow(/EMBED_ANCESTORS : Écrivez \*, none/);
  });
});
