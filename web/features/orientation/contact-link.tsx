import { VisuallyHidden } from '@mantine/core';
import { IconMail, IconPhone } from '@tabler/icons-react';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { partner } from './orientation.fr.ts';
import { mailLink } from '#web/lib/mail-link.ts';
import classes from './partner-card.module.css';

interface Props {
  name: string;
  /** E.164 or a short number. */
  telephone: string | null;
  courriel: string | null;
}

/** The loudest thing on a card: a worker wants a human. Where no number is known, the mailbox takes its place. */
export function ContactLink({ name, telephone, courriel }: Props) {
  if (telephone) {
    return (
      <a href={phoneLink(telephone)} className={classes.phone}>
        <IconPhone size={22} aria-hidden />
        <VisuallyHidden>{partner.call(name)}</VisuallyHidden>
        {formatPhone(telephone)}
      </a>
    );
  }
  return (
    <div className={classes.noPhone}>
      {courriel && (
        <a href={mailLink({ to: courriel })} className={classes.phone}>
          <IconMail size={22} aria-hidden />
          {partner.write}
          <VisuallyHidden>{partner.to(name)}</VisuallyHidden>
        </a>
      )}
      <p>{partner.noPhone}</p>
    </div>
  );
}
