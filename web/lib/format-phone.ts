import { NBSP } from './french.ts';

const FRENCH = /^\+(?:33|262|508|590|594|596)(\d{9})$/;

/** A French number as it is dictated: `04 79 00 00 00`, `0 800 000 000`, `3949`; any other one is left as it is. */
export function formatPhone(phone: string): string {
  const national = FRENCH.exec(phone)?.[1];
  if (!national) return spaceShort(phone);
  if (national.startsWith('8')) {
    return ['0', ...(national.match(/\d{3}/g) ?? [])].join(NBSP);
  }
  return (`0${national}`.match(/\d{2}/g) ?? []).join(NBSP);
}

/** The `tel:` address of a number. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

function spaceShort(phone: string): string {
  return /^\d{4}$/.test(phone) ? `${phone.slice(0, 2)}${NBSP}${phone.slice(2)}` : phone;
}
