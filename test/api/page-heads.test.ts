import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const COMMON = `<!doctype html>
<html lang="fr">
  <head>
    <meta
      name="description"
      content="Décrivez l’obstacle."
    />
    <title>Baguette</title>
    <link rel="icon" href="./icon.svg" />
  </head>
  <body><script src="/assets/main.js"></script></body>
</html>
`;
const HOSTILE = 'Maison « $& » </title><script>alert("1")</script>';

let app: TestApp;
let web: string;

interface Sent {
  status: number;
  title: string;
  description: string;
  shared: string | undefined;
  canonical: string | undefined;
}

const send = (path: string) => request(app.app.getHttpServer()).get(path);

/** What a reader without scripts finds at an address. */
async function headAt(path: string): Promise<Sent> {
  const { status, text, headers } = await send(path);
  const only = (pattern: RegExp) => {
    const found = [...text.matchAll(new RegExp(pattern, 'g'))].map(([, value = '']) => value);
    expect(found.length).toBeLessThanOrEqual(1);
    return found[0]?.replaceAll('\u00a0', ' ');
  };
  return {
    status,
    title: only(/<title>([^<]*)<\/title>/) ?? '',
    description: only(/<meta\s+name="description"\s+content="([^"]*)"/) ?? '',
    shared: only(/<meta property="og:title" content="([^"]*)"/),
    canonical: /^<([^>]*)>; rel="canonical"$/.exec(headers['link'] ?? '')?.[1],
  };
}

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'baguette-heads-'));
  await writeFile(join(web, 'index.html'), COMMON);
  app = await openTestApp({ PUBLIC_URL: 'https://baguette.example' }, { web });
  const structures = [
    structure({ id: 'maison--1', nom: 'Maison de la Marelle' }),
    structure({ id: 'maison--é 2', nom: HOSTILE }),
    structure({ id: 'maison--2', nom: 'La Marelle' }),
    structure({ id: 'maison--3', nom: 'La Marelle à venir' }),
  ];
  await app.list(structures, []);
});

afterAll(async () => {
  await app?.close();
  await rm(web, { recursive: true, force: true });
});

describe('Une page, pour qui n’exécute pas ses scripts', () => {
  it.each([
    ['/territoires', 'Qui répond à quoi : France', '/territoires'],
    ['/territoires/departement/2a', 'Qui répond à quoi : Corse-du-Sud', '/territoires/departement/2A'],
    ['/territoires/region/84/', 'Qui répond à quoi : Auvergne-Rhône-Alpes', '/territoires/region/84'],
    ['/territoires/commune/73038', 'Qui répond à quoi : La Plagne Tarentaise', '/territoires/commune/73150'],
    [
      '/territoires/departement/73/comparer/region/84',
      'Savoie et Auvergne-Rhône-Alpes, côte à côte',
      '/territoires/departement/73/comparer/region/84',
    ],
    [
      '/territoires/departement/73/comparer/france/france',
      'Savoie et France, côte à côte',
      '/territoires/departement/73/comparer/france/france',
    ],
    [
      '/territoires/region/04/comparer/departement/974',
      'La Réunion (région) et La Réunion (département), côte à côte',
      '/territoires/region/04/comparer/departement/974',
    ],
    ['/territoires/departement/2%61', 'Qui répond à quoi : Corse-du-Sud', '/territoires/departement/2A'],
    ['/partenaires/maison--1', 'Maison de la Marelle', '/partenaires/maison--1'],
  ])('%s porte le nom de ce qu’elle montre, et son adresse d’aujourd’hui', async (path, name, address) => {
    const { description, ...sent } = await headAt(path);
    const title = `${name} – Baguette`;
    expect(sent).toEqual({
      status: 200,
      title,
      shared: title,
      canonical: `https://baguette.example${address}`,
    });
    expect(description).toContain(name.replace(/^Qui répond à quoi : |, côte à côte$/g, ''));
  });

  it('les filtres et le sujet n’en font pas une autre', async () => {
    const { canonical } = await headAt('/territoires/departement/73?sujet=need:sante--addictions&distance=5');
    expect(canonical).toBe('https://baguette.example/territoires/departement/73');
  });

  it.each([
    '/territoires/departement/20',
    '/territoires/departement/99999',
    '/territoires/canton/73',
    '/territoires/france/france',
    '/territoires/departement/73/comparer/france/73',
    '/territoires/departement/73/comparer/region/00',
    '/partenaires/inconnue',
    '/partenaires/%E0%A4%A',
    '/partenaires/%00',
  ])('%s n’est celle de rien : 404, et l’écran le dit', async (path) => {
    expect(await headAt(path)).toMatchObject({ status: 404, title: 'Baguette', shared: undefined });
  });

  it.each(['/', '/enquete', '/embed/territoires/departement/73', '/territoires/departement', '/connexion'])(
    '%s garde l’en-tête commun',
    async (path) => {
      expect(await headAt(path)).toMatchObject({
        status: 200,
        title: 'Baguette',
        description: 'Décrivez l’obstacle.',
      });
    },
  );

  it('un nom hostile n’y est que du texte', async () => {
    const { text } = await send(`/partenaires/${encodeURIComponent('maison--é 2')}`);
    expect(text).not.toContain('<script>');
    expect(text).toContain('Maison « $&amp; » &lt;/title&gt;&lt;script&gt;');
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it('une fiche réunie à une autre porte l’adresse de celle-ci ; une fiche qui attend n’est celle de rien', async () => {
    const { dataSource } = app.database;
    await dataSource.query(
      `UPDATE structure SET merged_into = 'maison--1', gone_at = now() WHERE id = 'maison--2'`,
    );
    await dataSource.query(`UPDATE structure SET pending = true WHERE id = 'maison--3'`);
    expect(await headAt('/partenaires/maison--2')).toMatchObject({
      title: 'Maison de la Marelle – Baguette',
      canonical: 'https://baguette.example/partenaires/maison--1',
    });
    expect(await headAt('/partenaires/maison--3')).toMatchObject({ status: 404, title: 'Baguette' });
  });

  it('n’attend pas son nom d’une base occupée : elle part sans', async () => {
    const runner = app.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE structure IN ACCESS EXCLUSIVE MODE');
    const pages = await Promise.all(Array.from({ length: 9 }, () => headAt('/partenaires/maison--1')));
    await runner.rollbackTransaction();
    await runner.release();
    expect(new Set(pages.map(({ status, title }) => `${status} ${title}`))).toEqual(
      new Set(['200 Baguette']),
    );
    await expect
      .poll(async () => (await headAt('/partenaires/maison--1')).title)
      .toBe('Maison de la Marelle – Baguette');
  });

  it('qui l’a déjà n’en reçoit pas une copie', async () => {
    const { headers } = await send('/territoires/departement/73').expect(200);
    expect(headers['cache-control']).toBe('no-cache');
    await send('/territoires/departement/73').set('if-none-match', String(headers['etag'])).expect(304);
  });
});
