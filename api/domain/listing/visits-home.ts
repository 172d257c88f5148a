import type { CandidateService } from '#api/domain/orientation/candidate';
import { claims, clausesOf } from './clauses.ts';

const HOME = String.raw`(?:a|au|aux|dans (?:le|leur|votre))\s?(?:(?:votre|leur|son|leurs|ses|vos)\s)?domiciles?`;
const GOES = String.raw`(?:deplac\w+|interv(?:ient|iennent|ention|entions|enir)|visit\w+|rend(?:ent|ez-vous)?|rdv|passe(?:nt)?|passages?|vien(?:t|nent)|permanences?|accompagne(?:ment|ments|nt)?|suivis?|cours|reparer|aller? vers|evaluation|consultations?|entretiens?|portage|gardes?|ateliers?|depannages?|livr\w+|soins)`;

/** Someone comes: "se déplace à domicile", "visites à domicile", "livrés à domicile", "à votre domicile". */
const CLAIM = new RegExp(
  String.raw`\b${GOES}\b[^,:]{0,45}?\b${HOME}\b|\b(?:nous|vient|viennent|deplac\w+|rend(?:ent)?|interviennent|intervient)\b[^,:]{0,30}\bchez (?:vous|eux|elles|les (?:personnes|habitants|gens|usagers|familles))\b|\ba votre domicile\b|\brelais a domicile\b|\ba domicile pour des cours\b`,
  'g',
);

/** A trade, something kept up, or where the person lives: nobody is said to come. */
const NOT_A_VISIT =
  /\b(?:aides?|maintien|maintenir|retours?|rester|vivre|metiers?|titre|devenir|recrut\w*|embauch\w*|auxiliaires?|assistante?s?|intervenante?s?|employee?s?|formations?|trajets?|emplois?|hospitalisation|election|choix|violences?)\b[^,:]{0,45}domiciles?\b/;

const ABOUT = /domicile|chez /i;

/** Whether a service comes to the person's home, by its own words. Aide à domicile, as the name of an offer, is not a promise to come. */
export function visitsHome(
  services: readonly Pick<CandidateService, 'nom' | 'description' | 'conditions_acces'>[],
): boolean {
  return clausesOf(
    services.flatMap(({ nom, description, conditions_acces }) => [nom, description, conditions_acces]),
    ABOUT,
  ).some((clause) => claims(clause.replace(NOT_A_VISIT, ' '), CLAIM));
}
