import type { Kind } from '../kind.ts';

/** Those who defend and protect people. */
export const PROTECTION: readonly Kind[] = [
  {
    slug: 'droits-femmes-familles',
    noms: ['Espace droits des femmes et des familles {de}', 'Maison des femmes {word}'],
    description:
      'Des juristes et une psychologue informent et soutiennent les femmes et les familles, en particulier en cas de violences ou de séparation. L’accueil est anonyme, gratuit et confidentiel ; un jeu attend les enfants pendant l’entretien.',
    reseaux: ['cidff'],
    setting: 'town',
    weight: 2,
    hours: 'appointment',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Écoute et accompagnement des victimes de violences',
        description:
          'Une professionnelle écoute, aide à se mettre en sécurité, à préparer un départ ou un dépôt de plainte, et reste présente à chaque étape. La personne avance à son rythme : rien n’est fait sans son accord.',
        type: 'accompagnement',
        thematiques: ['famille--surmonter-conflits-separation-violence', 'sante--sante-mentale'],
        publics: ['femmes', 'familles', 'personnes-en-situation-durgence'],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Information juridique sur la famille et la séparation',
        description:
          'Entretien avec une juriste sur le divorce, la garde des enfants, la pension alimentaire ou le nom. Elle explique les choix possibles, leurs délais et leur coût, et oriente vers une médiation familiale quand elle est souhaitée.',
        type: 'information',
        thematiques: [
          'famille--surmonter-conflits-separation-violence',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        publics: ['femmes', 'familles'],
        zone: 'departement',
      },
      {
        nom: 'Élargir ses choix professionnels',
        description:
          'Six rencontres en groupe pour reprendre confiance, repérer ses savoir-faire et découvrir des métiers auxquels on ne pensait pas. La garde des enfants est organisée sur place pour que chacune puisse venir.',
        type: 'atelier',
        thematiques: [
          'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
          'remobilisation--bien-etre-confiance-en-soi',
        ],
        publics: ['femmes'],
        zone: 'departement',
        volume: [6, 3],
      },
    ],
  },
  {
    slug: 'egalite-recours',
    noms: ['Égalité et recours {de}', 'Permanence égalité {word}'],
    description:
      'Des bénévoles formés au droit reçoivent les personnes qui s’estiment traitées de façon injuste par un employeur, un bailleur, un commerce ou une administration. Ils aident à réunir les preuves et à obtenir une réponse.',
    reseaux: [],
    setting: 'town',
    weight: 1,
    hours: 'sessions',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Permanence contre les discriminations',
        description:
          'Un juriste écoute le récit, dit si la loi a été enfreinte et propose une suite : courrier, médiation, saisine de l’autorité compétente ou plainte. L’entretien dure une heure et peut se tenir en présence d’un interprète.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        zone: 'departement',
      },
      {
        nom: 'Médiation avec une administration',
        description:
          'Quand un dossier est bloqué depuis des mois ou qu’un guichet n’existe plus, un médiateur bénévole relance le service, rappelle le droit à une réponse et cherche un accord. Il prévient la personne de chaque avancée.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'protection-majeurs',
    noms: ['Service de protection des majeurs {word}', 'Appui aux tuteurs familiaux {de}'],
    description:
      'Des mandataires et des conseillères accompagnent les adultes qui ne peuvent plus gérer seuls leurs affaires, et informent les familles qui exercent elles-mêmes une tutelle ou une curatelle. La volonté de la personne est toujours recherchée.',
    reseaux: ['unaf'],
    setting: 'capital',
    weight: 1,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Mesure d’accompagnement social personnalisé',
        description:
          'Pendant six mois renouvelables, un travailleur social aide à percevoir les prestations, à payer le loyer en premier et à reprendre la main sur le budget. La mesure est un contrat signé avec la personne, jamais une contrainte.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte',
          'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere',
        ],
        publics: ['beneficiaires-des-minimas-sociaux', 'personnes-en-situation-de-handicap'],
        zone: 'departement',
        conditions: 'Percevoir une prestation sociale et être suivi par un travailleur social.',
        pro: true,
      },
      {
        nom: 'Information et soutien aux tuteurs familiaux',
        description:
          'Rendez-vous pour comprendre la tutelle, la curatelle et l’habilitation familiale, préparer la requête au juge, tenir l’inventaire et les comptes annuels. Un groupe d’échange réunit chaque trimestre les familles qui le souhaitent.',
        type: 'information',
        thematiques: [
          'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere',
          'famille--prise-en-charge-personne-dependante',
        ],
        publics: ['familles', 'seniors'],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'accueil-exiles',
    noms: ['Accueil des exilés {word}', 'Terre d’escale {de}'],
    description:
      'Salariés et bénévoles accueillent les personnes exilées, quel que soit leur titre de séjour. Ils expliquent les démarches dans une langue comprise, accompagnent aux rendez-vous et font découvrir la ville et ses services.',
    reseaux: ['federation-des-acteurs-de-la-solidarite'],
    setting: 'town',
    weight: 1,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Titre de séjour, nationalité et vie citoyenne',
        description:
          'Aide à préparer une demande ou un renouvellement de titre, un dossier de naturalisation ou une inscription sur les listes électorales. Des rencontres mensuelles expliquent les institutions, le vote et les droits de chacun.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        publics: ['personnes-exilees'],
        publics_precisions: 'Interprètes en anglais, arabe, dari et tigrigna.',
        zone: 'departement',
      },
      {
        nom: 'Cours de français pour bien démarrer',
        description:
          'Trois cours par semaine pour les grands débutants, avec une salle de jeux pour les enfants. On y apprend à se présenter, à prendre un rendez-vous chez le médecin, à lire un horaire de bus et à parler avec l’école.',
        type: 'formation',
        thematiques: ['lecture-ecriture-calcul--maitriser-le-francais', 'remobilisation--lien-social'],
        publics: ['personnes-exilees'],
        zone: 'epci',
        volume: [12, 6],
      },
      {
        nom: 'Premiers pas dans le système de santé',
        description:
          'Ouverture de l’assurance maladie ou de l’aide médicale de l’État, recherche d’un médecin qui reçoit avec un interprète, accompagnement au premier rendez-vous. Une psychologue tient une permanence pour qui a vécu l’exil comme un choc.',
        type: 'accompagnement',
        thematiques: ['sante--acces-aux-soins', 'sante--sante-mentale'],
        publics: ['personnes-exilees', 'personnes-en-situation-durgence'],
        zone: 'departement',
      },
    ],
  },
];
