import { VisuallyHidden } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { partner } from './orientation.fr.ts';
import classes from './partner-card.module.css';

interface Props {
  name: string;
  /** E.164 or a short number. */
  telephone: string | null;
}

/** The loudest thing on a card: a worker wants a human. */
export function PhoneLink({ name, telephone }: Props) {
  if (!telephone) return <p className={classes.noPhone}>{partner.noPhone}</p>;
  return (
    <a href={phoneLink(telephone)} className={classes.phone}>
      <IconPhone size={22} aria-hidden />
      <VisuallyHidden>{partner.call(name)}</VisuallyHidden>
      {formatPhone(telephone)}
    </a>
  );
}
