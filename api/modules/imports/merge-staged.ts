import type { EntityManager } from 'typeorm';
import type { ImportCounts } from '#api/contract/imports.contract';
import { takeTurn } from '#api/database/turns';
import { RECORD_CHANGES } from './changes.sql.ts';
import { MARK_GONE, MARK_UNNAMED } from './departures.sql.ts';
import { PROPOSE } from './held.sql.ts';
import { HiddenListings } from './hidden-listings.ts';
import type { ListingFormat } from './formats.ts';
import * as sql from './merge.sql.ts';
import type { Kind } from './merge.sql.ts';
import { refreshChanged } from '#api/modules/moderation/refresh-duplicates';
import * as aside from './set-aside.sql.ts';
import { readHeldTexts } from './read-held-texts.ts';
import { refuseMassDeparture } from './refuse-mass-departure.ts';

/** What moderators merged or withdrew, before anything else is read of what the run brings. */
const SET_ASIDE = [
  aside.DROP_MERGED_SERVICES,
  aside.MOVE_MERGED_SERVICES,
  aside.DROP_MERGED,
  aside.DROP_WITHDRAWN,
];

export interface Scope {
  runId: string;
  /** What brings the listings: a run speaks only for those that its format brought. */
  format: ListingFormat | 'demo';
  departement: string | null;
  /** Whether a service is a row of its own in the file, and its problems worth a line. */
  servicesAreRows: boolean;
  /** Whether what the file does not name stays. */
  partial: boolean;
  acceptDepartures: boolean;
  /** The only source whose listings the run touches; null: any. */
  only: string | null;
  now: Date;
}

/**
 * Brings the listings to what the run staged: one transaction, opened by the caller.
 * @throws MassDepartureError when more than half of what one of its sources lists would leave.
 */
export async function mergeStaged(manager: EntityManager, scope: Scope) {
  const { runId, format, departement, now } = scope;
  await manager.query(takeTurn('places'));
  await manager.query(sql.ANALYSE_STAGED);
  if (scope.only !== null) await manager.query(sql.REJECT_FOREIGN, [runId, scope.only]);
  await manager.query(sql.ADD_SOURCES, [runId]);
  await manager.query(sql.REJECT_DUPLICATES, [runId, scope.servicesAreRows]);
  await manager.query(sql.REJECT_OWN, [runId]);
  await manager.query(aside.RELEASE_MERGED, [runId]);
  await manager.query(aside.RELEASE_UNITED, [runId, departement, format, scope.partial]);
  for (const statement of SET_ASIDE) await manager.query(statement, [runId]);
  await manager.query(sql.DROP_OUTSIDE, [runId]);
  if (departement !== null) await manager.query(sql.DROP_ELSEWHERE, [runId, departement]);
  await manager.query(sql.REJECT_ORPHANS, [runId]);
  await (await HiddenListings.read(manager)).hideStaged(manager, runId);
  await manager.query(sql.SETTLE_SERVICES, [runId]);
  await manager.query(MARK_UNNAMED, [runId, departement, format, now, scope.partial]);
  if (!scope.partial && !scope.acceptDepartures) await refuseMassDeparture(manager, scope);
  await manager.query(RECORD_CHANGES, [runId, departement, format, now, scope.partial]);
  const brought = await rows<{ kind: string; count: number }>(manager, sql.COUNT_STAGED, [runId]);
  const merge = async (kind: Kind): Promise<ImportCounts> => {
    const changed = await countOf(manager, sql.CHANGE(kind), [runId, format]);
    await manager.query(sql.CONFIRM(kind), [runId, format]);
    // Before what is created, which the planner knows nothing of: a first import spent 3.4 s of 12 finding that none of it left.
    const parameters = [runId, departement, format, now];
    const gone = scope.partial ? 0 : await countOf(manager, MARK_GONE(kind), parameters);
    const created = await countOf(manager, sql.CREATE(kind), [runId, format]);
    const total = brought.find((row) => row.kind === kind)?.count ?? 0;
    return { created, changed, gone, untouched: total - created - changed };
  };
  const structures = await merge('structure');
  const services = await merge('service');
  await manager.query(sql.KEEP_CLOSED);
  await manager.query(sql.READ_TEXTS_AGAIN, [runId]);
  await readHeldTexts(manager, runId);
  await manager.query(sql.FOLLOW_STRUCTURE, [runId]);
  await manager.query(PROPOSE('structure'), [runId, now]);
  await manager.query(PROPOSE('service'), [runId, now]);
  await refreshChanged(manager, now);
  return { structures, services };
}

async function rows<T>(
  manager: EntityManager,
  statement: string,
  parameters: unknown[],
): Promise<[T, ...T[]]> {
  return (await manager.query(statement, parameters)) as [T, ...T[]];
}

async function countOf(manager: EntityManager, statement: string, parameters: unknown[]): Promise<number> {
  return (await rows<{ count: number }>(manager, statement, parameters))[0].count;
}
