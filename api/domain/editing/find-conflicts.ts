import { isSame, valuesOf } from './changes.ts';
import type { Change, Edited, Edits, Values } from './changes.ts';

type Field = Pick<Change, 'service_id' | 'unit'>;

/** What somebody published of a listing since the one who edits it began. */
export interface LaterRevision {
  /** `null`: the account is gone. */
  by: string | null;
  /** ISO 8601, UTC. */
  at: string;
  changes: readonly Pick<Change, 'service_id' | 'unit'>[];
}

/** A unit that two people changed differently: neither is overwritten before one of them chooses. */
export interface Conflict extends Pick<Change, 'service_id' | 'unit'> {
  yours: Values;
  theirs: Values;
  /** Null: an import, or an account that is gone. */
  by: string | null;
  /** Null: an import. */
  at: string | null;
}

/**
 * The changes that would overwrite another's: the same unit was published since and is not what is wanted now, or it is not as it was
 * `seen` (an import has changed it, which nobody published). The others are merged without asking. `later` is in the order of
 * publication.
 */
export function findConflicts(
  changes: readonly Change[],
  listing: Edited,
  { later, seen }: { later: readonly LaterRevision[]; seen: Edits },
): Conflict[] {
  const gone = findPresenceConflicts(changes, listing, later);
  const settled = new Set(gone.map(({ service_id }) => service_id));
  const told = changes.filter(({ service_id }) => service_id === null || !settled.has(service_id));
  return told
    .flatMap((change): Conflict[] => {
      const other = lastOf(change, later);
      const theirs = valuesOf(listing, change);
      if (!theirs || isSame(theirs, change.after)) return [];
      return other || !wasSeen(theirs, change, seen) ? [conflictOf(change, theirs, other)] : [];
    })
    .concat(gone);
}

/**
 * Services that one removes and the other edits: what was removed is not edited without a word, nor what was edited removed. `later`
 * is in the order of publication.
 */
export function findPresenceConflicts(
  changes: readonly Change[],
  listing: Edited,
  later: readonly LaterRevision[],
): Conflict[] {
  const services = [...new Set(changes.flatMap(({ service_id }) => service_id ?? []))];
  return services.flatMap((service_id): Conflict[] => {
    const presence = changes.find((one) => one.service_id === service_id && one.unit === 'presence');
    const isWithdrawn = listing.services[service_id]?.values.withdrawn === true;
    if (!presence && isWithdrawn) {
      const there: Field = { service_id, unit: 'presence' };
      return [
        {
          ...there,
          yours: { withdrawn: false },
          theirs: { withdrawn: true },
          ...whoOf(lastOf(there, later)),
        },
      ];
    }
    if (presence?.after.withdrawn !== true) return [];
    const edited = later.findLast((one) => one.changes.some((change) => change.service_id === service_id));
    return edited ? [conflictOf(presence, { withdrawn: false }, edited)] : [];
  });
}

/** The conflict of a change that was made from something else than what is there now; none when it is still so. */
export function findChangedSince(
  change: Change,
  listing: Edited,
  later: readonly LaterRevision[],
): Conflict[] {
  const theirs = valuesOf(listing, change);
  return theirs && !isSame(theirs, change.before) ? [conflictOf(change, theirs, lastOf(change, later))] : [];
}

const lastOf = ({ service_id, unit }: Field, later: readonly LaterRevision[]): LaterRevision | undefined =>
  later.findLast(({ changes }) => changes.some((one) => one.service_id === service_id && one.unit === unit));

const conflictOf = (
  { service_id, unit, after: yours }: Change,
  theirs: Values,
  other: LaterRevision | undefined,
): Conflict => ({ service_id, unit, yours, theirs, ...whoOf(other) });

const whoOf = (other: LaterRevision | undefined): Pick<Conflict, 'by' | 'at'> => ({
  by: other?.by ?? null,
  at: other?.at ?? null,
});

/** Whether what is there now is what the one who edits began from, as far as she says it. */
function wasSeen(now: Values, { service_id }: Change, seen: Edits): boolean {
  const values = (service_id === null ? seen.structure : seen.services[service_id]) ?? {};
  const known = Object.keys(now).filter((column) => column in values);
  const pick = (from: Values) => Object.fromEntries(known.map((column) => [column, from[column]]));
  return isSame(pick(now), pick(values));
}
