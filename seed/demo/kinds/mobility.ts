import type { Kind } from '../kind.ts';

/** Moving: advice, vehicles, repair, licence. */
export const MOBILITY: readonly Kind[] = [
  {
    slug: 'plateforme-mobilite',
    noms: ['Plateforme mobilité {de}', 'Mobilité solidaire {word}'],
    description:
      'Des conseillers en mobilité étudient avec chacun ses trajets, son budget et ses freins, puis construisent une solution : bus, vélo, covoiturage, prêt de voiture ou permis. Ils se déplacent dans les communes sans gare.',
    reseaux: ['mobin', 'wimoov'],
    setting: 'town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: true,
    tour: 'Permanences mobiles chaque mercredi dans un bourg différent, annoncées par affiche et par téléphone.',
    services: [
      {
        nom: 'Bilan et parcours mobilité',
        description:
          'Un entretien d’une heure et demie pour mesurer ce que la personne sait et peut faire : lire un plan, conduire, payer ses trajets. Le conseiller propose ensuite un parcours de trois mois et accompagne les premiers voyages.',
        type: 'accompagnement',
        thematiques: [
          'mobilite--etre-accompagne-dans-son-parcours-mobilite',
          'mobilite--financer-ma-mobilite',
        ],
        publics: ['demandeurs-emploi', 'jeunes', 'beneficiaires-des-minimas-sociaux'],
        zone: 'departement',
      },
      {
        nom: 'Location solidaire de voitures et de scooters',
        description:
          'Voiture, scooter ou vélo électrique à prix réduit pour prendre un emploi, suivre une formation ou se rendre à des soins. Assurance et entretien compris, contrat d’un jour à trois mois, remise en main faite sur place.',
        type: 'aide-materielle',
        thematiques: ['mobilite--acceder-a-un-vehicule', 'mobilite--mobilite-douce-partagee-collective'],
        publics: ['demandeurs-emploi', 'actifs'],
        tarif: 'À partir de 6 € par jour, caution de 150 €.',
        zone: 'departement',
        conditions: 'Prescription d’un conseiller emploi ou d’un travailleur social.',
        pro: true,
      },
      {
        nom: 'Aides pour financer ses trajets',
        description:
          'Le conseiller cherche avec la personne toutes les aides qui existent (permis, carburant, abonnement, microcrédit pour une voiture), remplit les dossiers et suit les réponses. Un petit fonds local complète quand il manque peu.',
        type: 'aide-financiere',
        thematiques: ['mobilite--financer-ma-mobilite', 'mobilite--preparer-un-permis'],
        zone: 'departement',
        distance: 'also',
      },
    ],
  },
  {
    slug: 'garage-solidaire',
    noms: ['Garage solidaire {word}', 'La Clé de douze {de}'],
    description:
      'Un garage associatif où des mécaniciens encadrent des salariés en insertion. Les personnes orientées paient la main-d’œuvre selon leurs moyens, et des voitures données sont remises en état puis vendues à bas prix.',
    reseaux: ['aci'],
    setting: 'small-town',
    weight: 2,
    hours: 'office',
    sur_rendez_vous: true,
    services: [
      {
        nom: 'Réparation et entretien à tarif solidaire',
        description:
          'Diagnostic gratuit, devis expliqué, réparation avec des pièces neuves ou de réemploi. Une voiture de prêt peut être laissée le temps des travaux. On peut aussi réparer soi-même, avec l’aide d’un mécanicien et ses outils.',
        type: 'aide-materielle',
        thematiques: ['mobilite--entretenir-reparer-son-vehicule'],
        publics: ['beneficiaires-des-minimas-sociaux', 'demandeurs-emploi', 'actifs'],
        tarif: 'Main-d’œuvre de 18 à 42 € l’heure selon les ressources.',
        zone: 'departement',
        conditions: 'Quotient familial sous un plafond, ou orientation.',
      },
      {
        nom: 'Voitures d’occasion à prix bas',
        description:
          'Des véhicules révisés, contrôle technique à jour, sont vendus entre mille et deux mille cinq cents euros aux personnes qui en ont besoin pour travailler. Un paiement échelonné ou un microcrédit peut être monté avec l’association.',
        type: 'aide-materielle',
        thematiques: ['mobilite--acceder-a-un-vehicule', 'mobilite--financer-ma-mobilite'],
        tarif: 'De 1 000 à 2 500 €.',
        zone: 'departement',
        pro: true,
      },
    ],
  },
  {
    slug: 'auto-ecole-sociale',
    noms: ['Auto-école sociale {word}', 'Permis pour tous {de}'],
    description:
      'L’auto-école prend le temps qu’il faut : petits groupes, images, ordinateurs adaptés et moniteurs formés aux difficultés de lecture. Elle accompagne jusqu’à l’examen, et le repasse avec ceux qui ont échoué ailleurs.',
    reseaux: ['mobin'],
    setting: 'town',
    weight: 3,
    hours: 'late',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Code et conduite en pédagogie adaptée',
        description:
          'Deux demi-journées de code par semaine, puis des leçons de conduite avec le même moniteur. Le vocabulaire est expliqué, le stress travaillé, et un parrain bénévole peut prêter sa voiture pour s’entraîner entre deux leçons.',
        type: 'formation',
        thematiques: ['mobilite--preparer-un-permis'],
        publics: ['jeunes', 'demandeurs-emploi', 'personnes-en-situation-de-handicap'],
        tarif: 'De 150 à 600 € selon les ressources.',
        zone: 'departement',
        conditions: 'Orientation par un conseiller emploi.',
        pro: true,
        volume: [30, 6],
      },
      {
        nom: 'Reprendre confiance au volant',
        description:
          'Cinq leçons pour celles et ceux qui ont leur permis mais n’osent plus conduire : autoroute, stationnement, pluie, nuit. Le moniteur part du trajet qui compte, celui du travail ou de l’école, et le refait avec la personne.',
        type: 'accompagnement',
        thematiques: [
          'mobilite--etre-accompagne-dans-son-parcours-mobilite',
          'remobilisation--bien-etre-confiance-en-soi',
        ],
        tarif: '12 € la leçon.',
        zone: 'departement',
        volume: [5, 1],
      },
    ],
  },
  {
    slug: 'transport-solidaire',
    noms: ['Transport solidaire {word}', 'Roue libre {de}'],
    description:
      'Des conducteurs bénévoles transportent ceux qui n’ont ni voiture ni bus, et un atelier prête et répare des vélos. On réserve par téléphone l’avant-veille ; une voiture peut accueillir un fauteuil pliant.',
    reseaux: [],
    setting: 'village',
    weight: 3,
    hours: 'sessions',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Trajets avec un conducteur bénévole',
        description:
          'Pour un rendez-vous médical, des courses, une démarche ou une visite, un voisin bénévole vient chercher la personne chez elle, l’attend et la raccompagne. La bonne humeur est comprise et les trajets réguliers sont possibles.',
        type: 'aide-materielle',
        thematiques: ['mobilite--mobilite-douce-partagee-collective', 'remobilisation--lien-social'],
        publics: ['seniors', 'personnes-en-situation-de-handicap', 'tous-publics'],
        tarif: '0,40 € le kilomètre, pour le conducteur.',
        zone: 'communes',
      },
      {
        nom: 'Vélos prêtés et réparés',
        description:
          'Prêt d’un vélo, électrique ou non, pendant un à six mois, avec casque et antivol. L’atelier apprend à changer une roue et à rouler en sécurité ; une vélo-école reprend tout depuis le début pour les adultes.',
        type: 'aide-materielle',
        thematiques: [
          'mobilite--mobilite-douce-partagee-collective',
          'mobilite--entretenir-reparer-son-vehicule',
        ],
        zone: 'epci',
      },
    ],
  },
];
