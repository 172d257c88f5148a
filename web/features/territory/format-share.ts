import { NNBSP } from '#web/lib/french.ts';

/** `12 %`; what is not nothing is never said as nothing, nor what is not all as all. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (part / whole) * 100;
  if (share > 0 && share < 1) return `<${NNBSP}1${NNBSP}%`;
  if (share < 100 && share > 99) return `>${NNBSP}99${NNBSP}%`;
  return `${Math.round(share)}${NNBSP}%`;
}
