import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Place } from './run-app.ts';

export type Kind = 'embedded' | 'server';

/** The databases that can be measured here: a server's too where `BENCH_DATABASE_URL` names one. */
export const kinds: Kind[] = process.env.BENCH_DATABASE_URL ? ['embedded', 'server'] : ['embedded'];

let created = 0;

/** Gives an empty database of the measure's own, and takes it away once it is done. */
export async function withOwnDatabase(kind: Kind, measure: (place: Place) => Promise<void>): Promise<void> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'baguette-bench-'));
  try {
    if (kind === 'embedded') await measure({ DATA_DIR });
    else await onServer((DATABASE_URL) => measure({ DATA_DIR, DATABASE_URL }));
  } finally {
    rmSync(DATA_DIR, { recursive: true, force: true });
  }
}

async function onServer(measure: (url: string) => Promise<void>): Promise<void> {
  const url = new URL(process.env.BENCH_DATABASE_URL ?? '');
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const name = `baguette_bench_${process.pid}_${(created += 1)}`;
  await admin.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  try {
    await measure(url.href);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}
