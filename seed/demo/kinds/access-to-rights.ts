import type { Kind } from '../kind.ts';

/** Houses where one is helped with forms, benefits and the law. */
export const ACCESS_TO_RIGHTS: readonly Kind[] = [
  {
    slug: 'maison-services',
    noms: ['Maison des services {de}', 'Espace services {de}', 'Maison des services {word}'],
    description:
      'Deux conseillers reçoivent sans jugement toutes les personnes qui ont une démarche à faire auprès d’un service public. Ils écoutent, expliquent, aident à réunir les papiers et joignent les administrations quand la situation est bloquée.',
    reseaux: ['france-service'],
    setting: 'any',
    weight: 18,
    hours: 'office',
    sur_rendez_vous: null,
    tour: 'Le mardi au village voisin, le jeudi sur la place du marché, selon une tournée affichée en mairie.',
    services: [
      {
        nom: 'Aide aux démarches administratives du quotidien',
        description:
          'Un conseiller prend le temps de comprendre la demande (CAF, retraite, assurance maladie, impôts, carte grise) et fait la démarche avec la personne, en ligne ou sur papier. Il vérifie les pièces et remet une copie de ce qui a été envoyé.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
          'numerique--acceder-a-des-services-en-ligne',
        ],
        zone: 'unsaid',
      },
      {
        nom: 'Point d’accès aux droits et orientation',
        description:
          'Entretien pour faire le tour des aides auxquelles la personne peut prétendre : prime d’activité, complémentaire santé, chèque énergie, aides locales. Le conseiller prend contact avec l’organisme compétent et fixe le rendez-vous qui convient.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
          'sante--acces-aux-soins',
        ],
        zone: 'epci',
      },
      {
        nom: 'Ordinateur, imprimante et connexion en libre accès',
        description:
          'Un poste relié à Internet, un scanner et une imprimante sont à disposition pendant les heures d’ouverture. Une personne de l’équipe reste à côté pour aider à ouvrir une session, numériser un document ou retrouver un mot de passe.',
        type: 'aide-materielle',
        thematiques: [
          'numerique--acceder-a-une-connexion-internet',
          'numerique--acceder-a-des-services-en-ligne',
        ],
        zone: 'unsaid',
      },
    ],
  },
  {
    slug: 'ccas',
    noms: ['CCAS {de}'],
    description:
      'Le centre communal d’action sociale accueille les habitants qui traversent une difficulté. Une première écoute est assurée à l’accueil, puis un travailleur social étudie la situation et mobilise les aides de la commune et de ses partenaires.',
    reseaux: ['ccas-cias'],
    setting: 'town',
    weight: 14,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Accueil social et ouverture des droits',
        description:
          'Un travailleur social reçoit les habitants de la commune pour étudier leurs droits, instruire une demande de RSA ou d’aide légale et rédiger avec eux les courriers nécessaires. Une élection de domicile peut être demandée pendant l’entretien.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        publics: ['beneficiaires-des-minimas-sociaux', 'seniors', 'familles'],
        zone: 'commune',
        conditions: 'Habiter la commune ou y avoir un lien reconnu.',
      },
      {
        nom: 'Secours financiers et aide alimentaire',
        description:
          'Aide ponctuelle pour passer un cap : bons alimentaires, participation à une facture d’énergie ou d’eau, petit dépannage en attendant un droit. La demande est étudiée par une commission qui se réunit chaque quinzaine, plus vite en cas d’urgence.',
        type: 'aide-financiere',
        thematiques: [
          'equipement-et-alimentation--alimentation',
          'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        ],
        zone: 'commune',
        conditions: 'Ressources examinées selon le quotient familial.',
      },
      {
        nom: 'Portage de repas et visites de convivialité',
        description:
          'Des repas équilibrés sont livrés à domicile aux personnes âgées ou qui sortent de l’hôpital, sept jours sur sept. Des bénévoles passent aussi prendre un café, donner des nouvelles et prévenir la famille si quelque chose ne va pas.',
        type: 'aide-materielle',
        thematiques: ['remobilisation--lien-social', 'famille--prise-en-charge-personne-dependante'],
        publics: ['seniors', 'personnes-en-situation-de-handicap'],
        tarif: 'De 4 à 9 € le repas selon les ressources.',
        zone: 'commune',
      },
    ],
  },
  {
    slug: 'ecrivain-public',
    noms: ['L’encrier {word}', 'Plume et papier {de}', 'Écrivain public {de}'],
    description:
      'Des écrivains publics bénévoles et salariés lisent, écrivent et expliquent. Ils reçoivent dans un bureau fermé, gardent le secret de ce qui leur est confié et relisent toujours la lettre à voix haute avant de la remettre.',
    reseaux: [],
    setting: 'town',
    weight: 2,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Permanence d’écrivain public',
        description:
          'Rédaction de courriers, recours, lettres à un bailleur ou à une école, formulaires à remplir à la main. L’écrivain public explique chaque document reçu avec des mots simples et aide à décider de la réponse à donner.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
          'lecture-ecriture-calcul--maitriser-le-francais',
        ],
        zone: 'unsaid',
      },
      {
        nom: 'Rédaction de CV et de lettres pour un emploi',
        description:
          'En une ou deux séances, la personne raconte son parcours et repart avec un CV clair d’une page et une lettre qui lui ressemble, imprimés et enregistrés sur une clé. Convient à celles et ceux qui écrivent peu ou n’ont pas d’ordinateur.',
        type: 'accompagnement',
        thematiques: [
          'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation',
          'preparer-sa-candidature--valoriser-ses-competences',
        ],
        publics: ['demandeurs-emploi', 'jeunes'],
        zone: 'epci',
      },
    ],
  },
  {
    slug: 'point-justice',
    noms: ['Point d’accès au droit {de}', 'Maison du droit {word}'],
    description:
      'Des juristes, avocats et médiateurs informent gratuitement et en toute confidentialité sur les droits et les devoirs de chacun. Ils aident à comprendre une décision, à choisir une démarche et à éviter un procès quand c’est possible.',
    reseaux: ['points-justice'],
    setting: 'town',
    weight: 2,
    hours: 'appointment',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Consultation juridique gratuite',
        description:
          'Un juriste reçoit pendant une demi-heure pour toute question de droit : famille, travail, logement, consommation. Il explique les recours et les délais, et aide à remplir le dossier d’aide juridictionnelle quand un avocat est nécessaire.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
          'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
        ],
        publics: ['tous-publics', 'personnes-en-situation-juridique-specifique'],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Accompagnement à la sortie de détention et suivi de peine',
        description:
          'Préparation de la sortie, papiers d’identité, ouverture des droits, contact avec l’hébergement et l’employeur. Un référent suit la personne pendant six mois et fait le lien avec le service qui contrôle la mesure de justice.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
          'trouver-un-emploi--maintien-dans-lemploi',
        ],
        publics: ['personnes-en-situation-juridique-specifique'],
        zone: 'departement',
        pro: true,
      },
    ],
  },
];
