import type { Kind } from '../kind.ts';

/** Money, food, clothes and furniture. */
export const DAILY_NEEDS: readonly Kind[] = [
  {
    slug: 'conseil-budget',
    noms: ['Point conseil budget {de}', 'Point budget {word}'],
    description:
      'Des conseillères en économie sociale et familiale reçoivent toute personne qui se pose une question d’argent, même sans dette. Elles ne jugent pas, ne vendent rien et gardent pour elles ce qui leur est dit.',
    reseaux: ['points-conseil-budget', 'cresus'],
    setting: 'town',
    weight: 3,
    hours: 'appointment',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Faire le point sur son budget',
        description:
          'Un ou plusieurs entretiens pour poser recettes et dépenses, repérer les abonnements oubliés, répartir les factures sur l’année et retrouver de la marge. On repart avec un tableau simple et un rendez-vous de suivi si besoin.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
          'difficultes-financieres--acquerir-une-autonomie-budgetaire',
          'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        ],
        zone: 'departement',
        distance: 'also',
      },
      {
        nom: 'Dossier de surendettement et négociation avec les créanciers',
        description:
          'La conseillère classe les courriers avec la personne, écrit aux créanciers pour obtenir un délai et, s’il le faut, monte le dossier de surendettement. Elle explique chaque étape jusqu’à la décision et prépare la suite.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-financieres--situation-dendettement-surendettement',
          'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        ],
        zone: 'departement',
      },
      {
        nom: 'Ateliers « Mon argent, mes choix »',
        description:
          'Quatre ateliers gais et concrets : lire une facture, faire ses courses avec un petit budget, comprendre un crédit, épargner même peu. Chacun vient avec ses astuces et repart avec celles des autres.',
        type: 'atelier',
        thematiques: [
          'difficultes-financieres--acquerir-une-autonomie-budgetaire',
          'lecture-ecriture-calcul--maitriser-le-calcul',
        ],
        zone: 'epci',
        volume: [4, 2],
      },
    ],
  },
  {
    slug: 'epicerie-solidaire',
    noms: ['Épicerie solidaire {word}', 'Le Panier partagé {de}', 'L’Épicerie {word}'],
    description:
      'Une épicerie comme les autres, où l’on choisit ses produits à un dixième de leur prix. Une partie des légumes vient de producteurs voisins. Autour d’un café, des ateliers de cuisine et un coin pour parler de ses projets.',
    reseaux: ['banques-alimentaires'],
    setting: 'any',
    weight: 5,
    hours: 'shop',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Courses à petit prix',
        description:
          'Accès à l’épicerie pendant deux à six mois, selon un projet décidé ensemble : payer une facture, passer un permis, fêter un anniversaire. Produits frais, hygiène et petite enfance ; colis de dépannage le jour même en cas d’urgence.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--alimentation'],
        publics: ['beneficiaires-des-minimas-sociaux', 'familles', 'etudiants'],
        tarif: 'Environ 10 % du prix habituel.',
        zone: 'communes',
        conditions: 'Orientation par un travailleur social, sauf urgence.',
        pro: true,
      },
      {
        nom: 'Ateliers cuisine et budget',
        description:
          'Le jeudi matin, on cuisine avec les produits du rayon, on goûte et on emporte. Une conseillère glisse des repères pour manger équilibré sans dépenser plus, et répond aux questions de budget en tête à tête.',
        type: 'atelier',
        thematiques: [
          'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
          'remobilisation--lien-social',
        ],
        zone: 'communes',
      },
    ],
  },
  {
    slug: 'vestiaire',
    noms: ['Vestiaire solidaire {word}', 'La Penderie {de}'],
    description:
      'Des bénévoles trient, lavent et présentent des vêtements donnés dans une vraie boutique, avec cabine et miroir. Chacun choisit ce qui lui plaît. Un coin est réservé aux tenues de travail et aux trousseaux de naissance.',
    reseaux: ['secours-populaire'],
    setting: 'any',
    weight: 3,
    hours: 'shop',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Vêtements et linge de maison',
        description:
          'Vêtements pour adultes et enfants, chaussures, draps et couvertures, gratuits ou contre une petite pièce. Une réserve permet d’habiller tout de suite une personne sortie de l’hôpital, de détention ou de la rue.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--habillement'],
        publics: ['tous-publics', 'personnes-en-situation-durgence'],
        zone: 'unsaid',
      },
      {
        nom: 'Une tenue pour l’entretien d’embauche',
        description:
          'Avant un entretien, une conseillère aide à choisir une tenue complète, offerte, puis un recruteur bénévole joue l’entretien et dit ce qui a été convaincant. On sort avec une veste bien coupée et des réponses prêtes.',
        type: 'atelier',
        thematiques: [
          'trouver-un-emploi--convaincre-un-recruteur-en-entretien',
          'equipement-et-alimentation--habillement',
          'remobilisation--bien-etre-confiance-en-soi',
        ],
        publics: ['demandeurs-emploi', 'jeunes'],
        zone: 'departement',
        conditions: 'Avoir un entretien, un stage ou un concours en vue.',
      },
    ],
  },
  {
    slug: 'ressourcerie',
    noms: ['Ressourcerie {word}', 'La Seconde Vie {word}', 'Recyclerie {de}'],
    description:
      'La ressourcerie récupère meubles, appareils et objets, les répare et les revend à bas prix. L’atelier emploie une douzaine de salariés en insertion et accueille le public, qui peut venir donner, acheter ou apprendre à réparer.',
    reseaux: ['ressourceries', 'aci'],
    setting: 'small-town',
    weight: 3,
    hours: 'shop',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Meubles et électroménager d’occasion',
        description:
          'Réfrigérateurs, plaques, machines à laver et meubles vérifiés et garantis six mois. Un bon remis par un travailleur social permet d’équiper un premier logement pour presque rien, avec livraison à l’étage dans le canton.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--electromenager'],
        tarif: 'De 15 à 120 € l’appareil ; livraison 10 €.',
        zone: 'epci',
      },
      {
        nom: 'Poste en chantier d’insertion',
        description:
          'Contrat de six mois, vingt-six heures par semaine, en collecte, réparation ou vente. Une accompagnatrice aide en parallèle à régler les soucis de santé, de logement ou de transport et à préparer la suite du parcours.',
        type: 'accompagnement',
        thematiques: [
          'trouver-un-emploi--repondre-a-des-offres-demploi',
          'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
        ],
        publics: ['demandeurs-emploi', 'beneficiaires-des-minimas-sociaux'],
        zone: 'departement',
        conditions: 'Être éligible à l’insertion par l’activité économique.',
        pro: true,
        volume: [26, 26],
      },
    ],
  },
];
