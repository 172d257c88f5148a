import { contentLines, escapeText } from './content-line.ts';
import type { SheetPartner } from '../sheet-partner.ts';

/** A time when a place is open: ISO 8601 with the offset of the place. */
export interface OpenSlot {
  start: string;
  end: string;
}

/** What the event is called, and what it says. */
export interface EventWords {
  title: string;
  text: string;
}

/** An event for an opening slot of a partner (RFC 5545), in UTC: the same instant on any telephone. `now` is its stamp. */
export function writeCalendar(
  { partner, slot }: { partner: SheetPartner; slot: OpenSlot },
  { title, text }: EventWords,
  now: Date,
): string {
  const start = utc(new Date(slot.start));
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Baguette//Fiche à remettre//FR'],
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(`${start}-${partner.id}@baguette`)],
    ['DTSTAMP', utc(now)],
    ['DTSTART', start],
    ['DTEND', utc(new Date(slot.end))],
    ['SUMMARY', escapeText(title)],
    ['LOCATION', placeOf(partner)],
    ['DESCRIPTION', text === '' ? null : escapeText(text)],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
}

const utc = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

function placeOf({ adresse, complement_adresse, code_postal, commune }: SheetPartner): string | null {
  const town = [code_postal, commune].filter(Boolean).join(' ');
  const place = [adresse, complement_adresse, town].filter(Boolean).join(', ');
  return place === '' ? null : escapeText(place);
}
