import type { CandidateService, CandidateStructure } from '#api/domain/orientation/candidate';
import { claims, clausesOf, isDenied } from './clauses.ts';

const WHO = String.raw`(?:pmr|fauteuils?(?: roulants?)?|mobilite reduite|personnes? a mobilite reduite|(?:personnes? )?en fauteuil)`;

/** The place receives a wheelchair: "accessible aux fauteuils roulants", "accès PMR", "rampe d’accès", "de plain-pied". */
const CLAIM = new RegExp(
  String.raw`\bacces(?:sibles?|sibilite)?\s?:? (?:(?:a|aux?|pour|les|des|personnes|poussettes|et|est|assure|garanti|possible|public)\s)*${WHO}\b|\brampe d'acces\b|\bplain[- ]pied\b`,
  'g',
);
const INACCESSIBLE = new RegExp(
  String.raw`\binaccessibles? (?:(?:a|aux|pour|les|personnes)\s)*${WHO}|\b(?:sans|pas d'|aucun) ?ascenseur\b`,
);
/** Of disability without a wheelchair only where the place is spoken of: a scheme may be "accessible" to those it is meant for. */
const FOR_DISABLED =
  /\bacces(?:sibles?)? (?:aux |pour les )?(?:personnes )?(?:handicap\w*|en situation de handicap)/g;
const OF_A_PLACE = /\b(?:lieux?|locaux|batiments?|sites?|bureaux?|salles?|accueil|entree)\b/;

const ABOUT = /acc[eè]|plain|ascenseur/i;

type Told = Pick<CandidateService, 'nom' | 'description' | 'conditions_acces'>;

/**
 * Whether the place says that it receives people in a wheelchair: by its page on acceslibre, or by its text; a text that denies it
 * is believed before the page.
 */
export function isAccessible(
  structure: Pick<CandidateStructure, 'accessibilite_lieu' | 'description' | 'precisions'>,
  services: readonly Told[],
): boolean {
  const clauses = clausesOf(
    [
      structure.description,
      structure.precisions,
      ...services.flatMap(({ nom, description, conditions_acces }) => [nom, description, conditions_acces]),
    ],
    ABOUT,
  );
  if (clauses.some(deniesAccess)) return false;
  return structure.accessibilite_lieu !== null || clauses.some(claimsAccess);
}

const claimsAccess = (clause: string): boolean =>
  claims(clause, CLAIM) || (OF_A_PLACE.test(clause) && claims(clause, FOR_DISABLED));

const deniesAccess = (clause: string): boolean =>
  INACCESSIBLE.test(clause) ||
  [...clause.matchAll(CLAIM)].some(({ 0: found, index }) => isDenied(clause, index, index + found.length));
