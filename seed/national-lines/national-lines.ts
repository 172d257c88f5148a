import type { ListedLine } from '#api/domain/guidance/select-national-lines';
import { LISTENING_LINES } from './listening-lines.ts';
import { RIGHTS_LINES } from './rights-lines.ts';
import { URGENT_LINES } from './urgent-lines.ts';

/**
 * National lines, from the sites of those who run them or of the administration. `date_checked` is the date of the
 * public page on which number, hours and cost were last read, not that of a call. Hours that differ from place to place
 * or that we are not sure of are said loosely on purpose.
 */
export const NATIONAL_LINES: readonly ListedLine[] = [...URGENT_LINES, ...LISTENING_LINES, ...RIGHTS_LINES];
