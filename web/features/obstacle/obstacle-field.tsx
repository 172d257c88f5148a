import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Examples } from './examples.tsx';
import { followText } from './follow-text.ts';
import { obstacle } from './obstacle.fr.ts';
import { PersonalDataNotice } from './personal-data-notice.tsx';
import { UNREAD, evidenceOf } from './understanding.ts';
import { UnderlinedTextarea } from './underlined-textarea.tsx';
import { useReading } from './use-reading.ts';
import classes from './obstacle.module.css';
import type { Reading } from './understanding.ts';

interface Props {
  /** A new situation has just begun: she writes at once. */
  startsAnew: boolean;
  /** Her text when she comes back to the page. */
  opensWith: string;
  pointed: string | null;
  /** Needs are already chosen: the examples would be in the way. */
  withExamples: boolean;
  onText(text: string): void;
  onReading(reading: Reading): void;
  onRestart(): void;
}

/** Where she says what blocks. Her text stays in the memory of the tab. */
export function ObstacleField({ opensWith, startsAnew, pointed, withExamples, ...on }: Props) {
  const { onText, onReading, onRestart } = on;
  const [text, setText] = useState(opensWith);
  const input = useRef<HTMLTextAreaElement>(null);
  const reading = useReading(text);
  const id = useId();
  useEffect(() => {
    if (startsAnew) input.current?.focus();
  }, [startsAnew]);
  useEffect(() => onText(text), [text, onText]);
  // Before her text is read, what was read of it before holds.
  useEffect(() => {
    if (reading !== UNREAD) onReading(reading);
  }, [reading, onReading]);
  const evidence = useMemo(() => followText(evidenceOf(reading), reading.text, text), [reading, text]);
  const exposed = useMemo(() => followText(reading.personal_data, reading.text, text), [reading, text]);
  const write = (next: string) => {
    setText(next);
    input.current?.focus();
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {obstacle.label}
      </label>
      <UnderlinedTextarea
        id={id}
        ref={input}
        value={text}
        evidence={evidence}
        pointed={pointed}
        describedBy={`${id}-privacy`}
        onChange={setText}
      />
      <p className={classes.privacy}>
        <span id={`${id}-privacy`}>
          <strong>{obstacle.privacy}</strong> {obstacle.privacyMore}
        </span>
        {(text !== '' || !withExamples) && <LinkButton onClick={onRestart}>{obstacle.restart}</LinkButton>}
      </p>
      <PersonalDataNotice text={text} exposed={exposed} onText={write} />
      {text === '' && withExamples && <Examples onPick={write} />}
    </div>
  );
}
