import type { EntityManager } from 'typeorm';
import type { ImportCounts, ImportReport } from '#api/contract/imports.contract';
import { FRAGILITY_RATES } from '#api/domain/import/parse-fragility';
import * as sql from './commune-facts.sql.ts';
import { ANALYSE_STAGED } from './merge.sql.ts';
import { refuseEmptying } from './refuse-emptying.ts';
import { writeSource } from './write-source.ts';
import type { TerritoryScope } from './territory-formats.ts';

/** Brings the digital-fragility index of communes to what the run staged: one transaction, opened by the caller. */
export async function mergeFragility(
  manager: EntityManager,
  scope: TerritoryScope,
): Promise<ImportReport['counts']> {
  await settleCommunes(manager, scope);
  await manager.query(sql.REPORT_MEANS, [scope.runId]);
  const facts = { table: 'commune_fragility', given: sql.MEANS(['total', ...FRAGILITY_RATES]) };
  const communes = await mergeFacts(manager, facts, scope);
  await writeSource(manager, { name: 'fragilite', date: null }, scope);
  return { communes };
}

/** Brings the rural zoning of communes to what the run staged: one transaction, opened by the caller. */
export async function mergeFrr(
  manager: EntityManager,
  scope: TerritoryScope,
): Promise<ImportReport['counts']> {
  await settleCommunes(manager, scope);
  await manager.query(sql.REJECT_DISAGREEING, [scope.runId]);
  const communes = await mergeFacts(manager, { table: 'commune_frr', given: sql.CLASSES }, scope);
  const [{ date }] = (await manager.query(sql.READ_DATE, [scope.runId])) as [{ date: string | null }];
  await writeSource(manager, { name: 'frr', date }, scope);
  return { communes };
}

async function settleCommunes(manager: EntityManager, { runId }: TerritoryScope): Promise<void> {
  await manager.query(ANALYSE_STAGED);
  await manager.query(sql.REJECT_TWICE, [runId]);
  await manager.query(sql.REJECT_MERGED, [runId]);
}

async function mergeFacts(
  manager: EntityManager,
  { table, given }: { table: string; given: sql.Given },
  scope: TerritoryScope,
): Promise<ImportCounts> {
  const { runId, departement } = scope;
  const [held] = (await manager.query(sql.COUNT_LEAVING(table), [runId, departement])) as [
    { leaving: number; known: number },
  ];
  refuseEmptying({ ...held, what: 'communes' }, scope);
  const gone = scope.partial ? 0 : held.leaving;
  if (!scope.partial) await manager.query(sql.DROP_UNNAMED(table), [runId, departement]);
  const [{ created, changed, total }] = (await manager.query(sql.WRITE(table, given), [runId])) as [
    { created: number; changed: number; total: number },
  ];
  return { created, changed, gone, untouched: total - created - changed };
}
