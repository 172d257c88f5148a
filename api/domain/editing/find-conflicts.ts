import { isSame, valuesOf } from './changes.ts';
import type { Change, Edited, Values } from './changes.ts';

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
  by: string | null;
  at: string;
}

/**
 * The changes that would overwrite another's: the same unit was published since, and is not what is wanted now. The others are
 * merged without asking. `later` is in the order of publication.
 */
export function findConflicts(
  changes: readonly Change[],
  listing: Edited,
  later: readonly LaterRevision[],
): Conflict[] {
  return changes.flatMap((change): Conflict[] => {
    const other = later.findLast(({ changes: published }) =>
      published.some(({ service_id, unit }) => service_id === change.service_id && unit === change.unit),
    );
    const theirs = valuesOf(listing, change);
    if (!other || !theirs || isSame(theirs, change.after)) return [];
    const { service_id, unit, after: yours } = change;
    return [{ service_id, unit, yours, theirs, by: other.by, at: other.at }];
  });
}
