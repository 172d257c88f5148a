import { NBSP } from './french.ts';

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const DAY_MS = 86_400_000;

/** A time on the wall of a place: the day as a UTC midnight in milliseconds, and the minutes since midnight. */
interface WallClock {
  day_ms: number;
  minutes: number;
}

/** `17 h`, `9 h 30`, `minuit`. */
export function formatHour(iso: string): string {
  const { minutes } = wallClock(iso);
  if (minutes === 0) return 'minuit';
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
}

/** The day of an instant as one says it at `now`: `aujourd’hui`, `demain`, `mardi`, `mardi 2 mars`. */
export function formatDay(iso: string, now: Date): string {
  const { day_ms } = wallClock(iso);
  const days = Math.round((day_ms - wallClock(now.toISOString()).day_ms) / DAY_MS);
  const date = new Date(day_ms);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days > 1 && days < 7) return weekday;
  return `${weekday}${NBSP}${formatDate(date.toISOString().slice(0, 10))}`;
}

/** `2 mars` for `2026-03-02`; with the year when asked. */
export function formatDate(isoDate: string, withYear = false): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const first = day === 1 ? '1ᵉʳ' : String(day);
  return `${first}${NBSP}${MONTHS[(month ?? 1) - 1]}${withYear ? `${NBSP}${year}` : ''}`;
}

/** How long ago, in the unit that one would use: `aujourd’hui`, `il y a 12 jours`, `il y a 14 mois`, `il y a 3 ans`. */
export function formatAge(age_days: number): string {
  if (age_days < 1) return 'aujourd’hui';
  if (age_days < 2) return 'hier';
  return `il y a ${formatDuration(age_days)}`;
}

/** `12 jours`, `14 mois`, `3 ans`. */
export function formatDuration(age_days: number): string {
  if (age_days < 60) return `${age_days}${NBSP}jour${age_days >= 2 ? 's' : ''}`;
  const months = Math.floor(age_days / 30.44);
  return months < 24 ? `${months}${NBSP}mois` : `${Math.floor(age_days / 365.25)}${NBSP}ans`;
}

/** An offset is the place's own and is kept; an instant in UTC is read on the clocks of Paris. */
function wallClock(iso: string): WallClock {
  const local = iso.endsWith('Z') ? inParis(new Date(iso)) : iso;
  const [date = '', time = ''] = local.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day_ms: Date.parse(`${date}T00:00:00Z`), minutes: hours * 60 + minutes };
}

// The Swedish locale writes dates as ISO 8601 does.
const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

function inParis(date: Date): string {
  return paris.format(date).replace(' ', 'T');
}
