import type { Point } from '#api/domain/geography/distance';

/**
 * Points of the arrondissements that GeoNames does not name, by INSEE code, rounded to about a hundred metres: their middles as
 * published by the cities (opendata.paris.fr « Arrondissements », data.grandlyon.com), save the 12th and the 16th of Paris, whose
 * woods would draw them away from their inhabitants: there, the town hall. Those of Marseille are in GeoNames.
 */
const LATITUDE_LONGITUDE: Record<string, readonly [number, number]> = {
  '75101': [48.863, 2.336],
  '75102': [48.868, 2.343],
  '75103': [48.863, 2.36],
  '75104': [48.854, 2.358],
  '75105': [48.844, 2.351],
  '75106': [48.849, 2.333],
  '75107': [48.856, 2.312],
  '75108': [48.873, 2.313],
  '75109': [48.877, 2.337],
  '75110': [48.876, 2.361],
  '75111': [48.859, 2.38],
  '75112': [48.841, 2.388],
  '75113': [48.828, 2.362],
  '75114': [48.829, 2.327],
  '75115': [48.84, 2.293],
  '75116': [48.864, 2.277],
  '75117': [48.887, 2.307],
  '75118': [48.893, 2.348],
  '75119': [48.887, 2.385],
  '75120': [48.863, 2.401],
  '69381': [45.77, 4.829],
  '69382': [45.75, 4.828],
  '69383': [45.753, 4.869],
  '69384': [45.778, 4.823],
  '69385': [45.756, 4.801],
  '69386': [45.773, 4.852],
  '69387': [45.733, 4.837],
  '69388': [45.734, 4.87],
  '69389': [45.782, 4.806],
};

export const ARRONDISSEMENT_POINTS: ReadonlyMap<string, Point> = new Map(
  Object.entries(LATITUDE_LONGITUDE).map(([code, [latitude, longitude]]) => [code, { latitude, longitude }]),
);
