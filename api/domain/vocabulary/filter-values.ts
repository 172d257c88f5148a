/** When a place opens: at this moment, some weekday after 18:00, some Saturday or Sunday. */
export const OPENINGS = [
  { value: 'maintenant', label: 'Ouvert maintenant' },
  { value: 'soir', label: 'Ouvert le soir, après 18 h' },
  { value: 'week-end', label: 'Ouvert le samedi ou le dimanche' },
] as const;

/** How a person is received: the standard's two modes, and two that say who travels. */
export const RECEPTIONS = [
  { value: 'en-presentiel', label: 'Sur place' },
  { value: 'a-distance', label: 'À distance' },
  { value: 'itinerant', label: 'Itinérant' },
  { value: 'a-domicile', label: 'À domicile' },
] as const;

export const ACCESSES = [{ value: 'fauteuil-roulant', label: 'Accessible en fauteuil roulant' }] as const;
