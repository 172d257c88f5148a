export interface Postcode {
  /** 5 digits. */
  value: string;
  /** The cell was not exactly those five digits. */
  repaired: boolean;
}

/**
 * Five digits of a postcode cell, or null. Repairs what spreadsheets and forms do to it: lost leading zero (`1200`), a digit too
 * many (`380000`), `30252Cedex`, `F-75013`, `75 013`, `12000.0`.
 */
export function readPostcode(cell: string | null): Postcode | null {
  if (cell === null) return null;
  const bare = cell
    .replace(/\bcedex\b|cedex/gi, ' ')
    .replace(/\.0+$/, '')
    .replace(/^\s*F[-\s]/i, '')
    .replace(/\s+/g, '');
  const digits = /^\d{4,6}/.exec(bare)?.[0];
  if (digits === undefined) return null;
  const value = digits.length === 4 ? `0${digits}` : digits.slice(0, 5);
  if (digits.length === 6 && !digits.endsWith('0')) return null;
  if (value.startsWith('00') || value.startsWith('99')) return null;
  return { value, repaired: value !== cell };
}
