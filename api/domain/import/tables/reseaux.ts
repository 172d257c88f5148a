import { RESEAUX_PORTEURS, type ReseauPorteur } from '#api/domain/vocabulary/reseaux-porteurs';
import { codeTable, type CodeTable } from '../read-codes.ts';

/** Kinds of structure (`typologie` of v0) that belong to a network; a kind that is none says nothing. */
const TYPOLOGIES: CodeTable<ReseauPorteur> = {
  ...Object.fromEntries(
    (
      'ASSO ASSO_CHOMEUR Autre BIB CFP CITMET DIPLP ES ESS ETABL_PRI ETABL_PUB ETAT FABLAB FABRIQUE MDH OACAS OF OIL OPCS ' +
      'OPF PENSION PI PREVENTION RELAIS_LECTURE SCP TIERS_LIEUX EVS DEETS PREF UDAF'
    )
      .split(' ')
      .map((kind) => [kind, null]),
  ),
  ACIPHC: 'aci',
  AVIP: 'creches-avip',
  CAP_EMPLOI: 'cap-emploi-reseau-cheops',
  CC: 'communes',
  CCAS: 'ccas-cias',
  CCONS: 'chambres-consulaires',
  CD: 'departements',
  CDAS: 'departements',
  CIAS: 'ccas-cias',
  CS: 'fcsf',
  CSC: 'fcsf',
  DEPT: 'departements',
  E2C: 'ecoles-de-la-deuxieme-chance',
  ENM: 'espaces-publics-numeriques',
  EPCI: 'communes',
  EPI: 'espaces-publics-numeriques',
  EPN: 'espaces-publics-numeriques',
  FAIS: 'federation-des-acteurs-de-la-solidarite',
  FT: 'france-travail',
  LA_POSTE: 'la-poste',
  MDA: 'maison-departementale-de-lautonomie',
  MDE: 'maisons-de-l-emploi',
  MDEF: 'maisons-de-l-emploi',
  MDS: 'maisons-des-solidarites',
  ML: 'mission-locale',
  MQ: 'communes',
  MSA: 'mutualite-sociale-agricole',
  MUNI: 'communes',
  ODC: 'delegataire-conseil-departemental',
  PAD: 'points-justice',
  PE: 'france-travail',
  PIJ_BIJ: 'reseau-information-jeunesse',
  PIMMS: 'pimms-mediation',
  REG: 'regions',
  RESSOURCERIE: 'ressourceries',
  RFS: 'france-service',
  RS_FJT: 'residences-fjt',
};

/** National labels of v0 and programmes of the digital-mediation schemas, under the names that files give them. */
const LABELS: CodeTable<ReseauPorteur> = {
  ...Object.fromEntries(
    (
      'apec apels aptic dihal envie espace-emploi-agric-arrco federation-des-entreprises-dinsertion force-femmes linklusion ' +
      'grand-test-couveuse-dentreprise proxite scconseil siae sport-dans-la-ville tzcld unai certification-pix ' +
      'promeneurs-du-net bibliotheques-numerique-de-reference point-d-acces-numerique-caf point-numerique-caf'
    )
      .split(' ')
      .map((label) => [label, null]),
  ),
  bge: 'reseau-bge',
  cci: 'chambres-consulaires',
  cnfs: 'conseillers-numeriques',
  'conseiller-numerique': 'conseillers-numeriques',
  'conseillers numériques': 'conseillers-numeriques',
  'emmaus-connect': 'emmaus',
  'relais numérique (emmaüs connect)': 'emmaus',
  'fabriques de territoire': 'fabrique-de-territoire',
  'fede-pro-fem': 'federation-professionnelle-femmes',
  'france-services': 'france-service',
  'grande école du numérique': 'grandes-ecoles-du-numerique',
  'la croix rouge': 'croix-rouge',
  'la-ressourcerie': 'ressourceries',
  'maisons-de-lemploi': 'maisons-de-l-emploi',
  'point-conseil-budget': 'points-conseil-budget',
  'point-justice': 'points-justice',
  sinca: 'singa',
  'tous-tes-possible': 'tous-tes-possibles',
  unccas: 'ccas-cias',
};

export const RESEAU_CODES = codeTable<ReseauPorteur>(RESEAUX_PORTEURS, { ...TYPOLOGIES, ...LABELS });
