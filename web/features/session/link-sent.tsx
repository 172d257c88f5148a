import { Button } from '@mantine/core';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { sent } from './session.fr.ts';
import pageClasses from '#web/ui/page.module.css';

/** Where to look now; the same for every mailbox. */
export function LinkSent({ courriel, onAgain }: { courriel: string; onAgain(): void }) {
  return (
    <section className={pageClasses.card}>
      <FocusedHeading level={2}>{sent.title}</FocusedHeading>
      <p>{sent.text(courriel)}</p>
      <p className={pageClasses.soft}>{sent.nothing}</p>
      <Button variant="default" onClick={onAgain}>
        {sent.again}
      </Button>
    </section>
  );
}
