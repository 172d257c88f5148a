import { IconMail, IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import classes from './sheet.module.css';
import { mailLink } from '#web/lib/mail-link.ts';
import type { SheetWords } from '../languages/sheet-words.ts';
import type { SheetPartner } from '../sheet-partner.ts';

interface Props {
  partner: SheetPartner;
  words: SheetWords;
}

/** How to reach it: the telephone first and big; the mailbox where there is none. */
export function SheetContact({ partner: { telephone, courriel }, words }: Props) {
  if (telephone) {
    return (
      <p className={classes.contact}>
        <IconPhone size="1.25em" aria-hidden />
        <span>{words.phone}</span>
        <a href={phoneLink(telephone)} dir="ltr" className={classes.phone}>
          {formatPhone(telephone)}
        </a>
      </p>
    );
  }
  return (
    <>
      <p className={classes.line}>
        <IconPhoneOff size="1.25em" aria-hidden />
        <span>{words.noPhone}</span>
      </p>
      {courriel && (
        <p className={classes.line}>
          <IconMail size="1.25em" aria-hidden />
          <span>
            {words.mail}{' '}
            <a href={mailLink({ to: courriel })} dir="ltr" className={classes.mail}>
              {courriel}
            </a>
          </span>
        </p>
      )}
    </>
  );
}
