/** Why a partner is proposed; the screen puts each code into words (product.md, the worker's screen, point 3). */
export const REASONS = [
  'covers-declared', // { services: names } it declares an offer that answers a need
  'covers-network', // { operators: codes } its network owes the help by law
  'covers-house', // { services: names } what its network itself gives everywhere
  'open-now', // { until: ISO } or {} when it never closes
  'opens', // { at: ISO }
  'same-commune', // { commune }
  'same-epci', // { epci }
  'distance', // { distance_m }
  'at-a-distance', // {} helps by phone or online
  'itinerant', // {} goes from place to place
  'zone', // { territory } receives the inhabitants of this territory
  'public', // { publics: codes } meant for this person
  'free', // {}
  'by-phone', // {} can be called
  'confirmed', // { age_days }
] as const;

/** What to know before sending someone there. */
export const WARNINGS = [
  'reported', // { reason, count, last_at, need? } several workers say the same of it; last_at is a day, need a code
  'full', // { until } several workers say that it is full up to this day
  'by-appointment', // {}
  'professionals-only', // {} the worker must call, not the person
  'deduced', // {} the offer is deduced from the network, not declared
  'zone-unspecified', // {}
  'far', // { distance_m }
  'closed-now', // {} and no opening is known
  'hours-unknown', // {}
  'point-approximate', // {} the place on the map is the commune's
  'distance-approximate', // {} the commune's own place is only known roughly
  'itinerant-check', // {} ask for the day and place
  'no-contact', // {}
  'paying', // {}
  'stale', // { age_days }
  'date-unknown', // {}
] as const;

export type Reason = (typeof REASONS)[number];
export type Warning = (typeof WARNINGS)[number];

/** Facts of a statement: text, numbers in the unit of their name, or lists of codes. */
export type Params = Record<string, string | number | string[]>;

export interface Statement<C extends Reason | Warning> {
  code: C;
  params: Params;
}
