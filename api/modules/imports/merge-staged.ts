import type { EntityManager } from 'typeorm';
import type { ImportCounts } from '#api/contract/imports.contract';
import * as sql from './merge.sql.ts';
import type { Kind } from './merge.sql.ts';

export interface Scope {
  runId: string;
  departement: string | null;
  /** Whether a service is a row of its own in the file, and its problems worth a line. */
  servicesAreRows: boolean;
  /** Whether what the file does not name stays. */
  partial: boolean;
  acceptDepartures: boolean;
  now: Date;
}

/** The file would empty a source: more likely a truncated file than a closed network. */
export class MassDepartureError extends Error {
  constructor(leaving: number, listed: number) {
    super(
      `${leaving} fiches sur ${listed} disparaîtraient : le fichier semble incomplet, rien n’a été changé. ` +
        'Si c’est un extrait, relancez avec --partial ; s’il est bien complet, avec --accept-departures.',
    );
  }
}

/** Below this many departures, a source may lose more than half of its listings in one edition. */
const MASS_DEPARTURE_FLOOR = 20;

/**
 * Brings the listings to what the run staged: one transaction, opened by the caller.
 * @throws MassDepartureError when more than half of the listings of its sources would leave.
 */
export async function mergeStaged(manager: EntityManager, scope: Scope) {
  const { runId, departement, now } = scope;
  await manager.query(sql.ANALYSE_STAGED);
  await manager.query(sql.ADD_SOURCES, [runId]);
  await manager.query(sql.REJECT_DUPLICATES, [runId, scope.servicesAreRows]);
  await manager.query(sql.DROP_OUTSIDE, [runId]);
  await manager.query(sql.REJECT_ORPHANS, [runId]);
  if (!scope.partial && !scope.acceptDepartures) await refuseMassDeparture(manager, scope);
  const brought = await rows<{ kind: string; count: number }>(manager, sql.COUNT_STAGED, [runId]);
  const merge = async (kind: Kind): Promise<ImportCounts> => {
    const changed = await countOf(manager, sql.CHANGE(kind), [runId]);
    await manager.query(sql.CONFIRM(kind), [runId]);
    const created = await countOf(manager, sql.CREATE(kind), [runId]);
    const gone = scope.partial ? 0 : await countOf(manager, sql.MARK_GONE(kind), [runId, departement, now]);
    const total = brought.find((row) => row.kind === kind)?.count ?? 0;
    return { created, changed, gone, untouched: total - created - changed };
  };
  const structures = await merge('structure');
  const services = await merge('service');
  await manager.query(sql.FOLLOW_STRUCTURE, [runId]);
  return { structures, services };
}

async function refuseMassDeparture(manager: EntityManager, { runId, departement }: Scope): Promise<void> {
  const [{ leaving, listed }] = await rows<{ leaving: number; listed: number }>(manager, sql.COUNT_LEAVING, [
    runId,
    departement,
  ]);
  if (leaving > MASS_DEPARTURE_FLOOR && leaving * 2 > listed) throw new MassDepartureError(leaving, listed);
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
