import { writeSheetAddress } from '../sheet-address.ts';
import type { SheetAddress } from '../sheet-address.ts';

/** The whole address of a sheet, to be sent or photographed. */
export const linkOf = (address: SheetAddress): string =>
  new URL(`/a-remettre${writeSheetAddress(address)}`, window.location.origin).href;

/** Whether another device could open a link: the name of this machine for itself leads nowhere from a telephone. */
export function isReachable(link: string): boolean {
  const { hostname } = new URL(link);
  return !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
