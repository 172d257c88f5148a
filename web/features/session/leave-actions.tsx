import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { account } from './session.fr.ts';
import type { SignedOut } from './after-sign-in.ts';
import classes from './session.module.css';

/** Out of this device at once; out of all of them once it is confirmed. */
export function LeaveActions({ onLeave }: { onLeave(where: SignedOut['signedOut']): void }) {
  const [confirming, setConfirming] = useState(false);
  const [asked, setAsked] = useState(false);
  const everywhere = useRef<HTMLButtonElement>(null);
  const confirm = (next: boolean) => {
    setAsked(true);
    setConfirming(next);
  };
  // Back on what was pressed, once the question is gone.
  useEffect(() => {
    if (asked && !confirming) everywhere.current?.focus();
  }, [asked, confirming]);
  if (confirming) {
    return (
      <div className={classes.actions} role="group" aria-labelledby="tout-deconnecter">
        <p id="tout-deconnecter">{account.confirm}</p>
        <Button onClick={() => onLeave('everywhere')}>{account.yes}</Button>
        <Button ref={focusOnce} variant="default" onClick={() => confirm(false)}>
          {account.no}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.actions}>
      <Button onClick={() => onLeave('here')}>{account.here}</Button>
      <Button ref={everywhere} variant="default" onClick={() => confirm(true)}>
        {account.everywhere}
      </Button>
    </div>
  );
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();
