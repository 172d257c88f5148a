import type { EntityManager } from 'typeorm';
import { editionOf } from './formats.ts';
import type { TerritoryScope } from './territory-formats.ts';

const READ_ORIGINS = `SELECT origins FROM import_run WHERE id = $1`;

/** The licence is null: no file of these says its own. */
const WRITE = `
  INSERT INTO crossing_source AS t (name, origin, licence, date, imported_at) VALUES ($1, $2, NULL, $3, $4)
  ON CONFLICT (name) DO UPDATE SET origin = excluded.origin, date = excluded.date, imported_at = excluded.imported_at`;

/** Keeps where figures or outlines come from, and what date they bear: the one that their rows say, else that in the file's name. */
export async function writeSource(
  manager: EntityManager,
  { name, date }: { name: string; date: string | null },
  { runId, now }: TerritoryScope,
): Promise<void> {
  const [{ origins }] = (await manager.query(READ_ORIGINS, [runId])) as [{ origins: string[] }];
  const labels = origins.join(', ');
  await manager.query(WRITE, [name, labels, date ?? editionOf(labels) ?? yearOf(labels), now]);
}

/** `epci-2024.geojson` -> `2024`. */
const yearOf = (label: string): string | null => /(?<!\d)(20\d{2})(?!\d)/.exec(label)?.[1] ?? null;
