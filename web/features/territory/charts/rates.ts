import { formatNumber, NNBSP } from '#web/lib/french.ts';

const PER = 10_000;
/** With more, a number could be written with an exponent, which `write-csv.ts` may take for a formula. */
const MOST_DIGITS = 6;

/** Offers per 10 000 inhabitants; null where nobody lives, or where one of both is unknown. */
export function ratePer10000(
  count: number | null | undefined,
  inhabitants: number | null | undefined,
): number | null {
  if (count === null || count === undefined || !inhabitants) return null;
  return (count * PER) / inhabitants;
}

/** A share in hundredths; null of nothing, which has no share. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : (part / whole) * 100;

/** `12,3`, `0,16`: two digits that count, since a need alone has few offers; what is not nothing is never said as nothing. */
export function formatRate(rate: number | null): string {
  if (rate === null) return '–';
  if (rate > 0 && rate < 0.01) return `<${NNBSP}0,01`;
  return formatNumber(rate, digitsOf(rate));
}

/** As much as is shown of a rate: a difference is told of what is read. */
export const roundRate = (rate: number): number => Number(rate.toFixed(digitsOf(rate)));

/** As much as a file holds of a rate, a share or a difference: two digits after the point, and two that count, as on the screen. */
export function roundForFile(value: number | null): number | null {
  if (value === null || value === 0) return value;
  const digits = 1 - Math.floor(Math.log10(Math.abs(value)));
  return Number(value.toFixed(Math.min(MOST_DIGITS, Math.max(2, digits))));
}

function digitsOf(rate: number): number {
  if (rate < 0.995) return 2;
  return rate < 99.95 ? 1 : 0;
}
