import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Home, Situation } from './candidate.ts';
import type { Params, Reason, Warning } from './statements.ts';

export interface Weight {
  /** Points, for each `times`. */
  points: number;
  /** How many times the fact holds; once when absent. */
  times?: (params: Params, situation: Situation) => number;
  why: string;
}

/** Needs where waiting harms: violence, tonight's shelter, a mind in distress. */
const URGENT: ReadonlySet<string> = new Set<Thematique>([
  'famille--surmonter-conflits-separation-violence',
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
  'sante--sante-mentale',
]);

/** How many needs are answered; an urgent one counts for one and a half. */
const countNeeds = ({ needs }: Params): number =>
  (needs as string[]).reduce((sum, need) => sum + (URGENT.has(need) ? 1.5 : 1), 0);

const numberOf = (params: Params, field: string) => Number(params[field]);

const ifBrake =
  (brake: Situation['brakes'][number]) =>
  (_params: Params, { brakes }: Situation): number =>
    brakes.includes(brake) ? 1 : 0;

/** Beyond four times the distance that one goes, farther is not worse: the `far` warning counts then. */
const MOST_REACHES = 4;
const MOST_YEARS = 4;
const MOST_MONTHS = 6;

/**
 * How far one goes for a service, in metres: across a town of 20 000 inhabitants or more 5 km is far, in a village of
 * fewer than 2 000 everything is 20 km away. The two populations are those by which INSEE and the statistics of access to
 * services part cities, towns and the country.
 */
export function reach_m({ population }: Pick<Home, 'population'>): number {
  if (population === null) return 10_000;
  if (population >= 20_000) return 5_000;
  return population >= 2_000 ? 10_000 : 20_000;
}

/**
 * The one table of the ranking: each fact that is stated of a partner, what it is worth, and why. Nothing else counts, so
 * what is not said to the worker moves nobody.
 */
