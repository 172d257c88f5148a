import type { Kind } from '../kind.ts';

/** Finding work and keeping it. */
export const EMPLOYMENT: readonly Kind[] = [
  {
    slug: 'mission-locale',
    noms: ['Mission locale du pays {de}', 'Mission locale {word}'],
    description:
      'La mission locale accompagne les jeunes de seize à vingt-cinq ans sortis de l’école dans tout ce qui compte pour devenir autonome : emploi, formation, santé, logement, argent. Chaque jeune a un conseiller attitré.',
    reseaux: ['mission-locale'],
    setting: 'town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Contrat d’engagement et accompagnement vers l’emploi',
        description:
          'Un conseiller suit le jeune chaque semaine, avec un programme de quinze à vingt heures : ateliers, stages, démarches. Une allocation peut être versée le temps de trouver un emploi ou une formation qui tienne.',
        type: 'accompagnement',
        thematiques: [
          'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
          'trouver-un-emploi--repondre-a-des-offres-demploi',
          'difficultes-financieres--acquerir-une-autonomie-budgetaire',
        ],
        publics: ['jeunes'],
        publics_precisions: 'De 16 à 25 ans, 29 ans avec un handicap.',
        zone: 'epci',
        volume: [26, 15],
      },
      {
        nom: 'Découvrir les métiers et confirmer son choix',
        description:
          'Visites d’entreprises, stages de deux semaines et rencontres avec des professionnels pour se faire une idée juste d’un métier. Le conseiller aide à dire ce qui a plu ou non, puis à choisir sans se fermer de portes.',
        type: 'accompagnement',
        thematiques: [
          'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
          'choisir-un-metier--confirmer-son-choix-de-metier',
          'choisir-un-metier--connaitre-les-opportunites-demploi',
        ],
        publics: ['jeunes'],
        zone: 'epci',
      },
      {
        nom: 'Bourse au permis et aide à la mobilité des jeunes',
        description:
          'Participation au permis en échange de quelques heures de bénévolat, aide pour l’abonnement de bus ou le billet de train d’un entretien. La demande se fait avec le conseiller et la réponse arrive sous dix jours.',
        type: 'aide-financiere',
        thematiques: ['mobilite--financer-ma-mobilite', 'mobilite--preparer-un-permis'],
        publics: ['jeunes'],
        zone: 'epci',
      },
    ],
  },
  {
    slug: 'tremplin-emploi',
    noms: ['Tremplin emploi {word}', 'Maison de l’emploi {de}', 'Cap sur l’emploi {word}'],
    description:
      'Une équipe de conseillers et de bénévoles venus de l’entreprise aide les demandeurs d’emploi, en individuel et en groupe. Elle connaît les employeurs du bassin et leur présente directement les candidats qui le souhaitent.',
    reseaux: ['maisons-de-l-emploi', 'plie'],
    setting: 'town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Candidatures : préparer, envoyer, relancer',
        description:
          'Un conseiller aide à cibler des entreprises, écrire une candidature spontanée, tenir un tableau de suivi et relancer par téléphone sans trembler. Deux ordinateurs, un téléphone et du papier sont à disposition toute la semaine.',
        type: 'accompagnement',
        thematiques: [
          'trouver-un-emploi--faire-des-candidatures-spontanees',
          'trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs',
          'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
        ],
        publics: ['demandeurs-emploi'],
        zone: 'epci',
      },
      {
        nom: 'Atelier CV, compétences et réseau',
        description:
          'Trois matinées à huit pour mettre des mots sur ce que l’on sait faire, refaire son CV, préparer une présentation d’une minute et rencontrer deux employeurs du coin. On s’entraide, on rit, et l’on repart avec un plan.',
        type: 'atelier',
        thematiques: [
          'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation',
          'preparer-sa-candidature--valoriser-ses-competences',
          'preparer-sa-candidature--developper-son-reseau',
        ],
        publics: ['demandeurs-emploi', 'seniors'],
        zone: 'epci',
        volume: [1, 9],
      },
      {
        nom: 'Simulation d’entretien avec un parrain',
        description:
          'Un professionnel bénévole du même secteur fait passer un entretien blanc, le commente avec bienveillance et donne ses conseils. S’ils le veulent tous deux, le parrainage continue jusqu’à la fin de la période d’essai.',
        type: 'accompagnement',
        thematiques: [
          'trouver-un-emploi--convaincre-un-recruteur-en-entretien',
          'trouver-un-emploi--repondre-a-des-offres-demploi',
          'choisir-un-metier--connaitre-les-opportunites-demploi',
        ],
        publics: ['demandeurs-emploi', 'jeunes'],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'emploi-handicap',
    noms: ['Emploi et handicap {de}', 'Handi-parcours {word}'],
    description:
      'Des conseillers spécialisés accompagnent les personnes handicapées qui cherchent un emploi ou risquent de perdre le leur, et conseillent leurs employeurs. Ils connaissent les aides, le matériel adapté et les métiers possibles.',
    reseaux: ['cap-emploi-reseau-cheops'],
    setting: 'capital',
    weight: 1,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Recherche d’emploi avec un handicap',
        description:
          'Bilan des capacités et des envies, choix d’un métier compatible, immersion en entreprise et appui à l’embauche. Le conseiller prépare avec la personne ce qu’elle dira, ou non, de son handicap à l’employeur.',
        type: 'accompagnement',
        thematiques: [
          'choisir-un-metier--confirmer-son-choix-de-metier',
          'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
          'trouver-un-emploi--repondre-a-des-offres-demploi',
        ],
        publics: ['personnes-en-situation-de-handicap', 'demandeurs-emploi'],
        zone: 'departement',
      },
      {
        nom: 'Maintien dans l’emploi',
        description:
          'Quand la santé menace le poste, un spécialiste réunit le salarié, l’employeur et le médecin du travail, étudie l’aménagement du poste et finance le matériel. Il agit vite : mieux vaut appeler avant la fin d’un arrêt de travail.',
        type: 'accompagnement',
        thematiques: [
          'trouver-un-emploi--maintien-dans-lemploi',
          'sante--constituer-un-dossier-mdph-invalidite',
        ],
        publics: ['personnes-en-situation-de-handicap', 'actifs'],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
];
