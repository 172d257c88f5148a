import { answerChange } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { formatDate, formatHour } from '#web/lib/format-time.ts';
import { Answering } from './answering.tsx';
import { EntryHead } from './entry-head.tsx';
import { change as words, suspicions } from './queue.fr.ts';
import type { SuspectChange } from '#api/contract/moderation.contract';
import type { Choice } from './answering.tsx';
import type { EntryProps } from './queue-entry.tsx';
import sideClasses from '#web/ui/sides.module.css';
import classes from './queue.module.css';

interface Props extends EntryProps {
  change: SuspectChange;
}

/** A publication to look at: why, what was and what is now, and two answers. */
export function ChangedEntry({ change, fields, ...answering }: Props) {
  const { structure_id: id, nom, commune, at, by, reasons, changes, revision } = change;
  const when = `le ${formatDate(at.slice(0, 10), true)} à ${formatHour(at)}`;
  return (
    <Answering nom={nom} choices={choicesOf(revision)} {...answering}>
      <EntryHead kind="change" title={[nom, commune].filter(Boolean).join(', ')} listings={[{ id, nom }]} />
      <ul aria-label={words.why} className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{suspicions[reason]}</li>
        ))}
      </ul>
      <p>{words.by(by ?? words.removed, when)}</p>
      <ul className={classes.units}>
        {changes.map((one) => (
          <li key={`${one.service_id} ${one.unit}`}>
            <p className={sideClasses.name}>
              {one.service_id !== null && words.ofService}
              {fields.label(one)}
            </p>
            <dl className={sideClasses.sides}>
              <Lines term={words.before} lines={fields.lines(one, one.before)} />
              <Lines term={words.after} lines={fields.lines(one, one.after)} />
            </dl>
          </li>
        ))}
      </ul>
    </Answering>
  );
}

function Lines({ term, lines }: { term: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

function choicesOf(revision: string): Choice[] {
  const answer = (said: 'keep' | 'undo') => (reason: string | null) =>
    call(answerChange, { params: { revision }, body: { answer: said, reason } });
  return [
    { label: words.keep, done: words.kept, run: answer('keep') },
    { label: words.undo, done: words.undone, run: answer('undo') },
  ];
}
