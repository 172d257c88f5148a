import { memo, useMemo } from 'react';
import { segmentText } from './segment-text.ts';
import classes from './underlined-textarea.module.css';
import type { Ref } from 'react';
import type { Evidence } from './understanding.ts';

interface Props {
  id: string;
  value: string;
  evidence: readonly Evidence[];
  /** The code whose words stand out, while its chip is pointed at. */
  pointed: string | null;
  describedBy: string;
  ref: Ref<HTMLTextAreaElement>;
  onChange(value: string): void;
}

const MAX_LENGTH = 20_000;

/**
 * A textarea over a copy of its text that carries the underlines. Both share one grid cell and the same type, the copy
 * gives the height, and the box around scrolls them as one: they cannot come apart.
 */
export function UnderlinedTextarea({ id, value, evidence, pointed, describedBy, ref, onChange }: Props) {
  return (
    <div className={classes.box}>
      <div className={classes.sheet}>
        <Underlines text={value} evidence={evidence} pointed={pointed} />
        <textarea
          id={id}
          ref={ref}
          dir="auto"
          rows={1}
          spellCheck
          autoComplete="off"
          maxLength={MAX_LENGTH}
          aria-describedby={describedBy}
          className={classes.input}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

type UnderlinesProps = Pick<Props, 'evidence' | 'pointed'> & { text: string };

const Underlines = memo(function Underlines({ text, evidence, pointed }: UnderlinesProps) {
  const segments = useMemo(() => segmentText(text, evidence), [text, evidence]);
  return (
    <div aria-hidden dir="auto" className={classes.copy}>
      {segments.map((segment) =>
        segment.tone ? (
          <span
            key={segment.start}
            data-tone={segment.tone}
            data-pointed={(pointed !== null && segment.codes.includes(pointed)) || undefined}
          >
            {segment.text}
          </span>
        ) : (
          segment.text
        ),
      )}
      {/* A last empty line has no height of its own. */}
      {'\u200b'}
    </div>
  );
});
