/** INSEE code of the département (or of the overseas collectivity) that an INSEE commune code begins with. */
export function departementOfCommune(codeInsee: string): string {
  return /^9[78]/.test(codeInsee) ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2);
}

/**
 * Départements that a postcode may belong to. A postcode is a delivery round, not a territory: Corsica's `20` is 2A or 2B,
 * and Saint-Barthélemy (97133) and Saint-Martin (97150) kept postcodes of Guadeloupe.
 */
export function departementsOfPostcode(codePostal: string): string[] {
  if (codePostal.startsWith('20')) return ['2A', '2B'];
  if (codePostal === '97133') return ['977'];
  if (codePostal === '97150') return ['978'];
  return [departementOfCommune(codePostal)];
}
