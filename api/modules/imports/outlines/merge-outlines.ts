import type { EntityManager } from 'typeorm';
import type { ImportReport } from '#api/contract/imports.contract';
import type { OutlineLevel } from '#api/domain/import/choose-outline-level';
import { refuseEmptying } from '../refuse-emptying.ts';
import type { TerritoryScope } from '../territory-formats.ts';
import { writeSource } from '../write-source.ts';
import * as sql from './outlines.sql.ts';

/** Brings the outlines of a level to those that the run prepared: one transaction, opened by the caller. */
export async function mergeOutlines(
  manager: EntityManager,
  scope: TerritoryScope,
): Promise<ImportReport['counts']> {
  const { runId, partial } = scope;
  const [{ level }] = (await manager.query(sql.READ_LEVEL, [runId])) as [{ level: OutlineLevel }];
  const [held] = (await manager.query(sql.COUNT_LEAVING, [runId, level])) as [
    { leaving: number; known: number },
  ];
  refuseEmptying({ ...held, what: 'contours' }, scope);
  if (!partial) await manager.query(sql.DROP_UNNAMED, [runId, level]);
  const [{ created, changed, total }] = (await manager.query(sql.WRITE, [runId, level])) as [
    { created: number; changed: number; total: number },
  ];
  await writeSource(manager, { name: level, date: null }, scope);
  const gone = partial ? 0 : held.leaving;
  return { outlines: { created, changed, gone, untouched: total - created - changed } };
}
