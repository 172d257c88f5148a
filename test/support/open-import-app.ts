import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport, ImportRequest } from '#api/contract/imports.contract';
import { RunImport } from '#api/modules/imports/run-import';
import { openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

/** A test app that imports files which the test writes. */
export interface ImportApp extends TestApp {
  /** Where `file` writes. */
  folder: string;
  /** Imports a France Services file, unless the test says otherwise. */
  run(given: Partial<ImportRequest> & Pick<ImportRequest, 'origins'>): Promise<ImportReport>;
  /** Writes a file and gives its path. */
  file(name: string, text: string): Promise<string>;
  json(name: string, rows: object[]): Promise<string>;
  query(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** How many rows a table has, without the listings that are gone. */
  countOf(table: string): Promise<number>;
  /** Without any listing, run or waiting row. */
  empty(): Promise<void>;
}

export async function openImportApp(): Promise<ImportApp> {
  const test = await openTestApp({ LOG_LEVEL: 'warn' });
  const folder = await mkdtemp(join(tmpdir(), 'baguette-imports-'));
  const query: ImportApp['query'] = (sql, parameters) => test.database.dataSource.query(sql, parameters);
  const file: ImportApp['file'] = async (name, text) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  return Object.assign(test, {
    folder,
    query,
    file,
    json: (name: string, rows: object[]) => file(name, JSON.stringify(rows)),
    run: (given: Partial<ImportRequest> & Pick<ImportRequest, 'origins'>) =>
      test.app.get(RunImport).run({ ...PLAIN, ...given }, () => {}),
    countOf: async (table: string) => {
      const listed = ['structure', 'service'].includes(table) ? 'WHERE gone_at IS NULL' : '';
      const [row] = await query(`SELECT count(*)::int AS count FROM ${table} ${listed}`);
      return Number(row?.count);
    },
    empty: async () => {
      await query(
        'TRUNCATE structure, service, listing_change, import_run, import_issue, import_staged CASCADE',
      );
    },
    close: closing(test, folder),
  });
}

const PLAIN = {
  format: 'france-services',
  dry_run: false,
  partial: false,
  accept_departures: false,
} as const;

function closing({ close }: TestApp, folder: string): () => Promise<void> {
  return async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Counts of a report in which nothing happened. */
export const NONE = { created: 0, changed: 0, gone: 0, untouched: 0 };

/** An invented row of a place, of data·inclusion or of digital mediation, at Chambéry; the test says what differs. */
export const place = (id: string, given: object = {}) => ({
  id,
  source: 'dora',
  nom: `Maison inventée ${id}`,
  code_insee: '73065',
  ...given,
});

/** An invented row of a service of data·inclusion. */
export const offer = (id: string, structure_id: string) => ({
  id,
  structure_id,
  source: 'dora',
  nom: `Aide inventée ${id}`,
  thematiques: ['difficultes-financieres--ameliorer-sa-gestion-budgetaire'],
});

/** As many rows, numbered from 0. */
export const numbered = <T>(count: number, make: (id: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(String(index)));
