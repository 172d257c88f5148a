import { absent, clean, dropped, type Normalised } from './normalised.ts';

/** La Poste: its offices' SIRET need not satisfy Luhn, their digits add up to a multiple of 5 (INSEE). */
const SIREN_LA_POSTE = '356000000';

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

function luhn(digits: string): boolean {
  const doubled = [...digits]
    .toReversed()
    .map((digit, position) => Number(digit) * (position % 2 === 0 ? 1 : 2));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** Whether 14 digits may be a SIRET: Luhn's key, or La Poste's exception. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false;
  return luhn(digits) || (digits.startsWith(SIREN_LA_POSTE) && digitSum(digits) % 5 === 0);
}

/** SIRET of a cell; all zeros means "unknown" in the digital-mediation schema, and an RNA number (`W…`) is not one. */
export function readSiret(cell: string | null): Normalised<string> {
  const bare = cell?.replace(/[\s.\u00a0\u202f-]/g, '') ?? '';
  if (bare === '' || /^0+$/.test(bare) || /^W[A-Z0-9]{9}$/i.test(bare)) return absent;
  if (isSiret(bare)) return clean(bare);
  return dropped('Le numéro SIRET n’est pas valide.', cell);
}
