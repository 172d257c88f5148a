/** Days from one to another, both `YYYY-MM-DD` and included. */
export interface DateSpan {
  first: string;
  last: string;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `2026 Dec 24`, `2026 Dec 24-31`, `2026 Jul 30-Aug 14`, `2026 Dec 24-2027 Jan 02`, then what is said of them. */
const SPAN =
  /^(\d{4}) ([A-Z][a-z]{2}) (\d\d?)(?:-(?:(?:(\d{4}) )?([A-Z][a-z]{2}) )?(\d\d?))? (?=[^-:\d]|\d\d?:)/;

const isoDate = (year: string, month: string, day: string): string =>
  [year, String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');

/** The dates at the head of a rule, which the calendar may not have, and the rest of it; null for a rule without any. */
export function readDates(rule: string): (DateSpan & { rest: string }) | null {
  const match = SPAN.exec(rule);
  if (!match) return null;
  const [head, year = '', month = '', day = '', lastYear = year, lastMonth = month, lastDay = day] = match;
  return {
    first: isoDate(year, month, day),
    last: isoDate(lastYear, lastMonth, lastDay),
    rest: rule.slice(head.length),
  };
}

/** Whether the calendar has this `YYYY-MM-DD`. */
export function isDate(iso: string): boolean {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

function spellDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const start = (Number(month) - 1) * 3;
  return `${year} ${MONTHS.slice(start, start + 3)} ${day}`;
}

/** As OSM writes them: `2026 Dec 24`, `2026 Dec 24-2026 Dec 31`. */
export function spellDates({ first, last }: DateSpan): string {
  return first === last ? spellDate(first) : `${spellDate(first)}-${spellDate(last)}`;
}
