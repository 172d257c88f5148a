import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { uncapitalise } from '#web/lib/french.ts';
import { mailLink } from '#web/lib/mail-link.ts';
import { writeShortText, writeText } from './write-text.ts';
import { writing } from './writers.fr.ts';
import type { SheetPartner } from '../sheet-partner.ts';

/** Beyond this, Windows and several mail programs cut a `mailto:` address or refuse it. */
const LONGEST_LINK = 1_900;

/** The sheet by mail to a colleague: whole where it fits, else whom to call, else its link alone. */
export function sheetMail(partners: readonly SheetPartner[], link: string): string {
  const bodies = [writeText(partners, link), writeShortText(partners, link), link];
  const links = bodies.map((body) => mailLink({ to: '', subject: writing.mailSubject, body }));
  return links.find(({ length }) => length <= LONGEST_LINK) ?? links.at(-1) ?? '';
}

/**
 * A first message to a partner, which the worker completes: what is needed and in which commune, nothing of who the person is.
 * Null without a mailbox.
 */
export function contactMail({ courriel, needs }: SheetPartner, commune: string | null): string | null {
  if (!courriel) return null;
  const { contact: words } = writing;
  const needed = needs.map((need) => `– ${uncapitalise(thematiqueLabel(need))}`);
  const paragraphs = [
    words.greeting,
    words.someone(commune),
    ...(needed.length > 0 ? [[words.needs, ...needed].join('\n')] : []),
    words.ask,
    words.end,
  ];
  return mailLink({ to: courriel, subject: words.subject(commune), body: paragraphs.join('\n\n') });
}
