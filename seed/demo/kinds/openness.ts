import type { Kind } from '../kind.ts';

/** Youth, the world beyond, sport, volunteering and neighbours. */
export const OPENNESS: readonly Kind[] = [
  {
    slug: 'info-jeunes',
    noms: ['Info jeunes {de}', 'Kiosque jeunesse {word}'],
    description:
      'Un espace ouvert sans rendez-vous aux moins de trente ans, où l’on vient poser une question, imprimer un papier ou préparer un départ. Les informatrices savent un peu de tout et connaissent la bonne personne pour le reste.',
    reseaux: ['reseau-information-jeunesse'],
    setting: 'town',
    weight: 3,
    hours: 'library',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Jobs, stages et premiers CV',
        description:
          'Offres de jobs d’été et d’étudiant, bourse au baby-sitting, aide pour un premier CV et un premier entretien. Deux forums par an réunissent les employeurs du secteur, et l’on peut y venir les mains dans les poches.',
        type: 'information',
        thematiques: [
          'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation',
          'trouver-un-emploi--faire-des-candidatures-spontanees',
        ],
        publics: ['jeunes', 'etudiants'],
        zone: 'epci',
      },
      {
        nom: 'Partir à l’étranger : idées et aides',
        description:
          'Service volontaire, stage, au pair, études : une informatrice présente les programmes, les bourses et les pièges, et aide à écrire la candidature. Elle met en contact avec un jeune qui revient du pays choisi.',
        type: 'information',
        thematiques: [
          'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger',
          'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger',
        ],
        publics: ['jeunes', 'etudiants'],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'mobilite-internationale',
    noms: ['Horizons {word}', 'Maison de l’international {de}'],
    description:
      'L’équipe aide à travailler hors de France, et à y revenir. Elle suit les règles de chaque pays, connaît les réseaux d’employeurs européens et reçoit aussi en visio, tôt le matin ou tard le soir selon les fuseaux.',
    reseaux: [],
    setting: 'capital',
    weight: 1,
    hours: 'late',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Travailler à l’étranger',
        description:
          'Recherche d’offres, visa, équivalence des diplômes, couverture santé, aide au départ : un conseiller établit la liste de ce qui est à faire et dans quel ordre. Un atelier de conversation prépare l’entretien dans la langue.',
        type: 'accompagnement',
        thematiques: [
          'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger',
          'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger',
        ],
        publics: ['demandeurs-emploi', 'jeunes', 'actifs'],
        zone: 'region',
        distance: 'also',
      },
      {
        nom: 'Revenir vivre en France',
        description:
          'Retrouver une assurance maladie, un logement, une école et un emploi après des années d’absence : le conseiller prépare le retour à distance, avant même le billet d’avion, puis reçoit la famille à son arrivée.',
        type: 'accompagnement',
        thematiques: [
          'souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        zone: 'france',
        distance: 'only',
      },
    ],
  },
  {
    slug: 'club-sportif',
    noms: ['Club omnisports {word}', 'Sport pour tous {de}'],
    description:
      'Un club qui a choisi d’accueillir ceux qui ne font plus de sport depuis longtemps, sont malades, timides ou sans le sou. Pas de classement : des éducateurs diplômés, du matériel prêté et un goûter après l’effort.',
    reseaux: [],
    setting: 'any',
    weight: 5,
    hours: 'late',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Reprendre une activité physique en douceur',
        description:
          'Marche, gymnastique, boxe sans coups, natation : un éducateur construit avec chacun un programme adapté à sa santé, sur ordonnance ou non. Le groupe est petit et les vestiaires sont individuels.',
        type: 'atelier',
        thematiques: [
          'remobilisation--activites-sportives-et-culturelles',
          'remobilisation--bien-etre-confiance-en-soi',
        ],
        publics: ['tous-publics', 'seniors', 'personnes-en-situation-de-handicap'],
        tarif: 'De 15 à 90 € par an selon le quotient familial.',
        zone: 'communes',
        volume: [30, 2],
      },
      {
        nom: 'Le sport comme tremplin vers l’emploi',
        description:
          'Huit semaines de sport collectif et de coaching pour des personnes éloignées de l’emploi : reprendre un rythme, découvrir ce que l’on vaut en équipe, puis rencontrer des employeurs sur le terrain, en survêtement.',
        type: 'atelier',
        thematiques: [
          'remobilisation--bien-etre-confiance-en-soi',
          'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
        ],
        publics: ['demandeurs-emploi', 'jeunes'],
        zone: 'epci',
        volume: [8, 12],
      },
    ],
  },
  {
    slug: 'maison-benevolat',
    noms: ['Maison du bénévolat {de}', 'Les Mains tendues {word}'],
    description:
      'La maison met en relation des associations qui cherchent de l’aide et des habitants qui ont du temps, de l’énergie ou un savoir-faire. Elle forme les bénévoles et reconnaît ce qu’ils apprennent.',
    reseaux: ['unis-cite'],
    setting: 'town',
    weight: 2,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Trouver une mission de bénévolat ou un service civique',
        description:
          'Un bénévole expérimenté reçoit une demi-heure, écoute les envies et les disponibilités, et propose deux ou trois missions proches. Il prend des nouvelles au bout d’un mois et peut rédiger une attestation pour le CV.',
        type: 'information',
        thematiques: ['remobilisation--benevolat-action-citoyenne', 'remobilisation--lien-social'],
        publics: ['tous-publics', 'jeunes'],
        zone: 'epci',
      },
      {
        nom: 'Visites aux personnes isolées',
        description:
          'Un duo de bénévoles vient une heure par semaine chez une personne seule, pour un café, une lecture ou une promenade. Pour celles qui préfèrent, un appel régulier à l’heure choisie. On peut demander une visite pour un voisin.',
        type: 'accompagnement',
        thematiques: ['remobilisation--lien-social', 'remobilisation--benevolat-action-citoyenne'],
        publics: ['seniors', 'personnes-en-situation-de-handicap'],
        zone: 'communes',
      },
    ],
  },
  {
    slug: 'jardin-partage',
    noms: ['Jardin partagé {word}', 'La Bonne Graine {de}'],
    description:
      'Un grand potager cultivé par des voisins de tous âges, avec des bacs à hauteur de fauteuil, un poulailler et une cabane pour les jours de pluie. On apprend en faisant et l’on repart avec un panier.',
    reseaux: [],
    setting: 'village',
    weight: 4,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Jardiner ensemble et récolter',
        description:
          'Chaque semaine, un animateur accueille ceux qui veulent semer, arroser, cueillir, ou seulement s’asseoir à l’ombre. La récolte est partagée entre les présents, et le surplus va à l’épicerie solidaire voisine.',
        type: 'atelier',
        thematiques: ['remobilisation--lien-social', 'equipement-et-alimentation--alimentation'],
        zone: 'commune',
      },
      {
        nom: 'Parcours « Reprendre racine »',
        description:
          'Dix matinées au jardin pour des personnes fragilisées par la maladie, le chômage ou la solitude, avec une art-thérapeute et un maraîcher. Le transport est organisé, et un bilan est partagé avec le référent qui a orienté.',
        type: 'accompagnement',
        thematiques: ['remobilisation--bien-etre-confiance-en-soi', 'sante--sante-mentale'],
        publics: ['beneficiaires-des-minimas-sociaux', 'personnes-en-situation-de-handicap'],
        zone: 'epci',
        conditions: 'Orientation par un professionnel.',
        pro: true,
        volume: [10, 3],
      },
    ],
  },
];
