import { Button } from '@mantine/core';
import { FocusedHeading } from './focused-heading.tsx';
import { sent } from './session.fr.ts';
import classes from './session.module.css';

/** Where to look now; the same for every mailbox. */
export function LinkSent({ courriel, onAgain }: { courriel: string; onAgain(): void }) {
  return (
    <section className={classes.card}>
      <FocusedHeading level={2}>{sent.title}</FocusedHeading>
      <p>{sent.text(courriel)}</p>
      <p className={classes.soft}>{sent.nothing}</p>
      <Button variant="default" onClick={onAgain}>
        {sent.again}
      </Button>
    </section>
  );
}
