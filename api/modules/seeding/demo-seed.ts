/** The name under which seed_state remembers the demonstration data. */
export const DEMO_SEED = 'demo';

export const DEMO_SOURCE = {
  slug: 'demo',
  nom: 'Données de démonstration (fictives)',
  licence: 'MIT',
} as const;
