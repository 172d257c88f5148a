import { distanceMetres } from '../geography/distance.ts';
import { compareStreets } from './compare-addresses.ts';
import { nameLikeness } from './compare-names.ts';
import type { Prepared } from './prepare-listing.ts';

/** What two listings that may be one have in common, in the order in which it is said. */
export const PAIR_REASONS = [
  'same-name',
  'alike-name',
  'same-siret',
  'same-phone',
  'same-address',
  'same-street',
  'near',
] as const;

export type PairReason = (typeof PAIR_REASONS)[number];

/** Sum of points from which two listings are shown as possible duplicates; chosen by reading pairs of real listings (README). */
export const LEAST_SCORE = 0.55;

/** What each fact is worth. No single one reaches `LEAST_SCORE`; a name that says nothing alike wants all of the rest. */
const POINTS: Readonly<Record<PairReason, number>> = {
  'same-name': 0.4,
  'alike-name': 0.3,
  'same-siret': 0.25,
  'same-phone': 0.3,
  'same-address': 0.25,
  'same-street': 0.1,
  near: 0.15,
};

/** What speaks against. */
const AGAINST = {
  otherBody: -0.15,
  otherAddress: -0.15,
  far: -0.3,
  otherPhone: -0.1,
  otherName: -0.3,
} as const;

const SAME_NAME = 0.9;
const ALIKE_NAME = 0.6;
const OTHER_NAME = 0.3;
const NEAR_M = 100;
const FAR_M = 2_000;
const SIREN_DIGITS = 9;

export interface Judgement {
  score: number;
  reasons: PairReason[];
}

/** How far two listings of one commune may be of one structure; null when they are not, or too little. Symmetric. */
export function judgePair(a: Prepared, b: Prepared): Judgement | null {
  if (a.id === b.id || a.city === null || a.city !== b.city || areOthers(a, b)) return null;
  const likeness = nameLikeness(a.words, b.words);
  const address = compareStreets(a.street, b.street);
  const distance_m = a.point && b.point ? distanceMetres(a.point, b.point) : null;
  const facts: Record<PairReason, boolean> = {
    'same-name': likeness >= SAME_NAME,
    'alike-name': likeness >= ALIKE_NAME && likeness < SAME_NAME,
    'same-siret': a.siret !== null && a.siret === b.siret,
    'same-phone': a.telephone !== null && a.telephone === b.telephone,
    'same-address': address === 'same',
    'same-street': address === 'street',
    near: distance_m !== null && distance_m <= NEAR_M,
  };
  const reasons = PAIR_REASONS.filter((reason) => facts[reason]);
  const against =
    (address === 'different' ? AGAINST.otherAddress : 0) +
    (distance_m !== null && distance_m > FAR_M ? AGAINST.far : 0) +
    (differ(a.telephone, b.telephone) ? AGAINST.otherPhone : 0) +
    (differ(sirenOf(a), sirenOf(b)) ? AGAINST.otherBody : 0) +
    (likeness < OTHER_NAME ? AGAINST.otherName : 0);
  const sum = reasons.reduce((total, reason) => total + POINTS[reason], against);
  const score = Math.round(Math.min(1, sum) * 100) / 100;
  return score >= LEAST_SCORE ? { score, reasons } : null;
}

/** Whether something says that they are two, whatever they share: only one is such a body, or one body has them in two places. */
export function areOthers(a: Prepared, b: Prepared): boolean {
  if (a.kinds.join() !== b.kinds.join()) return true;
  const sameBody = sirenOf(a) !== null && sirenOf(a) === sirenOf(b);
  return sameBody && a.siret !== b.siret && compareStreets(a.street, b.street) === 'different';
}

const sirenOf = ({ siret }: Prepared): string | null => siret && siret.slice(0, SIREN_DIGITS);

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
