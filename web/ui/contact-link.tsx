import { VisuallyHidden } from '@mantine/core';
import { IconMail, IconPhone } from '@tabler/icons-react';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { mailLink } from '#web/lib/mail-link.ts';
import { contactWords as words } from './contact-link.fr.ts';
import classes from './contact-link.module.css';

interface Props {
  name: string;
  /** E.164 or a short number. */
  telephone: string | null;
  courriel: string | null;
}

/** The loudest thing said of a partner: one wants a human. Where no number is known, the mailbox takes its place. */
export function ContactLink({ name, telephone, courriel }: Props) {
  if (telephone) {
    return (
      <a href={phoneLink(telephone)} className={classes.phone}>
        <IconPhone size={22} aria-hidden />
        <VisuallyHidden>{words.call(name)}</VisuallyHidden>
        {formatPhone(telephone)}
      </a>
    );
  }
  return (
    <div className={classes.noPhone}>
      {courriel && (
        <a href={mailLink({ to: courriel })} className={classes.phone}>
          <IconMail size={22} aria-hidden />
          <span data-screen-only>
            {words.write}
            <VisuallyHidden>{words.to(name)}</VisuallyHidden>
          </span>
          <span className={classes.printed}>{courriel}</span>
        </a>
      )}
      <p>{words.noPhone}</p>
    </div>
  );
}
