import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { absent, clean, dropped, repaired, type Normalised } from './normalised.ts';

const COUNTRY_OF_DEPARTEMENT: Readonly<Record<string, CountryCode>> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** National prefixes that belong to an overseas country code although they are dialled like the others (ARCEP numbering plan). */
const OVERSEAS_PREFIX: readonly [RegExp, CountryCode][] = [
  [/^(590|690|691)/, 'GP'],
  [/^(594|694)/, 'GF'],
  [/^(596|696|697)/, 'MQ'],
  [/^(262|263|692|693)/, 'RE'],
  [/^(269|639)/, 'YT'],
  [/^508/, 'PM'],
];

/** Emergency, social and short commercial numbers: 115, 119, 3919, 3949, 116 006, 118 xxx. */
const SHORT = /^(?:1\d|1\d\d|10\d\d|3\d{3}|116\d{3}|118\d{3})$/;

const SEPARATOR = /\s*(?:[/|;,\n]|\bou\b|\bet\b|\s-\s|(?<=\d{2})\s+(?=(?:\+|00)33))\s*/i;

function parseOne(part: string, country: CountryCode): string | null {
  const digits = part.replace(/[^\d+]/g, '');
  if (SHORT.test(digits)) return digits;
  const typed = part.replace(/^\s*00\s*(?=[2-6])/, '+').replace(/^(\+33)\s*\(?0\)?/, '$1');
  const number = parsePhoneNumberFromString(typed, country);
  if (!number?.isValid()) return null;
  if (number.countryCallingCode !== '33') return number.number;
  const overseas = OVERSEAS_PREFIX.find(([prefix]) => prefix.test(number.nationalNumber))?.[1];
  const moved = overseas && parsePhoneNumberFromString(`0${number.nationalNumber}`, overseas);
  return moved?.isValid() ? moved.number : number.number;
}

/** `+262591911` is 0262 59 19 11 that lost a `262`; `+269269601282` has the old code of Mayotte before the whole number. */
function repairOverseas(typed: string): string | null {
  const digits = typed.replace(/[^\d+]/g, '');
  const local =
    /^\+((?:262|269|590|594|596)\d{6})$/.exec(digits)?.[1] ?? /^\+269((?:269|639)\d{6})$/.exec(digits)?.[1];
  return local === undefined ? null : parseOne(`0${local}`, 'FR');
}

/**
 * Telephone of a cell in E.164, or a short number as it is; `departement` gives the country of the overseas plans. Of several
 * numbers the first valid one is published and the others are handed back in `rest`.
 */
export function readTelephone(cell: string | null, departement: string | null): Normalised<string> {
  const typed = cell?.replace(/[\u00a0\u202f]/g, ' ').trim() ?? '';
  if (!/\d/.test(typed)) return absent;
  const country = COUNTRY_OF_DEPARTEMENT[departement ?? ''] ?? 'FR';
  const whole = parseOne(typed, country);
  if (whole !== null) return clean(whole);
  const overseas = repairOverseas(typed);
  if (overseas !== null)
    return repaired(overseas, 'L’indicatif du numéro de téléphone a été corrigé.', typed);
  const parts = typed.split(SEPARATOR).filter((part) => /\d/.test(part));
  const found = parts.map((part) => ({ part, number: parseOne(part, country) }));
  const first = found.find(({ number }) => number !== null);
  if (first === undefined) return dropped('Le numéro de téléphone n’est pas valide.', typed);
  const others = found.filter((each) => each !== first).map(({ part }) => part.trim());
  if (others.length === 0) return clean(first.number);
  const note = {
    severity: 'warning',
    reason:
      'Plusieurs numéros dans la cellule : le premier est publié, les autres sont gardés en précisions.',
    value: typed,
  } as const;
  return { value: first.number, notes: [note], rest: `Autre téléphone : ${others.join(', ')}` };
}
