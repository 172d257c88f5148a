/** Opening hours and states in words. */
export const hours = {
  always: '24 h sur 24, 7 jours sur 7',
  closed: 'fermé',
  to: 'à',
  days: {
    Mo: 'lundi',
    Tu: 'mardi',
    We: 'mercredi',
    Th: 'jeudi',
    Fr: 'vendredi',
    Sa: 'samedi',
    Su: 'dimanche',
    PH: 'jours fériés',
    SH: 'vacances scolaires',
  },
} as const;

export const opening = {
  alwaysOpen: 'Ouvert en permanence',
  openUntil: (when: string) => `Ouvert maintenant, jusqu’à ${when}`,
  closesSoon: (when: string) => `Ouvert, mais ferme bientôt : ${when}`,
  closedUntil: (day: string, hour: string) => `Fermé, ouvre ${day} à ${hour}`,
  closedNow: 'Fermé en ce moment',
  unknown: 'Horaires non précisés',
} as const;
