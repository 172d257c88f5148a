/** A service as coverage counts it: where it is given, to whom, how it is reached. */
export interface CoverageOffer {
  structure_id: string;
  /** Of the place where it is given; null where it is unknown. */
  code_insee: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Codes of data·inclusion's `zone_eligibilite`; empty where the listing names none. */
  zone_eligibilite: readonly string[];
  on_site: boolean;
  at_a_distance: boolean;
  /** The structure comes to places of its territory. */
  itinerant: boolean;
  /** Some evening of the week after 18:00, or at the week-end. */
  out_of_hours: boolean;
  by_phone: boolean;
  /** Confirmed or changed less than six months ago (`domain/quality/freshness`). */
  fresh: boolean;
}

/** What is counted of the offers that are given in a territory, in this order. */
export const COUNTS = [
  'offers',
  'structures',
  'on_site',
  'at_a_distance',
  'itinerant',
  'out_of_hours',
  'by_phone',
  'fresh',
] as const;

export type Counts = Record<(typeof COUNTS)[number], number>;
