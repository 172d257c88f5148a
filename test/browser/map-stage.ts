import { orientationSchema } from '#api/contract/orientation.contract';
import type { Orientation, Partner } from '#api/contract/orientation.contract';
import type { Page } from 'playwright-core';

export const NEED = 'numerique--acquerir-un-equipement';
const COMMUNE = '73215';
/** The page of a situation whose answer is the stage's. */
export const STAGE_PATH = `/?besoins=${NEED}&commune=${COMMUNE}`;

type Place = [latitude: number, longitude: number] | null;

/** Two partners in the plan, two at one address, one approximate, one without a place. */
const PLACES: Place[] = [
  [45.459, 6.115],
  [45.502, 6.05],
  [45.5665, 5.921],
  [45.5665, 5.921],
  [45.395, 6.075],
  null,
];

function partner(place: Place, index: number): Partner {
  return {
    structure: {
      id: `essai-${index + 1}`,
      nom: `Structure d’essai ${index + 1}`,
      adresse: null,
      complement_adresse: null,
      code_postal: null,
      commune: 'Val Gelon',
      code_insee: COMMUNE,
      telephone: '+33465710000',
      courriel: null,
      site_web: null,
      horaires_accueil: null,
      horaires_texte: null,
      precisions: null,
      itinerant: false,
      reseaux_porteurs: [],
      source: 'essai',
      source_nom: 'Essai',
      lien_source: null,
      date_maj: null,
      fictional: true,
      adresse_masquee: false,
    },
    services: [],
    latitude: place?.[0] ?? null,
    longitude: place?.[1] ?? null,
    distance_m: null,
    step: 'commune',
    roles: [],
    covers: [NEED],
    opening_state: { state: 'unknown', next_change: null, comment: null },
    reasons: [],
    warnings: index === 4 ? [{ code: 'point-approximate', params: {} }] : [],
  };
}

const commune: Orientation['commune'] = {
  code: COMMUNE,
  nom: 'Val Gelon',
  codes_postaux: ['73110'],
  population: 3900,
  code_parent: null,
  code_departement: '73',
  departement: 'Savoie',
  code_region: '84',
  region: 'Auvergne-Rhône-Alpes',
  code_epci: null,
  epci: null,
  latitude: 45.4597,
  longitude: 6.113,
  point_origin: 'exact',
};

const [first, second, ...others] = PLACES.map(partner);
const orientation = orientationSchema.parse({
  needs: [NEED],
  commune,
  plan: [first, second],
  partners: others,
  uncovered: [],
  steps: [],
  guidance: [],
  national_lines: [],
  for_town_hall: [],
  partners_found: PLACES.length,
  filters: [],
  relaxations: [],
});

const town = (code: string, nom: string, latitude: number, longitude: number, population: number) => ({
  code,
  nom,
  latitude,
  longitude,
  population,
  approximate: false,
});
const towns = [
  town('73065', 'Chambéry', 45.5665, 5.9208, 60_000),
  town('73171', 'Montmélian', 45.502, 6.05, 4000),
  town('38006', 'Allevard', 45.395, 6.075, 4200),
  town('38314', 'Pontcharra', 45.434, 6.016, 7400),
];

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Answers the page's requests with the stage's data; tiles come, fail, or are not used. */
export async function stage(page: Page, tiles: 'none' | 'come' | 'fail'): Promise<void> {
  const source = { url: '/tuiles-essai/{z}/{x}/{y}.png', attribution: '© source d’essai' };
  const settings = { structures: 6, services: 6, fictional: true, real: false, sources: [] };
  await page.route('**/api/orientation?*', (route) => route.fulfill({ json: orientation }));
  await page.route('**/api/communes/*/towns*', (route) => route.fulfill({ json: { towns } }));
  await page.route(`**/api/communes/${COMMUNE}`, (route) => route.fulfill({ json: commune }));
  await page.route('**/api/settings', (route) =>
    route.fulfill({ json: { ...settings, tiles: tiles === 'none' ? null : source } }),
  );
  await page.route('**/tuiles-essai/**', (route) =>
    tiles === 'come'
      ? route.fulfill({ contentType: 'image/png', body: PIXEL })
      : route.fulfill({ status: 404 }),
  );
}
