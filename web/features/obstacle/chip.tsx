import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { understood } from './obstacle.fr.ts';
import classes from './chip.module.css';
import type { Kind } from './codes.ts';

interface Props {
  kind: Kind;
  label: string;
  uncertain: boolean;
  /** The words of the text that led to it; none when added by hand. */
  words: readonly string[];
  onConfirm(): void;
  onRemove(): void;
  onPoint(pointed: boolean): void;
}

/** One thing understood: what it is, where it was read, and how to correct it. */
export function Chip({ kind, label, uncertain, words, onConfirm, onRemove, onPoint }: Props) {
  const source = words.length > 0 && <VisuallyHidden> {understood.from(words)}</VisuallyHidden>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only shows where it was read
    <li
      className={classes.chip}
      data-kind={kind}
      data-uncertain={uncertain || undefined}
      title={words.length > 0 ? understood.from(words) : undefined}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      {uncertain ? (
        <button
          type="button"
          className={classes.confirm}
          onClick={onConfirm}
          title={understood.confirm(label)}
        >
          {label}
          <span className={classes.mark}>
            <IconCheck size={16} aria-hidden />
            {understood.toConfirm}
          </span>
          {source}
        </button>
      ) : (
        <span className={classes.text}>
          {label}
          {source}
        </span>
      )}
      <button
        type="button"
        className={classes.remove}
        onClick={onRemove}
        aria-label={understood.remove(label)}
      >
        <IconX size={16} aria-hidden />
      </button>
    </li>
  );
}
