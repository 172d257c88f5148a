import type { Thematique } from '#api/domain/vocabulary/thematiques';

export interface Partner {
  /** Whose procedures; null for the house itself. */
  operator: string | null;
  /** End of the service's identifier. */
  key: string;
  /** First edition of the list, `YYYY-MM-DD`, at which every house owes the service. */
  since: string;
  nom: string;
  description: string;
  /** Beside help with procedures and with services on line, which every partner has. */
  thematiques: readonly Thematique[];
}

const DROITS: Thematique = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits';

function partner(
  operator: string,
  since: string,
  [nom, description, ...thematiques]: [string, string, ...Thematique[]],
): Partner {
  return { operator, key: operator, since, nom, description, thematiques };
}

/** The label and its nine partners: circulaire n° 6094/SG du 1er juillet 2019 and its charte nationale d’engagement. */
const FIRST_LABELS = '2019-07-01';
/** Urssaf and the chèque énergie joined the base that every house owes. */
const ENLARGED_BASE = '2024-01-01';

/**
 * National partners whose procedures every France Services house helps with, by law (loi n° 2000-321 du 12 avril 2000, art. 27)
 * and by the charte nationale d’engagement. What a house offers beyond them is not deduced.
 */
export const FRANCE_SERVICES_PARTNERS: readonly Partner[] = [
  partner('caf', FIRST_LABELS, [
    'Aide aux démarches de la CAF',
    'Aide pour demander une prestation (aide au logement, RSA, prime d’activité), déclarer ses ressources ou un changement, comprendre un courrier de la CAF.',
    DROITS,
  ]),
  partner('cpam', FIRST_LABELS, [
    'Aide aux démarches de l’Assurance maladie',
    'Aide pour demander la carte Vitale ou la complémentaire santé solidaire, suivre ses remboursements, ouvrir un compte Ameli.',
    DROITS,
    'sante--acces-aux-soins',
  ]),
  partner('assurance-retraite', FIRST_LABELS, [
    'Aide aux démarches de l’Assurance retraite',
    'Aide pour vérifier son relevé de carrière, préparer et demander sa retraite, comprendre ses paiements.',
    DROITS,
  ]),
  partner('mutualite-sociale-agricole', FIRST_LABELS, [
    'Aide aux démarches de la MSA',
    'Aide pour les personnes du régime agricole : santé, famille, logement, retraite, déclaration de ressources.',
    DROITS,
    'sante--acces-aux-soins',
  ]),
  partner('france-travail', FIRST_LABELS, [
    'Aide aux démarches de France Travail',
    'Aide pour s’inscrire, s’actualiser, faire une demande d’allocation, utiliser son espace et chercher des offres d’emploi.',
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
  ]),
  partner('dgfip', FIRST_LABELS, [
    'Aide aux démarches des impôts',
    'Aide pour déclarer ses revenus, payer ou comprendre un avis, ouvrir son espace sur impots.gouv.fr, acheter un timbre fiscal.',
  ]),
  partner('interieur', FIRST_LABELS, [
    'Aide aux démarches d’état civil, de titres et de permis',
    'Aide pour la demande en ligne d’une carte d’identité ou d’un passeport, d’un permis de conduire, d’une carte grise ou d’un titre de séjour.',
  ]),
  partner('justice', FIRST_LABELS, [
    'Information et orientation sur la justice',
    'Aide pour trouver un point-justice, comprendre une démarche (aide juridictionnelle, litige, casier judiciaire) et savoir à qui s’adresser.',
    DROITS,
    'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
  ]),
  partner('la-poste', FIRST_LABELS, [
    'Aide aux démarches de La Poste',
    'Aide pour utiliser les services en ligne de La Poste : affranchir ou suivre un courrier, faire suivre son courrier, créer une identité numérique.',
  ]),
  partner('cheque-energie', ENLARGED_BASE, [
    'Aide pour le chèque énergie',
    'Aide pour savoir si l’on a droit au chèque énergie, l’utiliser ou faire une réclamation.',
    DROITS,
  ]),
  partner('urssaf', ENLARGED_BASE, [
    'Aide aux démarches de l’Urssaf',
    'Aide pour déclarer un emploi à domicile ou une garde d’enfants (Cesu, Pajemploi) et pour les démarches d’auto-entrepreneur.',
  ]),
];
