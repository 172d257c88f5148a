import { VisuallyHidden } from '@mantine/core';
import { IconAddressBook, IconCalendarPlus, IconMail, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { download, fileName } from '../writers/download.ts';
import { contactMail } from '../writers/write-mail.ts';
import { nextSlot } from '../writers/next-slot.ts';
import { keepOpening } from '../writers/keep-opening.ts';
import { writeVcard } from '../writers/write-vcard.ts';
import { hoursOf } from '../writers/write-text.ts';
import { handover } from '../handover.fr.ts';
import tools from '#web/ui/tool.module.css';
import classes from './handover-page.module.css';
import type { SheetPartner } from '../sheet-partner.ts';

interface Props {
  partners: readonly SheetPartner[];
  /** The name of the person's commune. */
  commune: string | null;
  /** Null on a sheet that is not this device's. */
  onRemove: ((id: string) => void) | null;
}

const words = handover.partners;

/** What can be done with each partner of the sheet: write to it, keep it, take it off. */
export function PartnerTools({ partners, commune, onRemove }: Props) {
  const [now] = useState(() => new Date());
  return (
    <section aria-labelledby="chaque" className={classes.tools}>
      <h2 id="chaque">{words.title}</h2>
      <p className={classes.soft}>{words.text}</p>
      <ol className={classes.partners}>
        {partners.map((partner) => (
          <li key={partner.id}>
            <h3>{partner.nom}</h3>
            <Actions partner={partner} commune={commune} onRemove={onRemove} now={now} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ActionsProps extends Omit<Props, 'partners'> {
  partner: SheetPartner;
  now: Date;
}

function Actions({ partner, commune, onRemove, now }: ActionsProps) {
  const { id, nom } = partner;
  const mail = contactMail(partner, commune);
  const slot = nextSlot(partner, now);
  const name = <VisuallyHidden>{words.of(nom)}</VisuallyHidden>;
  return (
    <>
      {mail && (
        <a href={mail} className={tools.tool}>
          <IconMail size={18} aria-hidden />
          {words.write}
          {name}
        </a>
      )}
      <button type="button" className={tools.tool} onClick={() => keepContact(partner)}>
        <IconAddressBook size={18} aria-hidden />
        {words.vcard}
        {name}
      </button>
      {slot && (
        <button type="button" className={tools.tool} onClick={() => keepOpening(partner, slot)}>
          <IconCalendarPlus size={18} aria-hidden />
          {words.calendar}
          {name}
        </button>
      )}
      {onRemove && (
        <button type="button" className={tools.tool} onClick={() => onRemove(id)}>
          <IconTrash size={18} aria-hidden />
          {words.remove}
          {name}
        </button>
      )}
    </>
  );
}

function keepContact(partner: SheetPartner): void {
  download(fileName(partner.nom, 'vcf'), 'text/vcard', writeVcard(partner, hoursOf(partner)));
}
