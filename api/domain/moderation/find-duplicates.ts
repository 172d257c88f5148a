import type { StructureRecord } from '../import/records.ts';
import { judgePair } from './judge-pair.ts';
import type { PairReason } from './judge-pair.ts';
import { prepareListing } from './prepare-listing.ts';
import type { Prepared } from './prepare-listing.ts';

/** What is compared of a listing. */
export type ComparedListing = Pick<
  StructureRecord,
  | 'id'
  | 'nom'
  | 'siret'
  | 'telephone'
  | 'adresse'
  | 'commune'
  | 'latitude'
  | 'longitude'
  | 'point_origin'
  | 'reseaux_porteurs'
> & {
  /** INSEE code of its commune, that of the city for an arrondissement; without it a listing is compared with none. */
  city: string | null;
};

/** Two listings that may be of one structure. */
export interface DuplicatePair {
  /** The lesser of the two identifiers. */
  a: string;
  b: string;
  /** From `LEAST_SCORE` up. */
  score: number;
  reasons: PairReason[];
}

/** What so many listings of a town share tells nothing of any two of them; it also bounds the pairs, which grow as a square. */
const TOO_COMMON = 40;

/**
 * The pairs of listings of one commune that may be of one structure, the likeliest first. Only those that share a SIRET, a phone, a
 * street or a word of their name are compared: a city of five hundred listings has more than a hundred thousand pairs.
 */
export function findDuplicates(listings: readonly ComparedListing[]): DuplicatePair[] {
  const prepared = listings.filter(({ city }) => city !== null).map(prepareListing);
  const found = new Map<string, DuplicatePair>();
  const seen = new Set<string>();
  for (const alike of byKey(prepared).values()) {
    if (alike.length > TOO_COMMON) continue;
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(at + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        const pair = `${a.id} ${b.id}`;
        if (a.id === b.id || seen.has(pair)) continue;
        seen.add(pair);
        const judged = judgePair(a, b);
        if (judged) found.set(pair, { a: a.id, b: b.id, ...judged });
      }
    }
  }
  return [...found.values()].toSorted((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Listings by each thing that two of one structure would share, within a town. */
function byKey(listings: readonly Prepared[]): Map<string, Prepared[]> {
  const groups = new Map<string, Prepared[]>();
  for (const listing of listings) {
    for (const key of keysOf(listing)) {
      const full = `${key} ${listing.city}`;
      const group = groups.get(full);
      if (group) group.push(listing);
      else groups.set(full, [listing]);
    }
  }
  return groups;
}

const keysOf = ({ siret, telephone, street, words, kinds }: Prepared): string[] => [
  ...(siret ? [`siret ${siret}`] : []),
  ...(telephone ? [`phone ${telephone}`] : []),
  ...(street ? [`street ${street.number} ${street.words.at(-1)}`] : []),
  ...(words.length > 0 ? words.map((word) => `word ${word}`) : kinds.map((kind) => `word ${kind}`)),
];
