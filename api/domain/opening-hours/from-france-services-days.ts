import { clock, mergeSlots, minutesOf, type TimeSlot } from './time-slot.ts';

export const FRANCE_SERVICES_DAYS = [
  ['h_lundi', 'Mo'],
  ['h_mardi', 'Tu'],
  ['h_mercredi', 'We'],
  ['h_jeudi', 'Th'],
  ['h_vendredi', 'Fr'],
  ['h_samedi', 'Sa'],
] as const;

export type FranceServicesDays = Partial<Record<(typeof FRANCE_SERVICES_DAYS)[number][0], string | null>>;

export interface ConvertedDays {
  /** OSM value; null when no day has hours or when a day cannot be read. */
  value: string | null;
  /** The cells as typed, when a day cannot be read: half a week would pass for a whole one. */
  text: string | null;
  /** French sentences on what was repaired. */
  notes: string[];
}

const FRENCH_DAY: Readonly<Record<string, string>> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
};

interface Day {
  name: string;
  slots: TimeSlot[];
}

/** `09:00 - 12:00`, or two slots run together: `09:00-12:00-14:00-17:00`. */
function readSlots(part: string): TimeSlot[] | null {
  const times = part.split(/\s*[-–à]\s*/).map(minutesOf);
  if (times.some((time) => time === null) || (times.length !== 2 && times.length !== 4)) return null;
  const [from = 0, to = 0, from2 = 0, to2 = 0] = times.filter((time) => time !== null);
  if (times.length === 2) return from > to ? null : [{ from, to }];
  return from < to && to < from2 && from2 < to2
    ? [
        { from, to },
        { from: from2, to: to2 },
      ]
    : null;
}

const BETWEEN_SLOTS = /[/,;]|\bet\b|(?<=\d{2})\s+(?=\d{1,2}[:h]\d{0,2}\s*-)/;

/** Slots of one cell, null when one cannot be read; `-`, `Fermé` and `00:00 - 00:00` are empty. */
function readDay(cell: string): TimeSlot[] | null {
  if (/^(?:-|ferm[ée]e?)?$/i.test(cell.trim())) return [];
  const slots = cell.split(BETWEEN_SLOTS).map((part) => readSlots(part.trim()));
  if (slots.some((each) => each === null)) return null;
  return slots.flatMap((each) => each ?? []).filter(({ from, to }) => from !== to);
}

/** Days in OSM spelling: `Tu-Fr` for three in a row or more, else `Mo,We`. */
function spellDays(names: string[], order: readonly string[]): string {
  const runs: string[][] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last && order.indexOf(name) === order.indexOf(last.at(-1) ?? '') + 1) last.push(name);
    else runs.push([name]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

function spellWeek(days: Day[]): string | null {
  const order = FRANCE_SERVICES_DAYS.map(([, name]) => name);
  const groups = new Map<string, string[]>();
  for (const { name, slots } of days) {
    const hours = slots.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',');
    if (hours !== '') groups.set(hours, [...(groups.get(hours) ?? []), name]);
  }
  const rules = [...groups].map(([hours, names]) => `${spellDays(names, order)} ${hours}`);
  return rules.length > 0 ? rules.join('; ') : null;
}

function overlaps(slots: readonly TimeSlot[]): boolean {
  return slots.some((slot, position) =>
    slots.some((other, rank) => rank > position && slot.from < other.to && other.from < slot.to),
  );
}

/** OSM value of the six `h_…` columns of the France Services list; slots that overlap or repeat are merged, with a note. */
export function fromFranceServicesDays(cells: FranceServicesDays): ConvertedDays {
  const typed = FRANCE_SERVICES_DAYS.map(([column, name]) => ({ name, cell: cells[column] ?? '' }));
  const read = typed.map(({ name, cell }) => ({ name, slots: readDay(cell) }));
  if (read.some(({ slots }) => slots === null)) {
    const filled = typed.filter(({ cell }) => readDay(cell)?.length !== 0);
    return {
      value: null,
      text: filled.map(({ name, cell }) => `${FRENCH_DAY[name]} ${cell}`).join(' ; '),
      notes: [],
    };
  }
  const days = read.map(({ name, slots }) => ({ name, slots: slots ?? [] }));
  const notes = days
    .filter(({ slots }) => overlaps(slots))
    .map(({ name }) => `Des créneaux du ${FRENCH_DAY[name]} se chevauchaient : ils ont été réunis.`);
  const merged = days.map(({ name, slots }) => ({ name, slots: mergeSlots(slots) }));
  return { value: spellWeek(merged), text: null, notes };
}
