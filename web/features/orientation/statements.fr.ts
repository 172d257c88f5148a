import { LANGUAGES } from '#api/domain/vocabulary/languages';
import { operatorLabel } from '#api/domain/vocabulary/operators';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import {
  formatAge,
  formatDate,
  formatDay,
  formatDuration,
  formatHour,
  formatWait,
} from '#web/lib/format-time.ts';
import { formatDistance } from '#web/lib/format-distance.ts';
import { NBSP, listOf, plural, uncapitalise } from '#web/lib/french.ts';
import type { Role } from '#api/domain/orientation/roles';
import type { Params, Reason, Warning } from '#api/domain/orientation/statements';

type Words = (params: Params, now: Date) => string;

const MOST_NAMES = 3;

/** Why a partner is here. */
export const reasonWords: Record<Reason, Words> = {
  'covers-declared': (params) => `propose : ${names(params, 'services')}`,
  'covers-network': (params) =>
    listOf([
      ...(isEmpty(params, 'operators')
        ? []
        : [`aide aux démarches ${names(params, 'operators', operatorLabel)}`]),
      ...(isEmpty(params, 'services')
        ? []
        : [`propose, comme tout son réseau : ${names(params, 'services')}`]),
    ]),
  'covers-text': (params) => `en parle dans sa présentation : ${names(params, 'services')}`,
  role: (params) => roleReasons[text(params, 'role') as Role],
  individual: () => 'reçoit une personne à la fois',
  offline: (params) =>
    `sans rien faire en ligne : ${names(params, 'ways', (way) => offlineWays[way] ?? way)}`,
  'open-now': (params) =>
    params.until ? `ouvert maintenant, jusqu’à ${formatHour(text(params, 'until'))}` : 'ouvert en permanence',
  'opens-today': (params, now) =>
    `ouvre ${formatDay(text(params, 'at'), now)} à ${formatHour(text(params, 'at'))}`,
  opens: (params, now) => `ouvre ${formatDay(text(params, 'at'), now)} à ${formatHour(text(params, 'at'))}`,
  'open-evening': () => 'ouvert certains soirs après 18 h',
  'open-weekend': () => 'ouvert le samedi ou le dimanche',
  'same-commune': () => 'dans sa commune',
  'same-epci': (params) => `dans son intercommunalité : ${text(params, 'epci')}`,
  distance: (params) => `à ${formatDistance(number(params, 'distance_m'))}`,
  'at-a-distance': () => 'aide possible à distance, sans se déplacer',
  'visits-home': () => 'se déplace à domicile',
  itinerant: () => 'se déplace de commune en commune',
  languages: (params) => `langues : ${names(params, 'languages', languageName)}`,
  accessible: () => 'accessible en fauteuil roulant',
  zone: (params) => `reçoit les habitants : ${text(params, 'territory')}`,
  public: (params) => `pour les publics : ${names(params, 'publics', publicName)}`,
  'self-referral': () => 'la personne peut s’y adresser elle-même',
  free: () => 'gratuit',
  'by-phone': () => 'joignable par téléphone',
  'by-mail': () => 'joignable par courriel',
  confirmed: (params) => `fiche confirmée ${formatAge(number(params, 'age_days'))}`,
};

/** In the words of its page. */
const unconfirmed: Words = (params) =>
  `fiche sans confirmation depuis ${formatDuration(number(params, 'age_days'))}`;

