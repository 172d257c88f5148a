/** Why a partner is proposed; the screen puts each code into words (product.md, the worker's screen, point 3). */
export const REASONS = [
  'covers-declared', // { services: names, needs: codes } it declares an offer that answers these needs
  'covers-network', // { operators: codes, services: names, needs: codes } its network owes the help by law
  'covers-text', // { services: names, needs: codes } only its own text speaks of these needs
  'role', // { role } it plays a part that these needs call for
  'individual', // {} one person at a time, for who does not dare
  'offline', // { ways: phone, counter } without anything online, for who refuses it
  'public', // { publics: codes } meant for this person
  'open-now', // { until: ISO } or {} when it never closes
  'opens-today', // { at: ISO }
  'opens', // { at: ISO } later than today
  'open-evening', // {} some weekday after 18:00
  'open-weekend', // {} some Saturday or Sunday
  'same-commune', // { commune }
  'same-epci', // { epci }
  'distance', // { distance_m }
  'at-a-distance', // {} helps by phone or online
  'visits-home', // {} comes to the person's home, its text says
  'itinerant', // {} goes from place to place
  'languages', // { languages: codes } spoken there, its text says
  'accessible', // {} in a wheelchair
  'zone', // { territory } receives the inhabitants of this territory
  'self-referral', // {} the person may go by herself
  'free', // {}
  'by-phone', // {} can be called
  'by-mail', // {} no phone, but a mailbox
  'confirmed', // { age_days }
] as const;

/** What to know before sending someone there. */
export const WARNINGS = [
  'fictional', // {} invented, to try the product
  'reported', // { reason, count, last_at, need? } several workers say the same of it; last_at is a day, need a code
  'full', // { until } several workers say that it is full up to this day
  'closed-temporarily', // { from, to } days, both included, today among them
  'closing-soon', // { from, to } the same, to come within a week
  'full-declared', // { until } it says that all that helps here is full, at least up to this day
  'partly-full', // { services: names, until } only those are
  'wait', // { delai_jours, services: names } the shortest wait that it says, about, and for what
  'by-appointment', // {}
  'professionals-only', // {} the worker must call, not the person
  'deduced', // {} the offer is deduced from the network, not declared
  'reserved', // { publics } for these publics, and nobody said that she is one of them
  'remote-only', // {} by phone or online only, or its place is beyond the radius
  'group-only', // {} workshops, for someone who does not dare
  'must-travel', // {} for someone who cannot
  'online-only', // {} for someone who refuses it
  'zone-unspecified', // {}
  'far', // { distance_m }
  'closed-now', // {} and no opening is known
  'hours-unknown', // {}
  'point-approximate', // {} the place on the map is the commune's
  'distance-approximate', // {} the commune's own place is only known roughly
  'itinerant-check', // {} ask for the day and place
  'site-only', // {} neither phone nor mailbox: its site
  'no-contact', // {}
  'paying', // {}
  'ageing', // { age_days }
  'stale', // { age_days }
  'date-unknown', // {}
] as const;

export type Reason = (typeof REASONS)[number];
export type Warning = (typeof WARNINGS)[number];

/** Facts of a statement: text, numbers in the unit of their name, or lists of codes. */
export type Params = Record<string, string | number | string[]>;

export interface Statement<C extends Reason | Warning = Reason | Warning> {
  code: C;
  params: Params;
}
