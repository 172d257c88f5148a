const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');

/** `2026 Dec 24`, `2026 Dec 24-31`, `2026 Jul 30-Aug 14`, `2026 Dec 24-2027 Jan 02`, then what is said of them. */
const SPAN = new RegExp(
  `^(\\d{4}) (${MONTH}) (\\d{1,2})(?:-(?:(?:(\\d{4}) )?(${MONTH}) )?(\\d{1,2}))? (?=[^-:\\d]|\\d{1,2}:)`,
);

/** Days from one to another, both `YYYY-MM-DD` and included. */
export interface DateSpan {
  first: string;
  last: string;
}

/** `YYYY-MM-DD` of a day that the calendar has, else null. */
function isoDate(year: string, month: string, day: string): string | null {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  const iso = `${year}-${number}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
}

/** Whether the calendar has this `YYYY-MM-DD`. */
export function isDate(iso: string): boolean {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

/** The dates at the head of a rule and the rest of it; null for a rule without any. `unreadable` for dates that do not exist. */
export function readDates(rule: string): { span: DateSpan | 'unreadable'; rest: string } | null {
  const match = SPAN.exec(rule);
  if (!match) return null;
  const [head, year = '', month = '', day = '', lastYear = year, lastMonth = month, lastDay = day] = match;
  const first = isoDate(year, month, day);
  const last = isoDate(lastYear, lastMonth, lastDay);
  const isSpan = first !== null && last !== null && first <= last;
  return { span: isSpan ? { first, last } : 'unreadable', rest: rule.slice(head.length) };
}

function spellDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`;
}

/** As OSM writes them: `2026 Dec 24`, `2026 Dec 24-2026 Dec 31`. */
export function spellDates({ first, last }: DateSpan): string {
  return first === last ? spellDate(first) : `${spellDate(first)}-${spellDate(last)}`;
}
