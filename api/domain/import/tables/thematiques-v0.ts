import { THEMATIQUES, type Thematique } from '#api/domain/vocabulary/thematiques';
import { codeTable, type CodeTable } from '../read-codes.ts';

const DEMARCHES: Thematique =
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const DROITS: Thematique = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits';
const JUSTICE: Thematique =
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire';
const FRANCAIS: Thematique = 'lecture-ecriture-calcul--maitriser-le-francais';
const PARENTS: Thematique = 'famille--soutien-a-la-parentalite-et-a-leducation';
const FONDAMENTAUX: Thematique = 'numerique--maitriser-les-fondamentaux-du-numerique';
const EN_LIGNE: Thematique = 'numerique--acceder-a-des-services-en-ligne';
const CONNEXION: Thematique = 'numerique--acceder-a-une-connexion-internet';
const SOINS: Thematique = 'sante--acces-aux-soins';
const RESTER: Thematique = 'logement-hebergement--se-maintenir-dans-le-logement';
const DOUCE: Thematique = 'mobilite--mobilite-douce-partagee-collective';
const PREVENIR: Thematique = 'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere';
const MAINTIEN: Thematique = 'trouver-un-emploi--maintien-dans-lemploi';
const BIEN_ETRE: Thematique = 'remobilisation--bien-etre-confiance-en-soi';

/** Puts the group's name before each key of the second part. */
function group(
  name: string,
  codes: CodeTable<Thematique>,
): [string, Thematique | readonly Thematique[] | null][] {
  return Object.entries(codes).map(([code, value]) => [`${name}--${code}`, value]);
}

/** The digital needs of v0, which are also the services of the digital-mediation schema v0, by their labels. */
export const NUMERIQUE_V0: CodeTable<Thematique> = {
  // Using a computer on the spot is not acquiring one: the person who needs equipment is not sent there.
  'acceder-a-du-materiel': CONNEXION,
  'acceder-a-une-connexion-internet': CONNEXION,
  // Help with Ameli or Mon espace santé on a screen is not access to care.
  'accompagner-les-demarches-de-sante': [DEMARCHES, EN_LIGNE],
  'approfondir-ma-culture-numerique': FONDAMENTAUX,
  'creer-avec-le-numerique': [FONDAMENTAUX, 'remobilisation--activites-sportives-et-culturelles'],
  'creer-et-developper-mon-entreprise': 'creer-une-entreprise--developper-son-entreprise',
  'devenir-autonome-dans-les-demarches-administratives': EN_LIGNE,
  'favoriser-mon-insertion-professionnelle':
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
  'prendre-en-main-un-ordinateur': FONDAMENTAUX,
  'prendre-en-main-un-smartphone-ou-une-tablette': FONDAMENTAUX,
  'promouvoir-la-citoyennete-numerique': FONDAMENTAUX,
  'realiser-des-demarches-administratives-avec-un-accompagnement': [DEMARCHES, EN_LIGNE],
  's-equiper-en-materiel-informatique': 'numerique--acquerir-un-equipement',
  'soutenir-la-parentalite-et-l-education-avec-le-numerique': PARENTS,
  'utiliser-le-numerique-au-quotidien': FONDAMENTAUX,
};

