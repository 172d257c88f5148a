import type { Kind } from '../kind.ts';

/** Finding a home, keeping it, or having a roof tonight. */
export const HOUSING: readonly Kind[] = [
  {
    slug: 'info-logement',
    noms: ['Info Logement {de}', 'Maison du logement {word}'],
    description:
      'Des juristes spécialisés répondent à toutes les questions de logement des locataires, des propriétaires et de ceux qui veulent le devenir. Le conseil est neutre, gratuit et peut se faire par téléphone.',
    reseaux: [],
    setting: 'capital',
    weight: 1,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Conseil juridique sur le logement',
        description:
          'Bail, dépôt de garantie, charges, travaux, congé, logement indigne : un juriste lit les documents, dit le droit et propose un modèle de lettre. Il explique aussi comment demander un logement social et suivre son dossier.',
        type: 'information',
        thematiques: [
          'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
          'logement-hebergement--louer-un-logement',
          'logement-hebergement--changer-de-logement',
        ],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Devenir propriétaire sans se tromper',
        description:
          'Étude du projet d’achat avec une conseillère indépendante : capacité d’emprunt, prêts aidés, frais de notaire, travaux à prévoir, accession sociale. Le plan de financement est remis par écrit, et rien n’est à vendre.',
        type: 'information',
        thematiques: ['logement-hebergement--acheter-un-logement'],
        publics: ['actifs', 'familles'],
        zone: 'departement',
      },
      {
        nom: 'Prévention des expulsions',
        description:
          'Dès le premier loyer en retard, un juriste et une conseillère sociale cherchent un plan d’apurement avec le bailleur, saisissent le fonds de solidarité pour le logement et accompagnent au tribunal. Plus l’appel vient tôt, plus il reste de solutions.',
        type: 'accompagnement',
        thematiques: [
          'logement-hebergement--reduire-les-impayes-de-loyer',
          'logement-hebergement--se-maintenir-dans-le-logement',
        ],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'accueil-urgence',
    noms: ['Accueil et orientation {word}', 'Maison d’hébergement {word}'],
    description:
      'L’équipe oriente jour et nuit les personnes sans abri ou qui doivent quitter leur logement. Elle gère des places d’urgence et des séjours plus longs en petits appartements, pour les personnes seules, les couples et les familles.',
    reseaux: ['siao', 'chrs'],
    setting: 'capital',
    weight: 1,
    hours: 'always',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Mise à l’abri et hébergement d’urgence',
        description:
          'Une place pour la nuit ou pour quelques jours, repas et douche compris, après un appel au service. Les familles ne sont pas séparées, les animaux sont acceptés dans deux chambres, et une évaluation sociale est faite le lendemain.',
        type: 'aide-materielle',
        thematiques: ['logement-hebergement--rechercher-une-solution-dhebergement-temporaire'],
        publics: ['personnes-en-situation-durgence'],
        zone: 'departement',
      },
      {
        nom: 'Demande d’hébergement ou de logement accompagné',
        description:
          'Un travailleur social remplit avec la personne une demande unique, étudiée chaque semaine par les partenaires : résidence sociale, pension de famille, intermédiation locative. Le suivi continue après l’entrée dans les lieux.',
        type: 'accompagnement',
        thematiques: [
          'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
          'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
        ],
        zone: 'departement',
        pro: true,
      },
    ],
  },
  {
    slug: 'agence-sociale',
    noms: ['Agence immobilière sociale {word}', 'Toit solidaire {de}'],
    description:
      'L’agence loue des logements à loyer modéré appartenant à des particuliers et rassure chacun : le propriétaire est payé, le locataire est accompagné. Une conseillère passe à domicile et reste joignable en cas de souci.',
    reseaux: ['federation-des-acteurs-de-la-solidarite'],
    setting: 'town',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Location accompagnée à loyer modéré',
        description:
          'Recherche d’un logement adapté au budget et à la famille, garantie pour le bailleur, aide au dépôt de garantie et à l’ouverture des compteurs. Le bail peut passer au nom du locataire au bout de dix-huit mois.',
        type: 'accompagnement',
        thematiques: ['logement-hebergement--louer-un-logement', 'logement-hebergement--changer-de-logement'],
        publics: ['beneficiaires-des-minimas-sociaux', 'familles', 'jeunes'],
        zone: 'epci',
        conditions: 'Ressources sous les plafonds du logement social.',
      },
      {
        nom: 'Garder son logement',
        description:
          'Visites à domicile pour les locataires en difficulté : loyer, énergie, voisinage, entretien, courrier qui s’accumule. Un plan simple est écrit à trois avec le bailleur, et revu tous les mois jusqu’à ce que la situation soit stable.',
        type: 'accompagnement',
        thematiques: [
          'logement-hebergement--se-maintenir-dans-le-logement',
          'logement-hebergement--reduire-les-impayes-de-loyer',
          'equipement-et-alimentation--aide-menagere',
        ],
        zone: 'epci',
        pro: true,
      },
    ],
  },
  {
    slug: 'residence-jeunes',
    noms: ['Résidence jeunes {word}', 'Foyer de jeunes travailleurs {de}'],
    description:
      'La résidence propose des studios meublés aux jeunes qui travaillent, se forment ou cherchent un emploi. La vie collective compte autant que le toit : cuisine partagée, sorties, coups de main et un animateur présent le soir.',
    reseaux: ['residences-fjt'],
    setting: 'town',
    weight: 2,
    hours: 'late',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Studios meublés pour jeunes',
        description:
          'Un studio pour une semaine, un stage ou deux ans, sans garant. L’équipe demande l’aide au logement avec le jeune, l’aide à payer le premier mois et prépare ensuite le départ vers un logement autonome.',
        type: 'aide-materielle',
        thematiques: [
          'logement-hebergement--louer-un-logement',
          'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
        ],
        publics: ['jeunes', 'etudiants'],
        publics_precisions: 'De 16 à 30 ans.',
        tarif: 'De 380 à 520 € par mois avant aide au logement.',
        zone: 'unsaid',
      },
      {
        nom: 'Soirées et sorties de la résidence',
        description:
          'Cuisine du monde, ciné-débat, sport en salle, atelier vélo : chaque semaine, les résidents et leurs voisins de moins de trente ans décident ensemble du programme. Une manière douce de rencontrer du monde en arrivant.',
        type: 'atelier',
        thematiques: ['remobilisation--activites-sportives-et-culturelles', 'remobilisation--lien-social'],
        publics: ['jeunes'],
        zone: 'commune',
      },
    ],
  },
];