export const WEIGHTS: Record<Reason | Warning, Weight> = {
  'covers-declared': {
    points: 30,
    times: countNeeds,
    why: 'A structure that says itself that it answers a need most surely does.',
  },
  'covers-network': {
    points: 22,
    times: countNeeds,
    why: 'What a network owes by law is given everywhere, less well in some houses.',
  },
  'covers-text': {
    points: 10,
    times: countNeeds,
    why: 'A word in a description is no promise: to check by calling.',
  },
  role: {
    points: 12,
    why: 'A counter, a lawyer, a teacher and a lender are different helps: these needs call for this one.',
  },
  individual: { points: 14, why: 'Who does not dare comes to a person, not to a group.' },
  offline: { points: 8, why: 'Nobody has to use an online procedure (art. L. 112-8 CRPA).' },
  public: { points: 6, why: 'What is meant for this person by name knows her situation.' },
  'open-now': { points: 4, why: 'One can call at once.' },
  'opens-today': { points: 2, why: 'One can call today.' },
  opens: { points: 0, why: 'Said, so that one calls at the right time.' },
  'open-evening': { points: 2, why: 'Who works by day can come.' },
  'open-weekend': { points: 2, why: 'Who works by day can come.' },
  'same-commune': { points: 20, why: 'No journey.' },
  'same-epci': { points: 6, why: 'The territory that buses and habits follow.' },
  distance: {
    points: -15,
    times: (params, { home }) => Math.min(MOST_REACHES, numberOf(params, 'distance_m') / reach_m(home)),
    why: 'For each reach: how far one goes depends on whether one lives in a town or in the country.',
  },
  'at-a-distance': {
    points: 25,
    times: ifBrake('ne-peut-pas-se-deplacer'),
    why: 'Counts for who cannot travel only: for others a person to meet comes first (finding B12).',
  },
  'visits-home': {
    points: 25,
    times: ifBrake('ne-peut-pas-se-deplacer'),
    why: 'It comes to who cannot travel.',
  },
  itinerant: {
    points: 12,
    times: ifBrake('ne-peut-pas-se-deplacer'),
    why: 'It comes near who cannot travel.',
  },
  languages: {
    points: 8,
    times: (_params, { needs, publics }) =>
      publics.includes('personnes-exilees') ||
      needs.includes('lecture-ecriture-calcul--maitriser-le-francais')
        ? 1
        : 0,
    why: 'Who does not speak French is understood there (finding A17).',
  },
  accessible: {
    points: 5,
    times: (_params, { publics, brakes }) =>
      publics.includes('personnes-en-situation-de-handicap') || brakes.includes('ne-peut-pas-se-deplacer')
        ? 1
        : 0,
    why: 'One can get in (finding A17).',
  },
  zone: { points: 4, why: 'It says that it receives the inhabitants of this territory.' },
  'self-referral': { points: 0, why: 'Said, so that one knows who is to call.' },
  free: { points: 3, why: 'Money is a brake of its own.' },
  'by-phone': { points: 10, why: 'A worker wants a human (finding B16), and a phone beats a form.' },
  'by-mail': { points: 4, why: 'An answer in a few days.' },
  confirmed: { points: 6, why: 'A listing looked at in the last six months is most often right.' },

  reported: { points: -30, why: 'Three workers found that it no longer is what is said here.' },
  full: { points: -30, why: 'It cannot receive her before that day.' },
  'closed-temporarily': { points: -20, why: 'Nobody opens before it is over: others can help today.' },
  'closing-soon': { points: -2, why: 'A visit of next week may find a closed door.' },
  'full-declared': { points: -30, why: 'It says itself that it cannot receive her before that day.' },
  'partly-full': { points: -5, why: 'A part of what helps her has no room.' },
  wait: {
    points: -4,
    times: (params) => Math.min(MOST_MONTHS, numberOf(params, 'delai_jours') / 30),
    why: 'For each month: who waits gives up, or finds help elsewhere.',
  },
  fictional: {
    points: -4,
    why: 'At equal merit a real one comes first; the trial is judged as if it were real, and one command removes it.',
  },
  'by-appointment': { points: 0, why: 'Said, so that nobody finds a closed door.' },
  'professionals-only': { points: 0, why: 'Said, so that the worker calls, not the person.' },
  deduced: { points: 0, why: 'Already counted: what a network owes weighs less than what is declared.' },
  reserved: { points: -40, why: 'It may not receive her: nothing is known of her that says that it does.' },
  'remote-only': { points: -16, why: 'A person to meet comes first, for who can travel (finding B12).' },
  'group-only': { points: -14, why: 'Who does not dare does not come to a group.' },
  'must-travel': { points: -10, why: 'Who cannot travel does not come.' },
  'online-only': { points: -25, why: 'Who refuses the online way has none there.' },
  'zone-unspecified': { points: -6, why: 'It may not receive her.' },
  far: { points: -15, why: 'Beyond the distance that was asked for.' },
  'closed-now': { points: -4, why: 'No opening is known: perhaps it has none.' },
  'hours-unknown': { points: -2, why: 'One does not know when to call.' },
  'point-approximate': { points: -1, why: 'Its distance may be wrong by a few kilometres.' },
  'distance-approximate': { points: 0, why: 'True of all partners alike.' },
  'itinerant-check': { points: -3, why: 'Not there every day.' },
  'site-only': { points: -6, why: 'Nobody to speak to (finding B16).' },
  'no-contact': { points: -20, why: 'No way to ask before going.' },
  paying: { points: -4, why: 'Money is a brake of its own.' },
  ageing: { points: 0, why: 'Said, so that one asks; that it is not fresh is counted already.' },
  stale: {
    points: -10,
    times: (params) => Math.min(MOST_YEARS, numberOf(params, 'age_days') / 365),
    why: 'For each year without confirmation: people leave, numbers change.',
  },
  'date-unknown': { points: -10, why: 'As if it were a year old.' },
};
