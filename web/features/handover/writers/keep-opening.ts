import { formatPhone } from '#web/lib/format-phone.ts';
import { download, fileName } from './download.ts';
import { writeCalendar } from './write-calendar.ts';
import { writing } from './writers.fr.ts';
import type { OpenSlot } from './write-calendar.ts';
import type { SheetPartner } from '../sheet-partner.ts';

/** Gives an opening of a partner as a file for a calendar. */
export function keepOpening(partner: SheetPartner, slot: OpenSlot): void {
  const { nom, telephone } = partner;
  const text = telephone ? writing.call(formatPhone(telephone)) : '';
  const file = writeCalendar({ partner, slot }, { title: writing.opening(nom), text }, new Date());
  download(fileName(nom, 'ics'), 'text/calendar', file);
}
