import { PUBLICS, type Public } from '#api/domain/vocabulary/publics';
import { codeTable } from '../read-codes.ts';

const HANDICAP: Public = 'personnes-en-situation-de-handicap';

/** Publics of v1, and the `profils` of v0. */
export const PUBLIC_CODES = codeTable<Public>(PUBLICS, {
  adultes: 'tous-publics',
  alternants: 'etudiants',
  'beneficiaires-rsa': 'beneficiaires-des-minimas-sociaux',
  'deficience-visuelle': HANDICAP,
  'demandeurs-demploi': 'demandeurs-emploi',
  'familles-enfants': 'familles',
  'handicaps-mentaux': HANDICAP,
  'handicaps-psychiques': HANDICAP,
  'jeunes-16-26': 'jeunes',
  locataires: null,
  'personnes-de-nationalite-etrangere': 'personnes-exilees',
  'personnes-en-situation-illettrisme': null,
  'personnes-handicapees': HANDICAP,
  proprietaires: null,
  'public-langues-etrangeres': 'personnes-exilees',
  retraites: 'seniors',
  salaries: 'actifs',
  'sans-domicile-fixe': 'personnes-en-situation-durgence',
  'seniors-65': 'seniors',
  'sortants-de-detention': 'personnes-en-situation-juridique-specifique',
  surdite: HANDICAP,
  victimes: 'personnes-en-situation-durgence',
});

/**
 * Publics of a place of digital mediation. What it *can also* receive (deafness, foreign languages, illiteracy) is not whom
 * it is kept for: it goes to the free comments only.
 */
export const PLACE_PUBLIC_CODES = codeTable<Public>(PUBLICS, {
  adultes: 'tous-publics',
  'familles/enfants': 'familles',
  'familles et/ou enfants': 'familles',
  'jeunes (16-26 ans)': 'jeunes',
  'seniors (+ 65 ans)': 'seniors',
  'uniquement femmes': 'femmes',
  'déficience visuelle': null,
  'handicaps moteurs': null,
  'handicaps mentaux': null,
  'handicaps psychiques': null,
  'personnes en situation de handicap': null,
  "personnes en situation d'illettrisme": null,
  illettrisme: null,
  'public langues étrangères': null,
  'langues étrangères (anglais)': null,
  'langues étrangères (autres)': null,
  surdité: null,
});
