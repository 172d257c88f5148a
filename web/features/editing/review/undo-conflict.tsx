import { conflicts as words } from '../editing.fr.ts';
import { editsFor, keyOf } from '../model/take-sides.ts';
import { NO_EDITS } from '../model/edits.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import type { Edition, Revision } from '#api/contract/editing.contract';
import type { Names } from '../model/describe-unit.ts';
import type { Conflicts, usePublication } from '../use-publication.ts';

interface Props {
  edition: Edition;
  names: Names;
  publication: ReturnType<typeof usePublication>;
  conflict: { revision: Revision; found: Conflicts };
  onLeave(): void;
}

const TEXTS = {
  title: words.undoTitle,
  lead: words.undoLead,
  yours: words.back,
  publish: words.publish,
  leave: words.leaveUndo,
};

/** A service that goes is not emptied as well. */
const isOfRemoved = ({ service_id, unit }: Revision['changes'][number], { changes }: Revision): boolean =>
  unit !== 'presence' &&
  changes.some(
    (one) => one.service_id === service_id && one.unit === 'presence' && one.before.withdrawn === true,
  );

/** A publication that cannot be taken back whole: what it changed and is brought back is published as an edit. */
export function UndoConflict({ edition, names, publication, conflict, onLeave }: Props) {
  const { revision, found } = conflict;
  return (
    <ConflictChoice
      edition={edition}
      names={names}
      found={found.conflicts}
      texts={TEXTS}
      onChoose={(theirs) => {
        const stay = theirs.map(keyOf);
        const back = revision.changes
          .filter((change) => !stay.includes(keyOf(change)) && !isOfRemoved(change, revision))
          .map(({ before, ...field }) => ({ ...field, values: before }));
        onLeave();
        if (back.length > 0) publication.publish(editsFor(back, NO_EDITS), found.version);
        else publication.keepTheirs();
      }}
      onLeave={onLeave}
    />
  );
}
