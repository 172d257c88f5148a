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

/** The day of an instant on this device, `YYYY-MM-DD`, as a date field wants it. */
export const localDay = (instant: Date): string => clockOf(undefined).format(instant).slice(0, 10);

/** `17 h`, `9 h 30`, `minuit`. */
export function formatHour(iso: string): string {
  const { minutes } = wallClock(iso);
  if (minutes === 0) return 'minuit';
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
}

/** The day of an instant as one says it at `now`, in the place itself: `aujourd’hui`, `demain`, `mardi`, `mardi 2 mars`. */
export function formatDay(iso: string, now: Date): string {
  const { day_ms } = wallClock(iso);
  const days = Math.round((day_ms - readLocal(clockAt(now, offsetOf(iso))).day_ms) / DAY_MS);
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

/** `3 semaines`, `2 mois`, `10 jours`. */
export function formatWait(days: number): string {
  if (days >= 30 && days % 30 === 0) return `${days / 30}${NBSP}mois`;
  if (days % 7 !== 0) return `${days}${NBSP}jours`;
  return `${days / 7}${NBSP}semaine${days >= 14 ? 's' : ''}`;
}

/** An offset is the place's own and its hour is kept; an instant in UTC is read on the clocks of Paris. */
function wallClock(iso: string): WallClock {
  return readLocal(offsetOf(iso) === 'Z' ? clockAt(new Date(iso), 'Z') : iso);
}

function readLocal(local: string): WallClock {
  const [date = '', time = ''] = local.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day_ms: Date.parse(`${date}T00:00:00Z`), minutes: hours * 60 + minutes };
}

/** `Z`, `+04:00`. */
function offsetOf(iso: string): string {
  return /[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? 'Z';
}

// The Swedish locale writes dates as ISO 8601 does.
const clockOf = (timeZone: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
const PARIS = clockOf('Europe/Paris');

/** The French clocks that change with the season, by the offsets that only they have (IANA tz database). */
const CHANGING: Readonly<Record<string, Intl.DateTimeFormat>> = {
  Z: PARIS,
  '+01:00': PARIS,
  '+02:00': PARIS,
  '-02:00': clockOf('America/Miquelon'),
};

/** What the clocks of a place show at an instant, the place known by an offset that it has at another time. */
function clockAt(instant: Date, offset: string): string {
  const changing = CHANGING[offset];
  if (changing) return changing.format(instant).replace(' ', 'T');
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead_ms = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return new Date(instant.getTime() + ahead_ms).toISOString();
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** `2026-11` is `novembre`. */
export const formatMonth = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));
