import type { Kind } from '../kind.ts';

/** Learning to read, count or work, and creating one's own job. */
export const LEARNING: readonly Kind[] = [
  {
    slug: 'sociolinguistique',
    noms: ['Atelier des mots {word}', 'Parlons ensemble {de}'],
    description:
      'Des ateliers où l’on apprend le français pour vivre, pas pour un examen. Les groupes se forment selon les besoins du moment, école, santé ou emploi, avec des formatrices patientes et des bénévoles du quartier.',
    reseaux: ['anlci'],
    setting: 'town',
    weight: 2,
    hours: 'sessions',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Ateliers sociolinguistiques',
        description:
          'Deux séances par semaine pour comprendre et se faire comprendre dans les lieux du quotidien. On apprend sur place, à la poste, à la gare, à l’école, et chacun avance selon son propre parcours, évalué tous les trois mois.',
        type: 'atelier',
        thematiques: ['lecture-ecriture-calcul--maitriser-le-francais'],
        publics: ['personnes-exilees', 'tous-publics'],
        tarif: 'Adhésion de 10 € par an.',
        zone: 'epci',
        volume: [30, 4],
      },
      {
        nom: 'Évaluation du niveau et orientation',
        description:
          'Un entretien d’une heure, à l’oral puis à l’écrit, pour connaître le niveau et les contraintes (horaires, garde d’enfants, transport). La personne repart avec une place réservée dans un cours, chez nous ou chez un voisin.',
        type: 'information',
        thematiques: ['lecture-ecriture-calcul--maitriser-le-francais', 'se-former--trouver-sa-formation'],
        zone: 'departement',
      },
    ],
  },
  {
    slug: 'savoirs-de-base',
    noms: ['Savoirs pour tous {word}', 'L’Ardoise {de}'],
    description:
      'L’association s’adresse aux adultes qui sont allés à l’école en France mais restent en difficulté avec la lecture, l’écriture ou le calcul. Elle reçoit discrètement, en tête à tête ou à trois, et forme ses bénévoles.',
    reseaux: ['anlci', 'reseau-app'],
    setting: 'town',
    weight: 3,
    hours: 'late',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Relire, réécrire, recompter',
        description:
          'Des séances à partir de ce qui sert vraiment : lire une consigne de travail, écrire un message, vérifier une fiche de paie, doser un produit. La confiance revient vite quand on réussit les choses de sa propre vie.',
        type: 'formation',
        thematiques: [
          'lecture-ecriture-calcul--maitriser-le-calcul',
          'lecture-ecriture-calcul--maitriser-le-francais',
        ],
        publics: ['actifs', 'demandeurs-emploi', 'tous-publics'],
        zone: 'departement',
        volume: [20, 4],
      },
      {
        nom: 'Code de la route et calcul pas à pas',
        description:
          'Un groupe pour préparer l’examen du code quand lire est difficile, avec des images, du temps et beaucoup de répétition. On y travaille les nombres, les distances et les panneaux, sans note ni chronomètre.',
        type: 'atelier',
        thematiques: ['mobilite--preparer-un-permis', 'lecture-ecriture-calcul--maitriser-le-calcul'],
        zone: 'epci',
        volume: [12, 3],
      },
    ],
  },
  {
    slug: 'formation',
    noms: ['Centre de formation {word}', 'Campus {word}', 'Carrefour des formations {de}'],
    description:
      'Un centre de formation d’adultes qui propose des parcours courts et des diplômes dans le bâtiment, la cuisine, le soin et la logistique. Un conseiller indépendant aide d’abord à choisir, même pour une formation suivie ailleurs.',
    reseaux: ['afpa'],
    setting: 'town',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Choisir sa formation et la financer',
        description:
          'Deux entretiens pour comparer les formations, vérifier qu’elles mènent à un emploi et monter le dossier : compte personnel de formation, région, transition professionnelle. Le conseiller suit la réponse et prépare l’entrée.',
        type: 'accompagnement',
        thematiques: ['se-former--trouver-sa-formation', 'se-former--monter-son-dossier-de-formation'],
        publics: ['demandeurs-emploi', 'actifs', 'jeunes'],
        zone: 'region',
        distance: 'also',
      },
      {
        nom: 'Prépa métiers : trois mois pour se décider',
        description:
          'Un parcours rémunéré pour essayer plusieurs métiers sur de vrais plateaux techniques, reprendre les bases et décrocher un stage. L’hébergement et la cantine sont possibles sur place, y compris en fauteuil roulant.',
        type: 'formation',
        thematiques: [
          'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
          'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
          'se-former--trouver-sa-formation',
        ],
        publics: ['demandeurs-emploi', 'jeunes'],
        zone: 'departement',
        volume: [12, 30],
      },
      {
        nom: 'Validation des acquis de l’expérience',
        description:
          'Transformer son expérience en diplôme : choix du titre, recherche des preuves, rédaction du dossier et entraînement au jury. L’accompagnement se fait surtout en visio, le soir, pour ceux qui travaillent ou élèvent des enfants.',
        type: 'accompagnement',
        thematiques: [
          'se-former--monter-son-dossier-de-formation',
          'preparer-sa-candidature--valoriser-ses-competences',
        ],
        publics: ['actifs', 'demandeurs-emploi'],
        tarif: 'Finançable par le compte personnel de formation.',
        zone: 'france',
        distance: 'only',
        volume: [16, 2],
      },
    ],
  },
  {
    slug: 'creer-entreprise',
    noms: ['Pépinière {word}', 'Couveuse d’activités {de}', 'Déclic création {word}'],
    description:
      'Des conseillers et d’anciens chefs d’entreprise aident à créer une activité, même petite, même sans diplôme ni apport. Ils disent franchement ce qui tient et ce qui manque, et restent à côté les trois premières années.',
    reseaux: ['reseau-bge', 'initiative-france'],
    setting: 'capital',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'De l’idée au projet',
        description:
          'Réunion d’information puis entretiens individuels pour éprouver l’idée : clients, prix, local, statut, protection sociale. La personne décide en connaissance de cause de continuer, d’attendre ou de faire autrement.',
        type: 'accompagnement',
        thematiques: [
          'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
          'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
        ],
        publics: ['demandeurs-emploi', 'femmes', 'residents-qpv-frr'],
        zone: 'departement',
      },
      {
        nom: 'Prêt d’honneur et microcrédit',
        description:
          'Étude du plan de financement et présentation devant un comité bienveillant. Le prêt, sans garantie ni intérêt pour le prêt d’honneur, aide à obtenir la banque ; un parrain est proposé avec l’argent.',
        type: 'aide-financiere',
        thematiques: [
          'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
          'creer-une-entreprise--developper-son-entreprise',
        ],
        zone: 'departement',
        conditions: 'Projet écrit et chiffré ; passage devant un comité.',
      },
      {
        nom: 'Club des jeunes entreprises',
        description:
          'Une rencontre par mois pour parler devis, impayés, site, embauche et solitude du dirigeant, avec un expert invité. Entre deux, une ligne directe pour les coups durs et un rendez-vous de gestion tous les trimestres.',
        type: 'atelier',
        thematiques: [
          'creer-une-entreprise--developper-son-entreprise',
          'preparer-sa-candidature--developper-son-reseau',
        ],
        publics: ['actifs'],
        tarif: '60 € par an.',
        zone: 'region',
        distance: 'also',
      },
    ],
  },
];
