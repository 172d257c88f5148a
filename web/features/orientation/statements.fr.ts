import { operatorLabel } from '#api/domain/vocabulary/operators';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { formatAge, formatDay, formatDuration, formatHour } from '#web/lib/format-time.ts';
import { formatDistance } from '#web/lib/format-distance.ts';
import { listOf, plural, uncapitalise } from '#web/lib/french.ts';
import type { Params, Reason, Warning } from '#api/domain/orientation/statements';

type Words = (params: Params, now: Date) => string;

const MOST_NAMES = 3;

/** Why a partner is here. */
export const reasonWords: Record<Reason, Words> = {
  'covers-declared': (params) => `propose : ${names(params, 'services')}`,
  'covers-network': (params) => `aide aux démarches ${names(params, 'operators', operatorLabel)}`,
  'covers-house': (params) => `propose, comme tout son réseau : ${names(params, 'services')}`,
  'open-now': (params) =>
    params.until ? `ouvert maintenant, jusqu’à ${formatHour(text(params, 'until'))}` : 'ouvert en permanence',
  opens: (params, now) => `ouvre ${formatDay(text(params, 'at'), now)} à ${formatHour(text(params, 'at'))}`,
  'same-commune': () => 'dans sa commune',
  'same-epci': () => 'dans sa communauté de communes ou d’agglomération',
  distance: (params) => `à ${formatDistance(number(params, 'distance_m'))}`,
  'at-a-distance': () => 'aide possible à distance, sans se déplacer',
  itinerant: () => 'se déplace de commune en commune',
  zone: (params) => `reçoit les habitants : ${text(params, 'territory')}`,
  public: (params) => `pour les publics : ${names(params, 'publics', publicName)}`,
  free: () => 'gratuit',
  'by-phone': () => 'joignable par téléphone',
  confirmed: (params) => `fiche confirmée ${formatAge(number(params, 'age_days'))}`,
};

/** What to know before sending someone there. */
export const warningWords: Record<Warning, Words> = {
  'by-appointment': () => 'sur rendez-vous : prenez contact d’abord',
  'professionals-only': () => 'sur orientation d’un professionnel : c’est à vous d’appeler',
  deduced: () => 'aide déduite de son réseau, non déclarée : vérifiez en appelant',
  'zone-unspecified': () => 'zone non précisée : demandez s’il reçoit les habitants de la commune',
  far: (params) => `loin : à ${formatDistance(number(params, 'distance_m'))}`,
  'closed-now': () => 'fermé en ce moment, réouverture inconnue',
  'hours-unknown': () => 'horaires non précisés',
  'point-approximate': () => 'place approximative sur la carte : celle de la commune',
  'distance-approximate': () => 'distance approximative : la place exacte de la commune n’est pas connue',
  'itinerant-check': () => 'demandez le jour et le lieu de passage',
  'no-contact': () => 'ni téléphone ni courriel connus',
  paying: () => 'payant, au moins en partie',
  stale: (params) => `fiche non confirmée depuis ${formatDuration(number(params, 'age_days'))}`,
  'date-unknown': () => 'date de la fiche inconnue',
};

const text = (params: Params, name: string): string => String(params[name] ?? '');
const number = (params: Params, name: string): number => Number(params[name] ?? 0);

function names(params: Params, name: string, inWords = (code: string) => code): string {
  const value = params[name];
  const all = (Array.isArray(value) ? value : [String(value ?? '')]).map(inWords);
  if (all.length <= MOST_NAMES) return listOf(all);
  return listOf([...all.slice(0, MOST_NAMES - 1), plural(all.length - MOST_NAMES + 1, 'autre')]);
}

function publicName(code: string): string {
  return uncapitalise(PUBLICS.find(({ value }) => value === code)?.label ?? code);
}
