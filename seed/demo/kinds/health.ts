import type { Kind } from '../kind.ts';

/** Care, listening and disability. */
export const HEALTH: readonly Kind[] = [
  {
    slug: 'addictologie',
    noms: ['Centre de soins en addictologie {word}', 'Consultation {word}'],
    description:
      'Médecin, infirmière, psychologue et éducateur accueillent toute personne qui s’inquiète de sa consommation ou de celle d’un proche : alcool, tabac, cannabis, médicaments, jeux, écrans. L’accueil est gratuit et peut rester anonyme.',
    reseaux: ['csapa'],
    setting: 'town',
    weight: 2,
    hours: 'appointment',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Consultation et suivi des addictions',
        description:
          'Un premier rendez-vous sous dix jours pour faire le point, sans exiger d’arrêter. Ensuite, selon le souhait de la personne : réduire, arrêter, se soigner, se substituer, ou simplement parler. Les proches peuvent être reçus à part.',
        type: 'accompagnement',
        thematiques: ['sante--addictions', 'sante--acces-aux-soins'],
        zone: 'departement',
      },
      {
        nom: 'Consultation jeunes et entourage',
        description:
          'Écrans, cannabis, alcool des fins de semaine : un éducateur et une psychologue reçoivent les moins de vingt-cinq ans, seuls ou avec leurs parents. Quelques entretiens suffisent souvent à remettre les choses à leur place.',
        type: 'accompagnement',
        thematiques: ['sante--addictions', 'famille--soutien-a-la-parentalite-et-a-leducation'],
        publics: ['jeunes', 'familles'],
        zone: 'unsaid',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'sante-mentale',
    noms: ['Maison de l’écoute {word}', 'Centre d’écoute et de soins {de}'],
    description:
      'Une équipe d’infirmiers, de psychologues et de psychiatres accueille les adultes en souffrance psychique. On peut venir de soi-même, sans lettre d’un médecin, et parler d’abord à un infirmier qui prend le temps d’écouter.',
    reseaux: ['cmp'],
    setting: 'town',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Consultations psychologiques et psychiatriques',
        description:
          'Après un premier accueil infirmier, l’équipe propose un suivi avec un psychologue ou un psychiatre, pris en charge par l’assurance maladie. Des visites à domicile sont possibles quand sortir est devenu trop difficile.',
        type: 'accompagnement',
        thematiques: ['sante--sante-mentale', 'sante--acces-aux-soins'],
        zone: 'communes',
      },
      {
        nom: 'Groupe d’entraide et ateliers bien-être',
        description:
          'Un lieu tenu par des personnes concernées, où l’on peint, marche, cuisine et parle de ce qui va ou ne va pas. On vient quand on veut, sans s’engager ; un animateur veille à ce que chacun y trouve sa place.',
        type: 'atelier',
        thematiques: [
          'remobilisation--bien-etre-confiance-en-soi',
          'sante--sante-mentale',
          'remobilisation--lien-social',
        ],
        zone: 'epci',
      },
    ],
  },
  {
    slug: 'sante-sexuelle',
    noms: ['Centre de santé sexuelle {word}', 'Espace santé sexuelle {de}'],
    description:
      'Sages-femmes, médecins et conseillères conjugales répondent aux questions sur la contraception, la sexualité, la grossesse et le couple. Les mineurs sont reçus sans leurs parents et rien n’apparaît sur les relevés.',
    reseaux: ['departements'],
    setting: 'town',
    weight: 1,
    hours: 'sessions',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Contraception, dépistage et grossesse',
        description:
          'Consultation gratuite pour choisir une contraception, faire un test, se faire vacciner ou décider de la suite d’une grossesse. Une conseillère explique chaque possibilité avec des mots simples et respecte le choix de chacun.',
        type: 'accompagnement',
        thematiques: ['sante--sante-sexuelle', 'sante--acces-aux-soins'],
        publics: ['jeunes', 'femmes', 'tous-publics'],
        zone: 'unsaid',
      },
      {
        nom: 'Entretien de conseil conjugal',
        description:
          'Seul ou en couple, un temps pour parler de désir, de disputes, de jalousie ou de violences avec une conseillère tenue au secret. Elle peut proposer plusieurs rencontres et donner les bons contacts quand il y a danger.',
        type: 'accompagnement',
        thematiques: ['sante--sante-sexuelle', 'famille--surmonter-conflits-separation-violence'],
        zone: 'departement',
      },
    ],
  },
  {
    slug: 'maison-handicap',
    noms: ['Maison du handicap {de}', 'Maison de l’autonomie {word}'],
    description:
      'Un guichet pour les personnes en situation de handicap et leurs familles : information, dossier, carte mobilité, scolarité, emploi. Un agent parle la langue des signes le mardi et les documents existent en facile à lire.',
    reseaux: ['mdph'],
    setting: 'capital',
    weight: 1,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Aide au dossier de reconnaissance du handicap',
        description:
          'Une instructrice explique le formulaire, aide à décrire ce que le handicap change dans la vie de tous les jours et vérifie le certificat médical. Elle prévient des délais et indique comment faire un recours si la réponse ne convient pas.',
        type: 'accompagnement',
        thematiques: ['sante--constituer-un-dossier-mdph-invalidite'],
        publics: ['personnes-en-situation-de-handicap', 'familles'],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Aides à domicile et compensation du handicap',
        description:
          'Évaluation au domicile des besoins en aide humaine, en matériel ou en aménagement du logement, puis plan d’aide chiffré. Une référente suit la mise en place et réunit les intervenants si la situation est compliquée.',
        type: 'aide-financiere',
        thematiques: [
          'famille--prise-en-charge-personne-dependante',
          'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte',
        ],
        publics: ['personnes-en-situation-de-handicap'],
        zone: 'departement',
      },
    ],
  },
  {
    slug: 'permanence-sante',
    noms: ['Permanence santé {de}', 'Dispensaire {word}'],
    description:
      'Une permanence où médecins et infirmières reçoivent sans avance de frais ceux qui n’ont pas de médecin traitant, pas de droits ou plus le courage. Une assistante sociale ouvre les droits pendant la salle d’attente.',
    reseaux: ['cpam'],
    setting: 'town',
    weight: 2,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Consultation médicale sans avance de frais',
        description:
          'Soins courants, vaccins, pansements, ordonnances et orientation vers un dentiste ou un spécialiste. Aucune pièce n’est demandée pour être soigné ; une interprète par téléphone est disponible dans plus de cent langues.',
        type: 'accompagnement',
        thematiques: ['sante--acces-aux-soins'],
        publics: ['personnes-en-situation-durgence', 'personnes-exilees', 'tous-publics'],
        zone: 'departement',
      },
      {
        nom: 'Ouverture des droits à l’assurance maladie',
        description:
          'Carte Vitale, complémentaire santé solidaire, affection de longue durée, indemnités en retard : une conseillère regarde le dossier, appelle la caisse et prend rendez-vous avec elle. Elle cherche aussi un médecin traitant à proximité.',
        type: 'accompagnement',
        thematiques: [
          'sante--acces-aux-soins',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        zone: 'departement',
        distance: 'only',
      },
    ],
  },
];