/** What to know before sending someone there. */
export const warningWords: Record<Warning, Words> = {
  fictional: () => 'fiche fictive, pour essayer',
  reported: (params) => {
    const last = formatDate(text(params, 'last_at'));
    return `${number(params, 'count')} signalements : ${complaint(params)} (le dernier, le ${last})`;
  },
  full: (params) => `signalé complet jusqu’au ${formatDate(text(params, 'until').slice(0, 10))}`,
  'closed-temporarily': (params) => `fermé temporairement, jusqu’au ${day(params, 'to')} inclus`,
  'closing-soon': (params) =>
    params.from === params.to
      ? `fermé le ${day(params, 'to')}`
      : `fermé du ${day(params, 'from')} au ${day(params, 'to')} inclus`,
  'full-declared': (params) => `se dit complet, au moins jusqu’au ${day(params, 'until')}`,
  'partly-full': (params) =>
    `complet, au moins jusqu’au ${day(params, 'until')}, pour${NBSP}: ${names(params, 'services')}`,
  wait: (params) =>
    `environ ${formatWait(number(params, 'delai_jours'))} d’attente${NBSP}: ${names(params, 'services')}`,
  'by-appointment': () => 'sur rendez-vous : prenez contact d’abord',
  'professionals-only': () => 'sur orientation d’un professionnel : c’est à vous d’appeler',
  reserved: (params) => `pour ces publics seulement : ${names(params, 'publics', publicName)}`,
  'remote-only': () => 'à distance : pas de lieu proche où rencontrer quelqu’un',
  'group-only': () => 'ateliers en groupe seulement',
  'must-travel': () => 'il faut s’y rendre',
  'online-only': () => 'en ligne seulement',
  deduced: () => 'aide déduite de son réseau, non déclarée : vérifiez en appelant',
  'zone-unspecified': () => 'zone non précisée : demandez s’il reçoit les habitants de la commune',
  far: (params) => `loin : à ${formatDistance(number(params, 'distance_m'))}`,
  'closed-now': () => 'fermé en ce moment, réouverture inconnue',
  'hours-unknown': () => 'horaires non précisés',
  'point-approximate': () => 'place approximative sur la carte : celle de la commune',
  'distance-approximate': () => 'distance approximative : la place exacte de la commune n’est pas connue',
  'itinerant-check': () => 'demandez le jour et le lieu de passage',
  'site-only': () => 'ni téléphone ni courriel connus : passez par son site',
  'no-contact': () => 'ni téléphone ni courriel connus',
  paying: () => 'payant, au moins en partie',
  ageing: unconfirmed,
  stale: unconfirmed,
  'date-unknown': () => 'date de la fiche inconnue',
};

/** Why what it does is the help that is called for. */
const roleReasons: Record<Role, string> = {
  'does-for': 'peut faire les démarches pour elle, avec un mandat (Aidants Connect)',
  'does-with': 'fait les démarches avec elle',
  teaches: 'lui apprend à faire, pas à pas',
  'knows-rights': 'connaît le droit : peut conseiller et défendre',
  equips: 'fournit ou finance',
  accompanies: 'l’accompagne dans la durée',
  informs: 'informe et oriente',
};

const offlineWays: Record<string, string> = { phone: 'par téléphone', counter: 'au guichet' };

const isEmpty = (params: Params, name: string): boolean => {
  const value = params[name];
  return Array.isArray(value) && value.length === 0;
};
const COMPLAINTS: Record<string, string> = {
  'no-answer': 'ne répond pas au téléphone',
  'wrong-number': 'ce n’est pas son numéro',
  moved: 'a déménagé',
  closed: 'a fermé',
};

function complaint(params: Params): string {
  const need = THEMATIQUES.find(({ value }) => value === text(params, 'need'))?.label;
  if (need) return `ne répond plus au besoin « ${need} »`;
  return COMPLAINTS[text(params, 'reason')] ?? 'fiche à vérifier';
}

const text = (params: Params, name: string): string => String(params[name] ?? '');
const day = (params: Params, name: string): string => formatDate(text(params, name).slice(0, 10));
const number = (params: Params, name: string): number => Number(params[name] ?? 0);

function names(params: Params, name: string, inWords = (code: string) => code): string {
  const value = params[name];
  const all = (Array.isArray(value) ? value : [String(value ?? '')]).map(inWords);
  if (all.length <= MOST_NAMES) return listOf(all);
  return listOf([...all.slice(0, MOST_NAMES - 1), plural(all.length - MOST_NAMES + 1, 'autre')]);
}

function languageName(code: string): string {
  return uncapitalise(LANGUAGES.find(({ value }) => value === code)?.label ?? code);
}

function publicName(code: string): string {
  return uncapitalise(PUBLICS.find(({ value }) => value === code)?.label ?? code);
}
