interface KnownSource {
  slug: string;
  nom: string;
  licence: string | null;
}

/**
 * Names of the producers met in the open data of the field: data·inclusion's list of sources, the national lists of
 * France Services and of digital mediation. A producer that is not here is shown by its slug.
 */
export const KNOWN_SOURCES: KnownSource[] = [
  { slug: 'baguette', nom: 'Baguette, saisie par les structures', licence: 'Licence Ouverte 2.0' },
  {
    slug: 'france-services',
    nom: 'Liste officielle des espaces France services',
    licence: 'Licence Ouverte 2.0',
  },
  { slug: 'conseiller-numerique', nom: 'Conseillers numériques', licence: 'Licence Ouverte 2.0' },
  { slug: 'action-logement', nom: 'Action Logement', licence: null },
  { slug: 'agefiph', nom: 'Agefiph', licence: null },
  { slug: 'dora', nom: 'DORA', licence: 'Licence Ouverte 2.0' },
  { slug: 'emplois-de-linclusion', nom: 'Les emplois de l’inclusion', licence: 'Licence Ouverte 2.0' },
  { slug: 'france-travail', nom: 'France Travail', licence: null },
  {
    slug: 'mediation-numerique',
    nom: 'Cartographie nationale de la médiation numérique',
    licence: 'Licence Ouverte 2.0',
  },
  { slug: 'mes-aides', nom: 'Mes aides', licence: null },
  { slug: 'mission-locale', nom: 'Missions locales', licence: null },
  { slug: 'monenfant', nom: 'monenfant.fr', licence: null },
  { slug: 'odspep', nom: 'Offre de services partenariale de France Travail', licence: null },
  { slug: 'soliguide', nom: 'Soliguide', licence: null },
];
