/** How old a listing is, in the same words wherever it is said. */
export const freshness = {
  fresh: 'à jour',
  ageing: 'plus de six mois sans confirmation',
  stale: 'plus d’un an sans confirmation',
  unknown: 'date inconnue',
} as const;
