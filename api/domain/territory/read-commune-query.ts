import { searchKey } from './normalise-name.ts';

export interface CommuneQuery {
  /** Search key of the name part; empty when only digits were typed. */
  key: string;
  /** First digits of a postcode; empty when none was typed. */
  postcode: string;
}

/** Cities with arrondissements (CGCT art. L. 2511-1): after their name, one or two digits are an arrondissement. */
const WITH_ARRONDISSEMENTS = new Set(['paris', 'lyon', 'marseille']);

const CORSICA = /^2[ab]$/i;
const DIGITS = '\\d{2,5}|2[abAB]';
const BEFORE = new RegExp(`^\\s*(\\d{5})[\\s,]+(\\S.*)$`, 's');
const AFTER = new RegExp(`^(.*\\S)[\\s,]*[\\s,(](${DIGITS})\\)?\\s*$`, 's');

const asPostcode = (digits: string): string => (CORSICA.test(digits) ? '20' : digits);

/**
 * What someone types to find a commune: a name, a postcode or its first digits, or both in any order
 * ("73000 Chambéry", "Saint-Denis (93)"). A département's number is the beginning of its postcodes, Corsica's being 20.
 */
export function readCommuneQuery(text: string): CommuneQuery {
  const compact = text.replaceAll(/\s+/g, '');
  if (/^\d{1,5}$/.test(compact)) return { key: '', postcode: compact };
  if (CORSICA.test(compact)) return { key: '', postcode: '20' };
  const before = BEFORE.exec(text);
  if (before?.[1] && before[2]) return { key: searchKey(before[2]), postcode: before[1] };
  const after = AFTER.exec(text);
  if (!after?.[1] || !after[2]) return { key: searchKey(text), postcode: '' };
  const name = searchKey(after[1]);
  const isArrondissement = WITH_ARRONDISSEMENTS.has(name) && after[2].length < 3;
  return isArrondissement
    ? { key: searchKey(text), postcode: '' }
    : { key: name, postcode: asPostcode(after[2]) };
}
