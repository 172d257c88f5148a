import type OpeningHours from 'opening_hours';
import type { TimeZone } from '#api/domain/geography/time-zone';
import { CLOSED_FOR_A_WHILE, hoursPlaceOf, type HolidayArea, type HoursPlace } from './hours-place.ts';
import type { DateSpan } from './osm-dates.ts';
import { parseHoursOnce } from './parsed-hours.ts';
import { HOLIDAY_TO_CHECK, publicHoliday, speaksOfHolidays } from './public-holidays.ts';
import { readWeeklyHours, type WeeklyHours } from './weekly-hours.ts';
import {
  atMinutes,
  daysAfter,
  fromProcessClock,
  localIso,
  startOfDay,
  toProcessClock,
} from './zone-clock.ts';

export interface OpeningState {
  /** `unknown`: no hours, unreadable hours, by appointment, or a public holiday that the hours do not speak of. */
  state: 'open' | 'closed' | 'unknown';
  /** The next change, at most a year ahead: ISO 8601 with the offset of the place, so both the instant and its local hour. */
  next_change: string | null;
  comment: string | null;
}

/** The same, every date on the process's clock: the one that the library reads. */
interface ShownState {
  state: OpeningState['state'];
  next: Date | null;
  comment: string | null;
}

/** Hours that the library read; silent ones do not say what becomes of public holidays. */
interface ReadHours {
  hours: OpeningHours;
  isSilent: boolean;
  area: HolidayArea;
}

const UNKNOWN: ShownState = { state: 'unknown', next: null, comment: null };
const DOUBTFUL_HOLIDAY: ShownState = { ...UNKNOWN, comment: HOLIDAY_TO_CHECK };
const A_YEAR_MS = 366 * 24 * 3600 * 1000;
const MOST_CHANGES_ON_HOLIDAYS = 32;
const PARIS = hoursPlaceOf(null);

function stateAt(hours: OpeningHours, at: Date): OpeningState['state'] {
  const state = hours.getStateString(at, true);
  return state === 'open' || state === 'unknown' ? state : 'closed';
}

/** Next opening on a day that is not a doubtful holiday: what a closed door may announce. */
function nextSureOpening({ hours, area }: ReadHours, now: Date, horizon: Date): Date | null {
  let at = hours.getNextChange(now, horizon);
  for (let turn = 0; at !== undefined && turn < MOST_CHANGES_ON_HOLIDAYS; turn += 1) {
    const opens = stateAt(hours, at) !== 'closed';
    if (opens && publicHoliday(at, area) === null) return at;
    at = hours.getNextChange(at, horizon);
  }
  return null;
}

function evaluateAny(read: ReadHours, now: Date): ShownState {
  const { hours, isSilent, area } = read;
  const state = stateAt(hours, now);
  if (state === 'open' && isSilent && publicHoliday(now, area) !== null) return DOUBTFUL_HOLIDAY;
  const horizon = new Date(now.getTime() + A_YEAR_MS);
  const next =
    state === 'closed' && isSilent ? nextSureOpening(read, now, horizon) : hours.getNextChange(now, horizon);
  return { state, next: next ?? null, comment: hours.getComment(now) ?? null };
}

/** One weekday may be a holiday three weeks in a row (1 and 8 May, then Ascension): five weeks hold any opening. */
const DAYS_AHEAD = 35;

function nextWeeklyOpening({ days }: WeeklyHours, area: HolidayArea, now: Date): Date | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const midnight = atMinutes(now, ahead, 0);
    const starts = (days[midnight.getDay()] ?? []).map(({ from }) => atMinutes(now, ahead, from));
    const next = publicHoliday(midnight, area) === null ? starts.find((start) => start > now) : undefined;
    if (next) return next;
  }
  return null;
}

function evaluateWeekly(hours: WeeklyHours, area: HolidayArea, now: Date): ShownState {
  const minutes = now.getHours() * 60 + now.getMinutes();
  const slot = hours.days[now.getDay()]?.find(({ from, to }) => minutes >= from && minutes < to);
  const holiday = publicHoliday(now, area);
  if (slot && holiday === null) return { state: 'open', next: atMinutes(now, 0, slot.to), comment: null };
  if (slot && !hours.closedOnHolidays) return DOUBTFUL_HOLIDAY;
  const comment = hours.closedOnHolidays ? holiday : null;
  return { state: 'closed', next: nextWeeklyOpening(hours, area, now), comment };
}

function evaluateByLibrary(value: string | null, area: HolidayArea, now: Date): ShownState {
  const hours = value === null ? null : parseHoursOnce(value, area);
  if (value === null || hours === null) return UNKNOWN;
  try {
    return evaluateAny({ hours, isSilent: !speaksOfHolidays(value), area }, now);
  } catch {
    return UNKNOWN;
  }
}

/** Evaluates on what the clocks of the zone show at `now`, public holidays included, and dates the answer by them. */
function onClockOf(timeZone: TimeZone, now: Date, evaluate: (shown: Date) => ShownState): OpeningState {
  const { state, next, comment } = evaluate(toProcessClock(now, timeZone));
  const next_change = next && localIso(fromProcessClock(next, timeZone, now), timeZone);
  return { state, next_change, comment };
}

/**
 * State at `now` of an OSM value, on the clocks and with the holidays of its place; never `closed` for want of understanding. While
 * the place is closed for some days it is closed, until the first opening after them.
 */
export function openingState(value: string | null, now: Date, place: HoursPlace = PARIS): OpeningState {
  const { timeZone, holidayArea } = place;
  const weekly = value === null ? null : readWeeklyHours(value);
  const stateByHours = (at: Date): OpeningState =>
    onClockOf(timeZone, at, (shown) =>
      weekly ? evaluateWeekly(weekly, holidayArea, shown) : evaluateByLibrary(value, holidayArea, shown),
    );
  return place.closure === null
    ? stateByHours(now)
    : aroundClosure(stateByHours, place.closure, { now, timeZone });
}

interface Moment {
  now: Date;
  timeZone: TimeZone;
}

/** The closure is half-open: from the first instant of its first day to that of the day after its last. */
function aroundClosure(
  stateByHours: (at: Date) => OpeningState,
  { first, last }: DateSpan,
  { now, timeZone }: Moment,
): OpeningState {
  const [from, until] = [startOfDay(first, timeZone), startOfDay(daysAfter(last, 1), timeZone)];
  const state = stateByHours(now);
  if (now >= until) return state;
  const reopening = (): string | null => {
    const then = stateByHours(until);
    if (then.state === 'open') return localIso(until, timeZone);
    return then.state === 'closed' ? then.next_change : null;
  };
  if (now >= from) return { state: 'closed', next_change: reopening(), comment: CLOSED_FOR_A_WHILE };
  const next = state.next_change === null ? null : new Date(state.next_change);
  if (state.state === 'closed') {
    return next !== null && next >= from && next < until ? { ...state, next_change: reopening() } : state;
  }
  const isCut = state.state === 'open' && (next === null || next > from);
  return isCut ? { ...state, next_change: localIso(from, timeZone) } : state;
}

/** The same through the library, for every value that it can read: what the plain ones are checked against. */
export function openingStateByLibrary(
  value: string | null,
  now: Date,
  { timeZone, holidayArea }: HoursPlace = PARIS,
): OpeningState {
  return onClockOf(timeZone, now, (shown) => evaluateByLibrary(value, holidayArea, shown));
}
