import { absent, clean, dropped, repaired, type Normalised } from './normalised.ts';

const MAX_LENGTH = 2083;
const MISSING_SCHEME = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#:].*)?$/i;

function parseHttp(candidate: string): string | null {
  const scheme = candidate
    .replace(/^(https?)[:;]?\/{1,3}(?=[^/])/i, '$1://')
    .replace(/^(https?:\/\/)https?[:;]?\/\//i, '$1');
  const typed = MISSING_SCHEME.test(scheme) ? `https://${scheme}` : scheme;
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  const isPublic = url.username === '' && url.password === '' && /\.[a-z0-9-]{2,}$/i.test(url.hostname);
  return isPublic && typed.length <= MAX_LENGTH ? typed : null;
}

/** First web address of a cell, `http` or `https` only; a missing scheme is added. */
export function readUrl(cell: string | null): Normalised<string> {
  const typed = cell?.trim() ?? '';
  if (typed === '') return absent;
  const parts = typed.split(/[|\s]+|[;,](?=\s|https?:|www\.)/i);
  const candidates = parts.map((part) => part.replace(/[.,;]+$/, '')).filter((part) => part !== '');
  const found = candidates.map(parseHttp).find((url) => url !== null);
  if (found === undefined)
    return dropped('L’adresse web n’est pas lisible.', typed.includes('@') ? null : typed);
  if (found === typed) return clean(found);
  return repaired(found, 'L’adresse web a été corrigée ou réduite à la première.', typed);
}