const TABLE = Object.fromEntries([
  ...group('numerique', NUMERIQUE_V0),
  ...group('acces-aux-droits-et-citoyennete', {
    'accompagnement-dans-les-demarches-administratives': DEMARCHES,
    'accompagnement-juridique': JUSTICE,
    'aide-aux-victimes': JUSTICE,
    'connaitre-ses-droits': DROITS,
    'demandeurs-dasile-et-naturalisation':
      'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
    'developpement-durable': null,
    'faciliter-laction-citoyenne': 'remobilisation--benevolat-action-citoyenne',
  }),
  ...group('accompagnement-social-et-professionnel-personnalise', {
    'decrochage-scolaire': null,
    'definition-du-projet-professionnel': 'choisir-un-metier--confirmer-son-choix-de-metier',
    'parcours-d-insertion-socioprofessionnel':
      'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
  }),
  ...group('apprendre-francais', {
    'accompagnement-insertion-pro': FRANCAIS,
    'communiquer-vie-tous-les-jours': FRANCAIS,
    'suivre-formation': FRANCAIS,
  }),
  ...group('creation-activite', {
    'definir-son-projet-de-creation-dentreprise':
      'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
    'developper-son-entreprise': 'creer-une-entreprise--developper-son-entreprise',
    'financer-son-projet': 'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
    'reseautage-pour-createurs-dentreprise': 'creer-une-entreprise--developper-son-entreprise',
    'structurer-son-projet-de-creation-dentreprise':
      'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
  }),
  ...group('equipement-et-alimentation', {
    'acces-a-du-materiel-informatique': 'numerique--acquerir-un-equipement',
    'acces-a-un-telephone-et-un-abonnement': ['numerique--acquerir-un-equipement', CONNEXION],
  }),
  ...group('famille', {
    'accompagnement-femme-enceinte-bebe-jeune-enfant': PARENTS,
    'information-et-accompagnement-des-parents': PARENTS,
    'jeunes-sans-soutien-familial': null,
    'soutien-a-la-parentalite': PARENTS,
    'soutien-aux-familles': PARENTS,
    'violences-intrafamiliales': 'famille--surmonter-conflits-separation-violence',
  }),
  ...group('gestion-financiere', {
    'acces-au-micro-credit': PREVENIR,
    'accompagnement-aux-personnes-en-difficultes-financieres': PREVENIR,
    'apprendre-a-gerer-son-budget': 'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
    'beneficier-daides-financieres': PREVENIR,
    'creation-et-utilisation-dun-compte-bancaire':
      'difficultes-financieres--acquerir-une-autonomie-budgetaire',
    'obtenir-une-aide-alimentaire': 'equipement-et-alimentation--alimentation',
    'prevention-et-gestion-du-surendettement':
      'difficultes-financieres--situation-dendettement-surendettement',
  }),
  ...group('handicap', {
    'accompagnement-par-une-structure-specialisee': null,
    'adaptation-au-poste-de-travail': MAINTIEN,
    'adapter-son-logement': RESTER,
    'aide-a-la-personne': 'famille--prise-en-charge-personne-dependante',
    'connaissance-des-droits-des-travailleurs': DROITS,
    'faire-reconnaitre-un-handicap': 'sante--constituer-un-dossier-mdph-invalidite',
    'favoriser-le-retour-et-le-maintien-dans-lemploi': MAINTIEN,
    'gerer-le-depart-a-la-retraite-des-personnes-en-situation-de-handicap': DROITS,
    'mobilite-des-personnes-en-situation-de-handicap': 'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  }),
  ...group('illettrisme', {
    'accompagner-scolarite': PARENTS,
    'ameliorer-vocabulaire': FRANCAIS,
    'etre-autonome': FRANCAIS,
    'info-acquisition-connaissances': FRANCAIS,
    'permis-conduire': 'mobilite--preparer-un-permis',
    'reperer-situation-illettrisme': FRANCAIS,
    'surmonter-trouble-apprentissage': FRANCAIS,
    'trouver-emploi-formation': 'se-former--trouver-sa-formation',
    'utiliser-numerique': FONDAMENTAUX,
    'valider-certification-clea': 'se-former--trouver-sa-formation',
  }),
  ...group('logement-hebergement', {
    'aides-financieres-investissement-locatif': 'logement-hebergement--acheter-un-logement',
    'besoin-dadapter-mon-logement': RESTER,
    'connaissance-de-ses-droits-et-interlocuteurs':
      'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
    demenagement: 'logement-hebergement--changer-de-logement',
    'etre-accompagne-dans-son-projet-accession': 'logement-hebergement--acheter-un-logement',
    'etre-accompagne-en-cas-de-difficultes-financieres': 'logement-hebergement--reduire-les-impayes-de-loyer',
    'etre-accompagne-pour-se-loger': 'logement-hebergement--louer-un-logement',
    'financer-son-projet-travaux': RESTER,
    'gerer-son-budget': 'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
    'mal-loges-sans-logis': 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
    'probleme-avec-son-logement': RESTER,
    'reprendre-un-emploi-ou-une-formation': 'logement-hebergement--changer-de-logement',
  }),
  ...group('mobilite', {
    'acheter-un-vehicule-motorise': 'mobilite--acceder-a-un-vehicule',
    'acheter-un-velo': DOUCE,
    'aides-a-la-reprise-demploi-ou-a-la-formation': 'mobilite--financer-ma-mobilite',
    'apprendre-a-utiliser-un-deux-roues': DOUCE,
    'comprendre-et-utiliser-les-transports-en-commun': DOUCE,
    'financer-mon-projet-mobilite': 'mobilite--financer-ma-mobilite',
    'louer-un-vehicule': 'mobilite--acceder-a-un-vehicule',
    'preparer-son-permis-de-conduire-se-reentrainer-a-la-conduite': 'mobilite--preparer-un-permis',
    'preparer-un-permis-de-conduire': 'mobilite--preparer-un-permis',
  }),
  ...group('remobilisation', {
    'bien-etre': BIEN_ETRE,
    'decouvrir-son-potentiel-via-le-sport-et-la-culture':
      'remobilisation--activites-sportives-et-culturelles',
    discrimination:
      'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination',
    'identifier-ses-competences-et-aptitudes':
      'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
    'participer-a-des-actions-solidaires-ou-de-benevolat': 'remobilisation--benevolat-action-citoyenne',
    'pression-sociale': BIEN_ETRE,
    'restaurer-sa-confiance-son-image-de-soi': BIEN_ETRE,
  }),
  ...group('sante', {
    'accompagnement-de-la-femme-enceinte-du-bebe-et-du-jeune-enfant': SOINS,
    'accompagner-les-traumatismes': 'sante--sante-mentale',
    'bien-etre-psychologique': 'sante--sante-mentale',
    'diagnostic-et-accompagnement-a-lemployabilite': null,
    'faire-face-a-une-situation-daddiction': 'sante--addictions',
    'obtenir-la-prise-en-charge-de-frais-medicaux': SOINS,
    'prevention-et-acces-aux-soins': SOINS,
    'se-soigner-et-prevenir-la-maladie': SOINS,
    'vie-relationnelle-et-affective': 'sante--sante-sexuelle',
  }),
  ...group('se-former', { 'utiliser-le-numerique': FONDAMENTAUX }),
]);

/** Thématiques of the data·inclusion schema v1, and those of v0 with what became of them. */
export const THEMATIQUE_CODES = codeTable<Thematique>(THEMATIQUES, TABLE);

/** Groups that v0 let stand alone (`mobilite`): they say too little to answer a need. */
export const OBSOLETE_GROUPS: ReadonlySet<string> = new Set(
  [...Object.keys(TABLE), ...THEMATIQUES.map(({ value }) => value)].map((code) => code.split('--')[0] ?? ''),
);
