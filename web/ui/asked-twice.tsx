import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import classes from './asked-twice.module.css';

interface Asking {
  /** What the press that must be confirmed does. */
  ask(): void;
  /** Its button, which takes the focus back when the answer is no. */
  button: RefObject<HTMLButtonElement | null>;
}

interface Props {
  question: string;
  yes: string;
  no: string;
  /** What cannot be taken back by one press. */
  isGrave?: boolean;
  isBusy?: boolean;
  onYes(): void;
  /** The actions, until one of them is asked for. */
  children(asking: Asking): ReactNode;
}

/** Actions of which one is asked twice: a question takes their place, and the focus goes to what undoes nothing. */
export function AskedTwice({ question, yes, no, isGrave = false, isBusy = false, onYes, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<boolean | null>(null);
  useEffect(() => {
    if (asked === false) button.current?.focus();
  }, [asked]);
  if (!asked) return <div className={classes.actions}>{children({ ask: () => setAsked(true), button })}</div>;
  return (
    <div className={classes.actions} role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <Button
        {...(isGrave && { color: 'red' })}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) onYes();
        }}
      >
        {yes}
      </Button>
      <Button ref={focusOnce} variant="default" onClick={() => setAsked(false)}>
        {no}
      </Button>
    </div>
  );
}

const focusOnce = (no: HTMLButtonElement | null): void => no?.focus();
