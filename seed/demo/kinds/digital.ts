import type { Kind } from '../kind.ts';

/** Places where one learns, uses or gets digital tools. */
export const DIGITAL: readonly Kind[] = [
  {
    slug: 'mediatheque',
    noms: ['Médiathèque {word}', 'Médiathèque {de}'],
    description:
      'La médiathèque prête des livres et des films, mais accueille aussi un conseiller numérique plusieurs demi-journées par semaine. L’entrée est libre, sans inscription, et personne ne demande pourquoi l’on vient s’asseoir.',
    reseaux: ['conseillers-numeriques'],
    setting: 'small-town',
    weight: 8,
    hours: 'library',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Rendez-vous avec le conseiller numérique',
        description:
          'Une heure en tête à tête pour apprendre à son rythme : prendre en main un téléphone ou un ordinateur, créer une adresse de courriel, envoyer une photo, reconnaître une arnaque. On peut venir avec son propre appareil ou en emprunter un.',
        type: 'accompagnement',
        thematiques: [
          'numerique--maitriser-les-fondamentaux-du-numerique',
          'numerique--acceder-a-des-services-en-ligne',
        ],
        zone: 'unsaid',
      },
      {
        nom: 'Ateliers numériques en petit groupe',
        description:
          'Chaque semaine, un atelier de deux heures pour six personnes au plus : clavier et souris, Internet sans crainte, espace personnel de l’assurance maladie, messagerie. Les débutants complets sont les bienvenus et peuvent revenir autant qu’ils veulent.',
        type: 'atelier',
        thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique', 'remobilisation--lien-social'],
        publics: ['seniors', 'tous-publics'],
        zone: 'epci',
        volume: [8, 2],
      },
      {
        nom: 'Ordinateurs et wifi en libre accès',
        description:
          'Huit ordinateurs, une tablette adaptée aux personnes malvoyantes, le wifi et une imprimante sont à la disposition de tous. Aucune carte n’est exigée et un agent aide volontiers à se connecter ou à imprimer une attestation.',
        type: 'aide-materielle',
        thematiques: [
          'numerique--acceder-a-une-connexion-internet',
          'remobilisation--activites-sportives-et-culturelles',
        ],
        zone: 'unsaid',
      },
    ],
  },
  {
    slug: 'tiers-lieu',
    noms: ['Tiers-lieu {word}', 'La Fabrique {word}', 'Le Comptoir {word}'],
    description:
      'Un lieu partagé qui réunit un café associatif, un atelier de bricolage, des bureaux et un espace numérique. Les habitants y viennent pour une démarche, restent pour un coup de main et finissent souvent par animer un atelier.',
    reseaux: ['espaces-publics-numeriques'],
    setting: 'any',
    weight: 7,
    hours: 'late',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Permanence numérique sans rendez-vous',
        description:
          'Deux médiateurs aident ceux qui arrivent avec une question, un téléphone bloqué ou un dossier à envoyer. On fait ensemble plutôt qu’à la place, et l’on repart avec une fiche qui rappelle les étapes pour y arriver seul la fois suivante.',
        type: 'accompagnement',
        thematiques: [
          'numerique--acceder-a-des-services-en-ligne',
          'numerique--maitriser-les-fondamentaux-du-numerique',
        ],
        zone: 'unsaid',
      },
      {
        nom: 'Café des projets',
        description:
          'Une rencontre mensuelle entre habitants, artisans et porteurs d’idées, suivie d’un rendez-vous individuel pour mettre son projet au clair : à qui cela sert, combien cela coûte, par où commencer. Les échanges sont simples et bienveillants.',
        type: 'atelier',
        thematiques: [
          'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
          'preparer-sa-candidature--developper-son-reseau',
        ],
        zone: 'epci',
      },
      {
        nom: 'Atelier de réparation partagé',
        description:
          'Le samedi, des bénévoles outillés aident à réparer petit électroménager, vêtements et vélos. On apprend le geste, on garde ses objets plus longtemps, et le café est offert pendant que la colle sèche.',
        type: 'atelier',
        thematiques: ['equipement-et-alimentation--electromenager', 'remobilisation--lien-social'],
        tarif: 'Participation libre, pièces à prix coûtant.',
        zone: 'unsaid',
      },
    ],
  },
  {
    slug: 'ordi-solidaire',
    noms: ['Ordi solidaire {word}', 'L’Atelier du clic {de}'],
    description:
      'L’association collecte des ordinateurs et des téléphones, les remet à neuf avec des salariés en parcours d’insertion et les cède à petit prix. Elle explique aussi comment choisir un abonnement sans se laisser piéger.',
    reseaux: ['ressourceries'],
    setting: 'town',
    weight: 2,
    hours: 'shop',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Ordinateurs reconditionnés à prix solidaire',
        description:
          'Vente d’ordinateurs portables, de tablettes et de téléphones remis en état, garantis un an, avec une heure de prise en main comprise. Un paiement en trois fois est proposé et le prix baisse sur présentation d’une orientation d’un travailleur social.',
        type: 'aide-materielle',
        thematiques: ['numerique--acquerir-un-equipement'],
        publics: ['beneficiaires-des-minimas-sociaux', 'etudiants', 'demandeurs-emploi'],
        tarif: 'De 40 à 150 € selon l’appareil et les ressources.',
        zone: 'departement',
        conditions: 'Sur présentation d’un justificatif de ressources ou d’une orientation.',
      },
      {
        nom: 'Aide à l’abonnement et au raccordement',
        description:
          'Conseil pour trouver une offre Internet sociale ou un forfait adapté, résilier un contrat trop cher et installer la box. Un prêt de clé 4G de trois mois est possible pour les personnes hébergées ou en attente de logement.',
        type: 'accompagnement',
        thematiques: ['numerique--acceder-a-une-connexion-internet', 'numerique--acquerir-un-equipement'],
        zone: 'departement',
      },
    ],
  },
  {
    slug: 'bus-numerique',
    noms: ['Le Bus {word}', 'Camion des démarches {word}'],
    description:
      'Un véhicule aménagé avec quatre postes, une imprimante et un bureau fermé sillonne les communes éloignées des guichets. Deux conseillers y accueillent chacun, avec ou sans rendez-vous, devant la mairie ou sur le marché.',
    reseaux: ['aidants-connect'],
    setting: 'village',
    weight: 2,
    hours: 'sessions',
    sur_rendez_vous: false,
    tour: 'Tournée sur quatre semaines, une demi-journée par commune ; le calendrier est donné par téléphone et en mairie.',
    services: [
      {
        nom: 'Démarches en ligne dans le bus',
        description:
          'Un aidant habilité fait la démarche avec la personne, ou pour elle avec un mandat signé quand elle ne peut pas la faire. Il repart avec les questions restées sans réponse et rappelle dans la semaine.',
        type: 'accompagnement',
        thematiques: [
          'numerique--acceder-a-des-services-en-ligne',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        zone: 'communes',
      },
      {
        nom: 'Visite à domicile d’un médiateur numérique',
        description:
          'Pour les personnes qui ne peuvent pas se déplacer, un médiateur vient à la maison avec le matériel nécessaire. Il aide à installer un appareil, à faire une démarche urgente ou à garder le lien avec les proches par la vidéo.',
        type: 'accompagnement',
        thematiques: [
          'numerique--maitriser-les-fondamentaux-du-numerique',
          'numerique--acquerir-un-equipement',
        ],
        publics: ['seniors', 'personnes-en-situation-de-handicap'],
        zone: 'epci',
        conditions: 'Sur signalement d’un professionnel ou d’un proche.',
      },
    ],
  },
];
