/** Opening hours and states in words. */
export const hours = {
  always: '24 h sur 24, 7 jours sur 7',
  closed: 'fermé',
  to: 'à',
  everyDay: 'tous les jours',
  the: (day: string) => `le ${day}`,
  fromTo: (first: string, last: string) => `du ${first} au ${last}`,
  theOtherDays: 'les autres jours',
  theHolidays: 'les jours fériés',
  oddWeeks: 'des semaines impaires',
  evenWeeks: 'des semaines paires',
  ofMonth: 'du mois',
  ranks: { '1': '1er', '2': '2e', '3': '3e', '4': '4e', '5': '5e', '-1': 'dernier' },
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
  closesSoon: (when: string) => `Ouvert, mais ferme bientôt : ${when}`,
  closedUntil: (day: string, hour: string) => `Fermé, ouvre ${day} à ${hour}`,
  closedNow: 'Fermé en ce moment',
  unknown: 'Horaires non précisés',
} as const;
