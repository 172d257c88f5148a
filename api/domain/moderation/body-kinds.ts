import type { ReseauPorteur } from '../vocabulary/reseaux-porteurs.ts';
import { searchKey } from '../territory/normalise-name.ts';

interface BodyKind {
  networks: readonly ReseauPorteur[];
  /** On the comparable form of a name. */
  named: RegExp;
}

/**
 * Bodies that often share the roof, the phone and the SIRET of another, and are not that other: a listing of one is never the listing of
 * what is not one.
 */
const BODY_KINDS = {
  ccas: { networks: ['ccas-cias'], named: /\b(?:ccas|cias)\b|\bcommunal(?:e|aux)? d action sociale\b/ },
  library: { networks: [], named: /\b(?:mediatheque|bibliotheque|ludotheque|bdp)s?\b/ },
  'france-services': {
    networks: ['france-service', 'msap'],
    named: /\bfrance services?\b|\bservices? au publics?\b|\b(?:msap|mfs|efs)\b/,
  },
  'town-hall': { networks: [], named: /\b(?:mairie|hotel de ville)\b|^(?:commune|ville) (?:de|d|du|des)\b/ },
  'mission-locale': { networks: ['mission-locale'], named: /\bmissions? locales?\b/ },
  caf: { networks: ['caf'], named: /\bcaf\b|\bcaisse d allocations? familiales?\b/ },
  cpam: { networks: ['cpam'], named: /\bcpam\b|\bcaisse primaire\b|\bassurance maladie\b/ },
  msa: { networks: ['mutualite-sociale-agricole'], named: /\bmsa\b|\bmutualite sociale agricole\b/ },
  mdph: {
    networks: ['mdph', 'maison-departementale-de-lautonomie'],
    named: /\bmdph\b|\bmda\b|\bmaison departementale (?:des personnes handicapees|de l autonomie)\b/,
  },
  employment: { networks: ['france-travail'], named: /\bfrance travail\b|\bpole emploi\b/ },
  'cap-emploi': { networks: ['cap-emploi-reseau-cheops'], named: /\bcap emploi\b/ },
  'social-house': {
    networks: ['maisons-des-solidarites', 'cms'],
    named:
      /\b(?:mds|cms|utas|umdas)\b|\bmaison (?:departementale )?des solidarites?\b|\bcentre medico social\b/,
  },
  post: { networks: ['la-poste'], named: /\b(?:la poste|bureau de poste)\b/ },
  school: { networks: [], named: /\b(?:ecole|college|lycee|universite|greta|afpa)\b/ },
  // A bus that parks in front of the house is no listing of the house.
  itinerant: { networks: [], named: /\b(?:bus|itinerante?|mobile|camion)\b/ },
} as const satisfies Record<string, BodyKind>;

export type BodyKindName = keyof typeof BODY_KINDS;

/** The kinds of bodies that a listing says it is, by its name or its networks. */
export function bodyKinds(nom: string, reseaux: readonly string[]): BodyKindName[] {
  const key = searchKey(nom);
  const entries = Object.entries(BODY_KINDS) as [BodyKindName, BodyKind][];
  return entries
    .filter(([, { named, networks }]) => named.test(key) || networks.some((code) => reseaux.includes(code)))
    .map(([name]) => name);
}
