import { decodeEntities } from './entities.ts';
import { repairMojibake } from './mojibake.ts';

const BLOCK_END = /<\s*(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/ul|\/ol)\b[^>]*>/gi;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi;
const SCRIPT = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
/** C0 and C1 controls but line feed, soft hyphen, zero-width marks, byte order mark. */
const INVISIBLE = /(?!\n)[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Four times the longest text of the standard: beyond it, unclosed tags would make the search for their end long. */
const MAX_LENGTH = 40_000;

function withoutMarkup(text: string): string {
  const unwrapped = text.replace(SCRIPT, ' ').replace(AUTOLINK, '$1');
  return unwrapped
    .replace(/<\s*li\b[^>]*>/gi, '\n- ')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '');
}

function withoutStraySpaces(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Plain text of a cell: mojibake repaired, HTML removed with its entities decoded, spaces and line breaks tidied.
 * Applied until stable, because exports escape twice (`&amp;eacute;`); each pass that changes anything shortens the text or
 * settles it, and eight passes are more than any file needs.
 */
export function tidyText(text: string): string {
  let current = text.slice(0, MAX_LENGTH);
  for (let pass = 0; pass < 8; pass += 1) {
    const next = withoutStraySpaces(withoutMarkup(decodeEntities(repairMojibake(current))));
    if (next === current) return next;
    current = next;
  }
  return current;
}

/** The same on one line, for names and addresses. */
export function tidyLine(text: string): string {
  return tidyText(text)
    .replace(/\n+-? ?/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
