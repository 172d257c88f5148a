import { contentLines, escapeText } from './content-line.ts';
import type { SheetPartner } from '../sheet-partner.ts';

/**
 * A partner as a vCard 4.0 (RFC 6350), for an address book. What the person needs is not in it. `note` is what else to know of
 * the partner, its hours for instance.
 */
export function writeVcard(partner: SheetPartner, note: string): string {
  const { nom, telephone, courriel, site_web, latitude, longitude, approximate } = partner;
  const exact = latitude !== null && longitude !== null && !approximate;
  return contentLines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['KIND', 'org'],
    ['FN', escapeText(nom)],
    ['ORG', escapeText(nom)],
    ['TEL;TYPE=work', telephone && escapeText(telephone)],
    ['EMAIL;TYPE=work', courriel && escapeText(courriel)],
    ['ADR;TYPE=work', writeAddress(partner)],
    ['GEO', exact ? `geo:${latitude},${longitude}` : null],
    ['URL', site_web && uriOf(site_web)],
    ['NOTE', note === '' ? null : escapeText(note)],
    ['REV', partner.read_at.replace(/[-:]|\.\d+/g, '')],
    ['END', 'VCARD'],
  ]);
}

/** The seven parts of an address (RFC 6350, 6.3.1), the first two and the region empty; null when nothing is known. */
function writeAddress({ adresse, complement_adresse, code_postal, commune }: SheetPartner): string | null {
  if (!adresse && !complement_adresse && !commune) return null;
  const street = [adresse, complement_adresse].flatMap((line) => (line ? [escapeText(line)] : [])).join(',');
  return ['', '', street, escapeText(commune ?? ''), '', escapeText(code_postal ?? ''), 'France'].join(';');
}

/** A value of type URI is not escaped; only an address of the Web is given, in ASCII. */
function uriOf(site_web: string): string | null {
  try {
    const { protocol, href } = new URL(site_web);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
