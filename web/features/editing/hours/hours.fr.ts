import { capitalise, plural } from '#web/lib/french.ts';
import { hours as said } from '#web/lib/hours.fr.ts';
import type { SlotsPlace } from '#api/domain/opening-hours/week-hours';
import type { DayName } from '#api/domain/opening-hours/weekly-hours';

/** `Lundi`, `Jours fériés`, `Dates 1`: the name of a group of slots, alone in its fieldset and at the head of its labels. */
export const placeName = (place: SlotsPlace): string =>
  typeof place === 'number' ? `Dates ${place + 1}` : capitalise(said.days[place]);

/** What the week editor says. */
export const words = {
  week: 'Horaires d’accueil de la semaine',
  closed: 'Fermé',
  slot: (place: SlotsPlace, rank: number) => `${placeName(place)}, créneau ${rank + 1}, `,
  from: 'de',
  to: 'à',
  nextDay: 'le lendemain',
  byAppointment: 'sur rendez-vous',
  remove: 'Retirer',
  removeSlot: (place: SlotsPlace, rank: number) => `Retirer : ${placeName(place)}, créneau ${rank + 1}`,
  add: 'Ajouter un créneau',
  addTo: (place: SlotsPlace) => `Ajouter un créneau : ${placeName(place)}`,
  close: 'Fermé ce jour',
  closeDay: (place: SlotsPlace) => `Fermé ce jour : ${placeName(place)}`,
  copy: 'Copier sur…',
  copyFrom: (place: SlotsPlace) => `Copier sur… les créneaux : ${placeName(place)}`,
  copyTo: (day: DayName) => `Copier ${said.days[day]} sur`,
  workdays: 'Lundi à vendredi',
  allDays: 'Tous les jours',
  doCopy: 'Copier',
  cancel: 'Annuler la copie',
  whole: 'Toujours sur rendez-vous',
  wholeHint: 'Sans créneau, les horaires se lisent « sur rendez-vous ».',
  holidays: {
    legend: 'Jours fériés',
    unknown: 'Non précisé',
    unknownHint: 'on lira « horaires à vérifier »',
    closed: 'Fermé',
    open: 'Ouvert, à ces heures',
  },
  dates: {
    legend: 'Dates particulières',
    hint: 'Fermetures, congés, ouvertures exceptionnelles. Elles remplacent la semaine, chaque jour de la période.',
    add: 'Ajouter des dates',
    first: 'du',
    last: 'au',
    of: (rank: number) => `${placeName(rank)}, `,
    remove: 'Retirer ces dates',
    removeOf: (rank: number) => `Retirer ces dates : ${placeName(rank)}`,
  },
  preview: 'Ce qu’on lira sur la fiche',
  nothing: 'Aucun horaire indiqué.',
  unfinished: 'Les horaires se liront ici une fois les créneaux complets.',
  issues: (count: number) => `${plural(count, 'point')} à compléter ou à corriger`,
  undo: 'Annuler la dernière modification',
  undone: 'La dernière modification est annulée.',
  kept: {
    title: 'Ces horaires en disent plus que cette semaine ne peut montrer',
    text: 'Ils sont gardés tels quels. Vous pouvez aussi les remplacer par une nouvelle semaine.',
    replace: 'Les remplacer par une nouvelle semaine',
    replacing:
      'Ces horaires seront remplacés par la semaine ci-dessous dès que vous y aurez indiqué quelque chose.',
    keep: 'Garder les horaires d’avant',
  },
} as const;
