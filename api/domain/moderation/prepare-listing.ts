import { bodyKinds } from './body-kinds.ts';
import type { BodyKindName } from './body-kinds.ts';
import { readStreet } from './compare-addresses.ts';
import type { Street } from './compare-addresses.ts';
import { nameWords } from './compare-names.ts';
import type { ComparedListing } from './find-duplicates.ts';

/** A listing read once, to be compared with many. */
export interface Prepared {
  id: string;
  city: string | null;
  siret: string | null;
  /** Null for a number that many share: a short one, or that of a call centre. */
  telephone: string | null;
  street: Street | null;
  words: string[];
  kinds: BodyKindName[];
  /** Null when it is only its commune's. */
  point: { latitude: number; longitude: number } | null;
}

/** Geographic and mobile numbers of France; not 08, 09 nor the short ones, which lead to a platform. */
const OWN_NUMBER = /^\+(?:33[1-7]|262|590|594|596|508|687|689)\d+$/;

export function prepareListing(listing: ComparedListing): Prepared {
  const { id, city, nom, commune, siret, telephone, latitude, longitude, point_origin } = listing;
  const isOwn = point_origin === 'source' && latitude !== null && longitude !== null;
  return {
    id,
    city,
    siret,
    telephone: telephone && OWN_NUMBER.test(telephone) ? telephone : null,
    street: readStreet(listing.adresse),
    words: nameWords(nom, commune),
    kinds: bodyKinds(nom, listing.reseaux_porteurs),
    point: isOwn ? { latitude, longitude } : null,
  };
}
