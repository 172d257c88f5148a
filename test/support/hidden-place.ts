import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { openSession } from '#api/contract/accounts.contract';
import { SessionsRepository } from '#api/modules/accounts/sessions.repository';
import { RunImport } from '#api/modules/imports/run-import';
import { askEverything } from './ask-everything.ts';
import type { Asker } from './ask-everything.ts';
import { service, structure } from './listings.ts';
import { cookieOf } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const ID = 'abri--maison';
export const MAILBOX = 'accueil@abri.example';

export const PLACE = {
  adresse: '17 ter rue Zéphyrin Quatrevents',
  complement_adresse: 'Escalier Vermillon 3',
  code_postal: '73999',
  latitude: 45.571234,
  longitude: 5.909876,
};
export const SIRET = '73282932000074';
const LINKS = {
  lien_source: 'https://source.example/fiche/porte-close',
  accessibilite_lieu: 'https://acceslibre.example/porte-close',
};
const OWN = {
  adresse: '4 impasse Cachotière',
  code_postal: '73998',
  latitude: 45.582345,
  longitude: 5.918765,
};
export const MOVED = '21 quai Mirliflore';

/** What must be found nowhere; the two halves of a point only count together. */
const NEEDLES: readonly (readonly string[])[] = [
  ['Quatrevents'],
  ['Vermillon'],
  ['Cachoti'],
  ['Mirliflore'],
  ...['73999', '73998'].flatMap((code) => [[`"${code}"`], [`${code} `]]),
  [SIRET],
  ['732 829 320 00074'],
  ['porte-close'],
  ...[4, 5, 6].flatMap((digits) =>
    [PLACE, OWN].map(({ latitude, longitude }) => [cut(latitude, digits), cut(longitude, digits)]),
  ),
];

function cut(degrees: number, digits: number): string {
  return degrees.toFixed(6).slice(0, digits - 6 || undefined);
}

export const leaksIn = (text: string, secrets = NEEDLES): string[] =>
  secrets.filter((parts) => parts.every((part) => text.includes(part))).map((parts) => parts.join(' and '));

/** What its source says of it. */
export const saysPlace = (app: TestApp, given: object = {}) =>
  app.list(
    [
      structure({
        id: ID,
        source: 'abri',
        courriel: MAILBOX,
        siret: SIRET,
        description: `Un abri, au ${PLACE.adresse}.`,
        ...PLACE,
        ...LINKS,
        ...given,
      }),
    ],
    [
      service({ id: `${ID}-4`, structure_id: ID, source: 'abri', description: `Au ${PLACE.adresse}` }),
      service({ id: `${ID}-1`, structure_id: ID, source: 'abri', ...PLACE, lien_source: LINKS.lien_source }),
      service({ id: `${ID}-2`, structure_id: ID, source: 'abri', ...OWN, nom: 'Accueil de jour' }),
    ],
  );

/** 110 000 rows that nothing writes but the seeding and the import of communes. */
const GAZETTEER = ['region', 'departement', 'epci', 'commune', 'commune_nom', 'commune_code_postal'];

/** Every row of every table but those of the gazetteer, as text. */
export async function tablesOf(dataSource: DataSource): Promise<Record<string, string[]>> {
  const tables = (await dataSource.query(
    `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND table_name <> ALL ($1)`,
    [GAZETTEER],
  )) as { table_name: string }[];
  const rows: Record<string, string[]> = {};
  for (const { table_name } of tables) {
    const found = (await dataSource.query(`SELECT to_jsonb(t)::text AS row FROM "${table_name}" t`)) as {
      row: string;
    }[];
    rows[table_name] = found.map(({ row }) => row);
  }
  return rows;
}

/** The same listing in a file, as its source goes on saying it. */
export async function importFile(app: TestApp, folder: string, given: object = {}) {
  const place = { ...PLACE, code_insee: '73065', commune: 'Chambéry' };
  const files = {
    'structures.json': [
      {
        id: ID,
        source: 'abri',
        nom: 'Abri du jour',
        siret: SIRET,
        date_maj: '2026-11-23',
        description: `Venez au ${PLACE.adresse.toUpperCase()} (siret 732 829 320 00074).`,
        ...place,
        ...LINKS,
        ...given,
      },
    ],
    'services.json': [
      {
        id: `${ID}-3`,
        structure_id: ID,
        source: 'abri',
        nom: 'Domiciliation',
        date_maj: '2026-11-23',
        thematiques: ['numerique--acceder-a-des-services-en-ligne'],
        description: `Au ${PLACE.adresse}.`,
        ...place,
        lien_source: LINKS.lien_source,
      },
    ],
  };
  const origins = await Promise.all(
    Object.entries(files).map(async ([name, rows]) => {
      await writeFile(join(folder, name), JSON.stringify(rows));
      return join(folder, name);
    }),
  );
  const wanted = {
    format: 'data-inclusion',
    dry_run: false,
    partial: true,
    accept_departures: false,
  } as const;
  return app.app.get(RunImport).run({ ...wanted, origins }, () => {});
}

/** Whoever holds the mailbox of the listing, signed in anew on an app. */
const keeperOn =
  (on: NestExpressApplication, now: Date): Asker =>
  async () => {
    const token = await on.get(SessionsRepository, { strict: false }).addLink(MAILBOX, now);
    const { headers } = await request(on.getHttpServer()).post(`/api${openSession.path}`).send({ token });
    return { cookie: cookieOf(headers['set-cookie']) };
  };

/** Everywhere that something of the place is found: rows of tables, answers, the journal. */
export async function tracesIn(
  on: NestExpressApplication,
  dataSource: DataSource,
  { journal, now, derived }: { journal: readonly string[]; now: Date; derived: string[][] },
): Promise<string[]> {
  const secrets = [...NEEDLES, ...derived];
  const found: string[] = [];
  for (const [table, rows] of Object.entries(await tablesOf(dataSource))) {
    for (const row of rows) found.push(...leaksIn(row, secrets).map((leak) => `${table}: ${leak}`));
  }
  const askers: [string, Asker][] = [
    ['visitor', async () => ({})],
    ['keeper', keeperOn(on, now)],
    ['operator', async () => ({ operator: true })],
  ];
  for (const [who, asker] of askers) {
    for (const [name, text] of Object.entries(await askEverything(on, ID, asker))) {
      found.push(...leaksIn(text, secrets).map((leak) => `${name} (${who}): ${leak}`));
    }
  }
  found.push(...leaksIn(journal.join('\n'), secrets).map((leak) => `journal: ${leak}`));
  return [...new Set(found)];
}
