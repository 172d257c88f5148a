import {
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
  type ModeAccueil,
  type ModeMobilisation,
  type PersonneMobilisatrice,
  type TypeService,
} from '#api/domain/vocabulary/service-lists';
import { codeTable } from '../read-codes.ts';

export const MODE_ACCUEIL_CODES = codeTable<ModeAccueil>(MODES_ACCUEIL);

export const MOBILISABLE_PAR_CODES = codeTable<PersonneMobilisatrice>(PERSONNES_MOBILISATRICES);

/** Ways to call on a service: v1, the two lists of v0, and the digital-mediation schema. */
export const MODE_MOBILISATION_CODES = codeTable<ModeMobilisation>(MODES_MOBILISATION, {
  autre: null,
  'completer-le-formulaire-dadhesion': 'utiliser-lien-mobilisation',
  'envoyer-un-mail': 'envoyer-un-courriel',
  'envoyer-un-mail-avec-une-fiche-de-prescription': 'envoyer-un-courriel',
  'envoyer un mail avec une fiche de prescription': 'envoyer-un-courriel',
  'prendre-rdv': 'utiliser-lien-mobilisation',
  'contacter par mail': 'envoyer-un-courriel',
  'prendre un rdv en ligne': 'utiliser-lien-mobilisation',
  "ce lieu n'accueille pas de public": null,
});

/** Types of service: v1, `types` of v0, and the kinds of help of a place of digital mediation. */
export const TYPE_CODES = codeTable<TypeService>(TYPES_DE_SERVICES, {
  accueil: 'information',
  autonomie: null,
  delegation: 'accompagnement',
  financement: 'aide-financiere',
  numerique: null,
  'accompagnement individuel': 'accompagnement',
  "avec de l'aide": 'accompagnement',
  'a ma place': 'accompagnement',
  'dans un atelier': 'atelier',
  'dans un atelier collectif': 'atelier',
  'en autonomie': null,
  seul: null,
  'à distance': null,
});

/** v1 has one type where v0 had several: the one that says most of what a person will be given. */
const PREFERENCE: readonly TypeService[] = [
  'accompagnement',
  'aide-financiere',
  'aide-materielle',
  'formation',
  'atelier',
  'information',
];

export function mainType(types: readonly TypeService[]): TypeService | null {
  return PREFERENCE.find((type) => types.includes(type)) ?? null;
}
