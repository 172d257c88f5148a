import type { Values } from '../editing/changes.ts';
import { daysAfter } from '../opening-hours/zone-clock.ts';
import { dayAt } from './living-state.ts';
import type { StructureState } from './living-state.ts';

/** What is wrong with a date, in French. */
export interface LivingIssue {
  field: keyof StructureState;
  message: string;
}

/** The farthest that one says full or closed. */
const LONGEST_DAYS = 366;

const OVER = 'Cette date est passée.';
const TOO_FAR = 'Un an au plus.';
const TOO_OLD = 'Cette date est trop ancienne.';
const BOTH = 'Donnez le premier et le dernier jour, ou aucun des deux.';
const REVERSED = 'Le dernier jour est avant le premier.';

/** What is wrong with the dates that are set; those that stay as they were published are left alone. */
export function checkLiving(wanted: Values, published: Values, now: Date): LivingIssue[] {
  const isSet = (field: LivingIssue['field']): boolean =>
    field in wanted && wanted[field] !== published[field];
  const { fermeture_du, fermeture_au, complet_jusqu_au } = { ...published, ...wanted } as Values;
  const issues: LivingIssue[] = [];
  const say = (field: LivingIssue['field'], message: string | null) =>
    message !== null && issues.push({ field, message });
  if (isSet('complet_jusqu_au')) say('complet_jusqu_au', faultOf(complet_jusqu_au, now));
  if (!isSet('fermeture_du') && !isSet('fermeture_au')) return issues;
  if ((fermeture_du ?? null) === null || (fermeture_au ?? null) === null) {
    if (fermeture_du !== fermeture_au) say(fermeture_du === null ? 'fermeture_du' : 'fermeture_au', BOTH);
    return issues;
  }
  const oldest = daysAfter(dayAt(now, 'Europe/Paris'), -LONGEST_DAYS);
  say('fermeture_du', String(fermeture_du) < oldest ? TOO_OLD : null);
  say('fermeture_au', String(fermeture_au) < String(fermeture_du) ? REVERSED : faultOf(fermeture_au, now));
  return issues;
}

/** The earliest clock of France is ten hours behind: a day is not over while it is not over there. */
function faultOf(day: unknown, now: Date): string | null {
  if (typeof day !== 'string') return null;
  if (day < dayAt(now, 'Pacific/Tahiti')) return OVER;
  return day > daysAfter(dayAt(now, 'Europe/Paris'), LONGEST_DAYS) ? TOO_FAR : null;
}
