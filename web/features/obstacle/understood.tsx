import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '#web/ui/link-button.tsx';
import { OptionPicker } from '#web/ui/option-picker.tsx';
import { Chip } from './chip.tsx';
import { choicesOf, choiceOf } from './choices.ts';
import { labelOf, profileGroups } from './labels.ts';
import { NeedPicker } from './need-picker.tsx';
import { pickers, understood } from './obstacle.fr.ts';
import { isUncertain, wordsFor } from './understanding.ts';
import classes from './understood.module.css';
import type { Choice, Codes } from './codes.ts';
import type { Reading } from './understanding.ts';

interface Props {
  codes: Codes;
  added: Codes;
  reading: Reading;
  undoable: Choice | null;
  onAdd(choice: Choice): void;
  onRemove(choice: Choice): void;
  onUndo(): void;
  onPoint(code: string | null): void;
}

/** What is understood, as chips that she confirms, removes or completes. */
export function Understood({ codes, added, reading, undoable, onAdd, onRemove, onUndo, onPoint }: Props) {
  const undoButton = useRef<HTMLButtonElement>(null);
  // The chip takes the focus away with it: without this the keyboard would be back at the top of the page.
  useEffect(() => {
    if (undoable && document.activeElement === document.body) undoButton.current?.focus();
  }, [undoable]);
  const choices = choicesOf(codes);
  const chosen = choices.map(({ code }) => code);
  const toggle = (code: string) => {
    const choice = choiceOf(code);
    if (choice) (chosen.includes(choice.code) ? onRemove : onAdd)(choice);
  };
  const isSure = ({ kind, code }: Choice) => (added[kind] as readonly string[]).includes(code);
  return (
    <section aria-label={understood.region} className={classes.understood}>
      <h2 className={classes.title}>{understood.title}</h2>
      {choices.length === 0 && <p className={classes.nothing}>{understood.nothing}</p>}
      <ul className={classes.chips}>
        {choices.map((choice) => (
          <Chip
            key={choice.code}
            kind={choice.kind}
            label={labelOf(choice)}
            uncertain={isUncertain(reading, choice) && !isSure(choice)}
            words={wordsFor(reading, choice)}
            onConfirm={() => onAdd(choice)}
            onRemove={() => onRemove(choice)}
            onPoint={(pointed) => onPoint(pointed ? choice.code : null)}
          />
        ))}
      </ul>
      <div className={classes.pickers}>
        <NeedPicker chosen={chosen} onToggle={toggle} />
        <OptionPicker
          label={pickers.addProfile}
          searchLabel={pickers.searchProfile}
          nothingFound={pickers.nothing}
          groups={profileGroups}
          chosen={chosen}
          onToggle={toggle}
        />
        {reading.text.trim() !== '' && <Link to="/comment-ca-marche">{understood.why}</Link>}
      </div>
      <p role="status" className={classes.undo}>
        {undoable && (
          <>
            {understood.removed(labelOf(undoable))}{' '}
            <LinkButton ref={undoButton} onClick={onUndo}>
              {understood.undo}
            </LinkButton>
          </>
        )}
      </p>
      <VisuallyHidden role="status">
        {reading.text.trim() !== '' && understood.said(choices.map(labelOf))}
      </VisuallyHidden>
    </section>
  );
}
