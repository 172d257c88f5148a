import { absent, clean, dropped, type Normalised, type Note } from './normalised.ts';
import { seemsPersonal } from './personal-mailbox.ts';

/** The practical part of RFC 5322: one `@`, no quotes, a domain with a top level of letters. */
const ADDRESS = /^[a-z0-9._%+&'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

const PERSONAL: Note = {
  severity: 'warning',
  reason: 'L’adresse électronique semble être celle d’une personne : elle n’est pas publiée.',
  value: null,
};
const SEVERAL: Note = {
  severity: 'warning',
  reason: 'Plusieurs adresses électroniques dans la cellule : une seule est publiée.',
  value: null,
};

function candidates(cell: string): string[] {
  return cell
    .replace(/mailto:/gi, ' ')
    .replace(/\s*(?:\(at\)|\[at\])\s*/gi, '@')
    .split(/[\s,;|/<>()"]+/)
    .map((part) => part.replace(/^[.:'-]+|[.:'-]+$/g, '').toLowerCase())
    .filter((part) => part.includes('@'));
}

/**
 * Mailbox to publish: the first valid one that is not a person's. The notes never hold an address, because a refused one may
 * name someone.
 */
export function readCourriel(cell: string | null): Normalised<string> {
  if (cell === null || cell.trim() === '') return absent;
  const valid = candidates(cell).filter(
    (part) => part.length <= 254 && ADDRESS.test(part) && !part.includes('..'),
  );
  if (valid.length === 0) return dropped('L’adresse électronique n’est pas valide.', null);
  const publishable = valid.find((address) => !seemsPersonal(address));
  if (publishable === undefined) return { value: null, notes: [PERSONAL] };
  return valid.length > 1 ? { value: publishable, notes: [SEVERAL] } : clean(publishable);
}

const IN_TEXT = /[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** The text without the mailboxes that seem to be persons'; the others are how one reaches the structure. */
export function withoutPersonalMailboxes(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(IN_TEXT, (address) => (seemsPersonal(address) ? '[adresse retirée]' : address));
}

export const REDACTED: Note = {
  severity: 'warning',
  reason: 'Une adresse électronique qui semble être celle d’une personne a été retirée du texte.',
  value: null,
};
