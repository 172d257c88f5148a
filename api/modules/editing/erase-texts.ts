import type { EntityManager } from 'typeorm';
import type { Values } from '#api/domain/editing/changes';
import { hideRecord, tellsPlace } from '#api/domain/editing/hidden-address';
import * as sql from './erase-texts.sql.ts';

/** A row of an import that is being read. */
export interface StagedRow {
  run_id: string;
  kind: 'structure' | 'service';
  id: string;
  origin: string;
  line: number;
  payload: Values;
}

interface KeptRecord {
  kind: 'structure' | 'service';
  id: string;
  record: Values;
}

interface Words {
  key: string;
  text: string;
}

/** What imports that are being read say of some structures. */
export const readStaged = (manager: EntityManager, ids: readonly string[]): Promise<StagedRow[]> =>
  manager.query(sql.READ_STAGED, [ids]) as Promise<StagedRow[]>;

/** Leaves nothing of the place in rows that wait, nor texts that lead there. */
export async function eraseStaged(
  manager: EntityManager,
  rows: readonly StagedRow[],
  lines: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  const left = rows.map((row) => ({ ...row, payload: hideRecord(row.payload, {}, lines) }));
  await manager.query(sql.REWRITE_STAGED, [JSON.stringify(left)]);
}

/** Of listings that nobody edits any more, those merged into another, the texts that lead to its place go. */
export async function eraseTexts(
  manager: EntityManager,
  ids: readonly string[],
  lines: readonly string[],
): Promise<void> {
  for (const { kind, id, record } of (await manager.query(sql.READ_RECORDS, [ids])) as KeptRecord[]) {
    const left = JSON.stringify(hideRecord(record, {}, lines));
    await manager.query(sql.writeTexts(kind), [id, left]);
  }
}

/** What others wrote of them and leads to the place. */
export async function eraseWords(
  manager: EntityManager,
  ids: readonly string[],
  lines: readonly string[],
): Promise<void> {
  for (const words of sql.WORDS) {
    const written = (await manager.query(sql.readWords(words), [ids])) as Words[];
    const telling = written.filter(({ text }) => tellsPlace(text, lines)).map(({ key }) => key);
    if (telling.length > 0) await manager.query(sql.rewriteWords(words), [telling, words.left]);
  }
}
