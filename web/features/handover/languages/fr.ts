import { NBSP, NNBSP, uncapitalise } from '#web/lib/french.ts';
import { needsFr } from './needs-fr.ts';
import type { SheetWords } from './sheet-words.ts';

/** `9 h`, `9 h 30`. */
function hour(time: string): string {
  const [hours, minutes] = time.split(':');
  return [Number(hours), 'h', ...(minutes === '00' ? [] : [minutes])].join(NBSP);
}

export const fr: SheetWords = {
  name: 'Français',
  dir: 'ltr',
  title: `Qui peut vous aider${NNBSP}?`,
  callFirst: 'Appelez avant d’y aller.',
  frenchWords: null,
  phone: 'Téléphone',
  noPhone: 'Pas de téléphone connu.',
  mail: 'Courriel',
  address: 'Adresse',
  noAddress: 'L’adresse n’est pas connue.',
  hiddenAddress: 'L’adresse est donnée au téléphone.',
  atDistance: 'Aide à distance. Vous restez chez vous.',
  moves: 'Le lieu change. Demandez où aller.',
  hours: 'Ouvert',
  hoursUnknown: 'Les horaires ne sont pas connus.',
  hoursChange: 'Les horaires changent. Demandez-les.',
  always: 'Tous les jours, jour et nuit.',
  closedOnHolidays: 'Fermé les jours fériés.',
  closedFromTo: (first, last) => `Fermé du ${first} au ${last}.`,
  fullUntil: (day) => `Pas de place jusqu’au ${day}.`,
  appointmentCall: `Sur rendez-vous${NBSP}: appelez avant.`,
  appointmentWrite: `Sur rendez-vous${NBSP}: écrivez avant.`,
  byProfessional: 'Un professionnel doit appeler pour vous.',
  bring: 'À savoir, à apporter',
  cost: {
    gratuit: 'C’est gratuit.',
    payant: 'C’est payant.',
    partly: 'Une partie est payante.',
    unknown: 'Demandez le prix.',
  },
  fictional: 'Exemple. Ce lieu n’existe pas.',
  notes: 'Notes',
  map: 'Plan',
  youLiveHere: 'Votre commune',
  approximate: 'Lieu pas exact.',
  north: 'nord',
  scan: 'Cette fiche sur votre téléphone',
  readOn: (date) => `Fiche du ${date}.`,
  mayChange: 'Les horaires peuvent changer.',
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  comma: ', ',
  and: ' et ',
  colon: `${NBSP}: `,
  dayRange: (first, last) => `du ${first} au ${last}`,
  slot: (from, to) => `${hour(from)} à ${hour(to)}`,
  needs: needsFr,
  procedures: (need) => `Aide aux démarches${NBSP}: ${uncapitalise(need)}`,
};
