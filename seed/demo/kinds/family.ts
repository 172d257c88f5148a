import type { Kind } from '../kind.ts';

/** Children, parents, the old and those who care for them. */
export const FAMILY: readonly Kind[] = [
  {
    slug: 'petite-enfance',
    noms: ['Protection maternelle et infantile {de}', 'Maison de la petite enfance {word}'],
    description:
      'Puéricultrices, médecins et sages-femmes suivent gratuitement les futurs parents et les enfants jusqu’à six ans. La salle d’attente est aussi une salle de jeux, où l’on peut venir pour rencontrer d’autres parents.',
    reseaux: ['departements'],
    setting: 'small-town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Consultations et visites à domicile',
        description:
          'Pesée, vaccins, sommeil, allaitement, développement : une puéricultrice reçoit ou vient à la maison, autant de fois qu’il le faut pendant les premiers mois. Elle répond aux inquiétudes et repère à temps ce qui demande un avis.',
        type: 'accompagnement',
        thematiques: ['famille--soutien-a-la-parentalite-et-a-leducation', 'sante--acces-aux-soins'],
        publics: ['familles', 'femmes'],
        zone: 'communes',
      },
      {
        nom: 'Trouver un mode de garde',
        description:
          'Liste à jour des assistantes maternelles et des crèches, aide à l’inscription, calcul du reste à payer et contrat de travail expliqué. Une place de dépannage peut être trouvée en deux jours pour un entretien ou une formation.',
        type: 'information',
        thematiques: ['famille--garde-denfants'],
        publics: ['familles'],
        zone: 'epci',
      },
    ],
  },
  {
    slug: 'creche-solidaire',
    noms: ['Crèche {word}', 'Multi-accueil {word}'],
    description:
      'Une petite crèche associative qui réserve une partie de ses places aux parents en recherche d’emploi ou en formation. Elle ouvre tôt, ferme tard et accepte les accueils d’un jour, d’une semaine ou d’un mois.',
    reseaux: ['creches-avip'],
    setting: 'town',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Accueil d’enfants de parents en recherche d’emploi',
        description:
          'Une place souple de quelques heures à cinq jours par semaine pour chercher un travail, passer un entretien ou suivre une formation. La conseillère emploi vient sur place, et la place est gardée quand le contrat commence.',
        type: 'aide-materielle',
        thematiques: ['famille--garde-denfants', 'trouver-un-emploi--maintien-dans-lemploi'],
        publics: ['familles', 'demandeurs-emploi'],
        publics_precisions: 'Enfants de moins de trois ans.',
        tarif: 'Selon le barème des caisses d’allocations familiales.',
        zone: 'epci',
      },
    ],
  },
  {
    slug: 'centre-social',
    noms: ['Centre social {word}', 'Maison de quartier {word}', 'Espace de vie sociale {de}'],
    description:
      'Une maison ouverte à tous les âges où les habitants décident des activités. On y trouve une accueillante, une référente familles, des ateliers, des sorties, et toujours quelqu’un pour écouter autour d’un café.',
    reseaux: ['fcsf'],
    setting: 'any',
    weight: 9,
    hours: 'late',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Café des parents et accompagnement à la scolarité',
        description:
          'Deux soirs par semaine, des bénévoles aident les enfants à faire leurs devoirs. Le vendredi, les parents se retrouvent avec une psychologue pour parler des écrans, du sommeil, de l’adolescence et de la vie de famille.',
        type: 'atelier',
        thematiques: ['famille--soutien-a-la-parentalite-et-a-leducation'],
        publics: ['familles'],
        tarif: 'Adhésion de 8 € par an et par famille.',
        zone: 'commune',
      },
      {
        nom: 'Sorties, sport et ateliers créatifs',
        description:
          'Gymnastique douce, couture, théâtre, jardin, randonnées et vacances familiales : le programme change chaque trimestre. L’équipe va chercher ceux qui n’osent pas venir seuls, et une première séance d’essai est offerte.',
        type: 'atelier',
        thematiques: ['remobilisation--activites-sportives-et-culturelles', 'remobilisation--lien-social'],
        tarif: 'De 1 à 5 € la séance selon le quotient familial.',
        zone: 'communes',
      },
      {
        nom: 'Ateliers de conversation en français',
        description:
          'Quatre fois par semaine, des petits groupes de niveau pratiquent le français de la vie courante : école, santé, travail, papiers. Des visites au marché, à la mairie ou au musée donnent l’occasion de parler pour de vrai.',
        type: 'atelier',
        thematiques: [
          'lecture-ecriture-calcul--maitriser-le-francais',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
        ],
        publics: ['personnes-exilees', 'tous-publics'],
        zone: 'epci',
        volume: [30, 4],
      },
    ],
  },
  {
    slug: 'aide-a-domicile',
    noms: ['Aide à domicile {word}', 'Domicile et compagnie {de}'],
    description:
      'Des aides à domicile diplômées interviennent chez les personnes âgées, malades ou handicapées et dans les familles débordées. Une responsable vient d’abord à la maison pour comprendre les habitudes et choisir la bonne personne.',
    reseaux: [],
    setting: 'small-town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Ménage, courses et repas',
        description:
          'Entretien du logement, linge, courses et préparation des repas, une heure par semaine ou tous les jours. Le service monte les demandes de prise en charge avec la caisse de retraite, la mutuelle ou le département.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--aide-menagere'],
        publics: ['seniors', 'personnes-en-situation-de-handicap', 'familles'],
        tarif: 'De 2 à 25 € l’heure après aides.',
        zone: 'communes',
      },
      {
        nom: 'Aide au lever, au coucher et à la toilette',
        description:
          'Une petite équipe stable intervient matin et soir, week-ends compris, pour les gestes du quotidien. Elle note ce qui change dans un cahier, prévient la famille et travaille avec l’infirmière et le médecin traitant.',
        type: 'accompagnement',
        thematiques: ['famille--prise-en-charge-personne-dependante'],
        publics: ['seniors', 'personnes-en-situation-de-handicap'],
        tarif: 'Selon le plan d’aide du département.',
        zone: 'communes',
      },
    ],
  },
  {
    slug: 'maison-aidants',
    noms: ['Maison des aidants {word}', 'Pause aidants {de}'],
    description:
      'Un lieu pour ceux qui aident un parent, un conjoint ou un enfant malade ou handicapé. On y souffle, on s’informe, on parle entre pairs, pendant qu’un professionnel s’occupe du proche dans la pièce voisine.',
    reseaux: [],
    setting: 'town',
    weight: 1,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Écoute et répit pour les aidants',
        description:
          'Entretiens avec une psychologue, relais à domicile de quelques heures à un week-end, séjours de vacances adaptés. La coordinatrice fait le tour des aides et des congés auxquels l’aidant a droit et remplit les demandes avec lui.',
        type: 'accompagnement',
        thematiques: ['famille--soutien-aidants', 'famille--prise-en-charge-personne-dependante'],
        publics: ['familles', 'actifs', 'seniors'],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Groupe de parole au téléphone',
        description:
          'Pour ceux qui ne peuvent pas laisser leur proche, une heure d’échange à six, au téléphone, animée par une psychologue. Un numéro unique, une inscription simple et la possibilité de seulement écouter la première fois.',
        type: 'atelier',
        thematiques: ['famille--soutien-aidants', 'remobilisation--bien-etre-confiance-en-soi'],
        publics: ['familles'],
        zone: 'region',
        distance: 'only',
        volume: [10, 1],
      },
    ],
  },
];
