import { codeInsee } from '#api/contract/fields';
import { isThematique } from '#api/domain/vocabulary/thematiques';
import { isLanguage } from './languages/sheet-words.ts';
import { MOST_PARTNERS } from './sheet-partner.ts';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Language } from './languages/sheet-words.ts';

/** All that a sheet's address says: which listings, for which needs, near which commune, in which language. */
export interface SheetAddress {
  /** Empty: the sheet of this device. */
  ids: readonly string[];
  needs: readonly Thematique[];
  /** INSEE code. */
  commune: string | null;
  language: Language;
}

const LONGEST_ID = 300;

/** Reads `?fiches=a,b&besoins=c,d&commune=73065&langue=ar`; what is not an identifier or a code is left out. */
export function readSheetAddress(search: string): SheetAddress {
  const query = new URLSearchParams(search);
  const commune = codeInsee.safeParse(query.get('commune'));
  const language = query.get('langue') ?? '';
  const ids = listOf(search, 'fiches').filter((id) => id.length <= LONGEST_ID);
  return {
    ids: [...new Set(ids)].slice(0, MOST_PARTNERS),
    needs: [...new Set(listOf(search, 'besoins'))].filter(isThematique),
    commune: commune.success ? commune.data : null,
    language: isLanguage(language) ? language : 'fr',
  };
}

/** Writes it back, commas unescaped so that it stays legible; empty when there is nothing to say. */
export function writeSheetAddress({ ids, needs, commune, language }: SheetAddress): string {
  const parts = [
    ['fiches', ids.map(encode).join(',')],
    ['besoins', needs.join(',')],
    ['commune', commune ?? ''],
    ['langue', language === 'fr' ? '' : language],
  ].filter(([, value]) => value);
  return parts.length > 0 ? `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

/** A list of the address; messengers escape the commas that part it, so an identifier's own comma is `~c`. */
function listOf(search: string, name: string): string[] {
  const part = search
    .replace(/^\?/, '')
    .split('&')
    .find((each) => each.startsWith(`${name}=`));
  const values = (part ?? '').slice(name.length + 1).split(/,|%2C/i);
  return values.map(decode).filter(Boolean);
}

const encode = (id: string): string => encodeURIComponent(id.replace(/~/g, '~~').replace(/,/g, '~c'));

function decode(value: string): string {
  try {
    return decodeURIComponent(value).replace(/~([~c])/g, (_, mark) => (mark === 'c' ? ',' : '~'));
  } catch {
    return '';
  }
}
