import { plural } from '#web/lib/french.ts';

/** The words of the field where a commune is chosen. */
export const commune = {
  label: 'Sa commune',
  hint: 'Nom ou code postal',
  searching: 'Recherche…',
  nothing: 'Aucune commune trouvée',
  failed: 'La liste des communes n’a pas pu être chargée.',
  unknown: 'Commune non reconnue : choisissez-la dans la liste.',
  forget: 'Oublier cette commune',
  unnamed: (code: string) => `Commune ${code}`,
  inhabitants: (population: number) => plural(population, 'habitant'),
  options: 'Communes proposées',
} as const;
