import type { Kind } from '../kind.ts';

/** Work as a way back: contracts and missions of insertion. */
export const INSERTION: readonly Kind[] = [
  {
    slug: 'chantier-insertion',
    noms: ['Chantier {word}', 'Les Jardins {word}', 'Atelier d’insertion {de}'],
    description:
      'Un chantier d’insertion en maraîchage, espaces verts et petite maçonnerie. Les salariés y reprennent le rythme du travail avec un encadrant technique, et une accompagnatrice règle avec eux les problèmes un par un.',
    reseaux: ['aci', 'chantier-ecole'],
    setting: 'small-town',
    weight: 4,
    hours: 'office',
    sur_rendez_vous: null,
    services: [
      {
        nom: 'Contrat de travail en insertion',
        description:
          'Un contrat de quatre à vingt-quatre mois, avec un vrai salaire, des gestes professionnels à apprendre et des stages dans d’autres entreprises. L’accompagnement porte aussi sur le logement, les papiers, la santé et le permis.',
        type: 'accompagnement',
        thematiques: [
          'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
          'preparer-sa-candidature--valoriser-ses-competences',
          'trouver-un-emploi--maintien-dans-lemploi',
        ],
        publics: [
          'demandeurs-emploi',
          'beneficiaires-des-minimas-sociaux',
          'personnes-en-situation-juridique-specifique',
        ],
        zone: 'departement',
        conditions: 'Éligibilité à l’insertion par l’activité économique.',
        pro: true,
        volume: [26, 26],
      },
    ],
  },
  {
    slug: 'association-intermediaire',
    noms: ['Coup de pouce {word}', 'Travail et partage {de}'],
    description:
      'L’association embauche des personnes en recherche d’emploi et les envoie travailler quelques heures ou quelques jours chez des particuliers, des communes et des entreprises. Les missions commencent souvent dans la semaine.',
    reseaux: ['ai', 'coorace'],
    setting: 'small-town',
    weight: 3,
    hours: 'office',
    sur_rendez_vous: false,
    services: [
      {
        nom: 'Missions de travail à l’heure ou à la journée',
        description:
          'Ménage, jardin, manutention, cantine : des missions payées chaque mois, près de chez soi, avec un prêt de mobylette si besoin. Une conseillère fait le point régulièrement et prépare un emploi plus durable.',
        type: 'accompagnement',
        thematiques: [
          'trouver-un-emploi--repondre-a-des-offres-demploi',
          'choisir-un-metier--connaitre-les-opportunites-demploi',
        ],
        publics: ['demandeurs-emploi', 'residents-qpv-frr'],
        zone: 'communes',
      },
      {
        nom: 'Ménage et jardinage chez les particuliers',
        description:
          'Les particuliers, notamment âgés, trouvent ici une aide pour la maison ou le jardin sans devenir employeurs : l’association s’occupe du contrat et de la paie. Une moitié du prix est rendue par le crédit d’impôt.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--aide-menagere'],
        publics: ['seniors', 'familles'],
        tarif: '24 € l’heure, 12 € après crédit d’impôt.',
        zone: 'communes',
      },
    ],
  },
];
