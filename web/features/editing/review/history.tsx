import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, formatHour } from '#web/lib/format-time.ts';
import { history as words, page } from '../editing.fr.ts';
import { ChangesList } from './changes-list.tsx';
import type { Edition, Revision } from '#api/contract/editing.contract';
import type { Names } from '../model/describe-unit.ts';
import classes from './review.module.css';

interface Props {
  edition: Edition;
  names: Names;
  onUndo(revision: Revision): void;
}

/** What changed nothing, is undone, or is of a merged listing is not undone here; two listings merged are, by moderators. */
const canUndo = ({ changes, undone, origin, kind }: Revision): boolean =>
  changes.length > 0 && !undone && !origin && kind !== 'merge';

/** Who published what and when, the latest first; each can be taken back. */
export function History({ edition, names, onUndo }: Props) {
  const { revisions } = edition;
  const [now] = useState(() => new Date());
  return (
    <details className={classes.fold}>
      <summary>
        <h2>{words.title}</h2> {revisions.length > 0 && `(${words.count(revisions.length)})`}
      </summary>
      {revisions.length === 0 && <p>{words.empty}</p>}
      <ol className={classes.revisions}>
        {revisions.map((revision) => (
          <li key={revision.id}>
            <p>
              <strong>{words.kinds[revision.kind]}</strong>{' '}
              {words.by(
                revision.by ?? page.someone,
                `${formatDay(revision.at, now)} à ${formatHour(revision.at)}`,
              )}
              {revision.origin && words.origin(revision.origin)}
              {revision.undone && ` (${words.undone})`}
            </p>
            <ChangesList edition={edition} changes={revision.changes} names={names} />
            {canUndo(revision) && (
              <Button
                variant="default"
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
                onClick={() => onUndo(revision)}
              >
                {words.undo}
                <VisuallyHidden>{words.undoOf(revision.version)}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
