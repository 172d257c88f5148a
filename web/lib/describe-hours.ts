import { readDates, type DateSpan } from '#api/domain/opening-hours/osm-dates';
import { readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';
import { NBSP, listOf } from './french.ts';
import { describeWeek } from './describe-week.ts';
import { formatDate } from './format-time.ts';
import { dayName, spanInWords } from './hours-in-words.ts';
import { hours as words } from './hours.fr.ts';

const DAYS = 'Mo|Tu|We|Th|Fr|Sa|Su|PH|SH';
const DAY = new RegExp(`\\b(${DAYS})\\b`, 'g');
const SELECTOR = new RegExp(`^((?:${DAYS})(?:[-,](?:${DAYS}))*) +(.*)$`);
const OF_MONTH = /^(Mo|Tu|We|Th|Fr|Sa|Su)\[([1-5](?:,[1-5])*|-1)\] +(.*)$/;
const EVERY_OTHER_WEEK = /^week ([12])-5[23]\/2 +(.*)$/;
const TIMES = /^\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:,\d{1,2}:\d{2}-\d{1,2}:\d{2})*$/;
/** What is said beside times, or in their place. */
const COMMENT = /^(.*?) ?"([^"]+)"$/;
/** Where dates begin, after a week. */
const DATES = /; *\d{4} /;

/**
 * OSM `opening_hours` in French, a line each. A plain weekly value is said as the week that comes out of its rules, because a later
 * rule replaces an earlier one: `lundi à vendredi : 9 h – 12 h 30 et 14 h – 17 h`. Any other is said rule by rule; what is beyond
 * days, weeks, ranks in the month and dates (months, offsets) keeps its text, days apart.
 */
export function describeHours(value: string): string[] {
  const weekly = readWeeklyHours(value);
  if (weekly?.days.some((slots) => slots.length > 0)) return describeWeek(weekly);
  const dates = value.search(DATES);
  if (dates > 0)
    return [...describeHours(value.slice(0, dates)), ...rulesOf(value.slice(dates)).map(describeRule)];
  return rulesOf(value).map(describeRule);
}

/** A comma before a day or a date adds a rule: `Mo 09:00-12:00, Sa 10:00-12:00`. */
function rulesOf(value: string): string[] {
  return value
    .replaceAll(/\s*,\s*/g, ',')
    .replaceAll(/(:\d\d|"),(?=[A-Z]|\d{4} )/g, '$1;')
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean);
}

function describeRule(rule: string): string {
  if (rule === '24/7') return words.always;
  const { when, rest } = readRule(rule);
  return when === '' ? describeTimes(rest) : `${when}${NBSP}: ${describeTimes(rest)}`;
}

/** When a rule holds, in words, and what it says of then. */
function readRule(rule: string): { when: string; rest: string } {
  const dated = readDates(rule);
  if (dated) return { when: describeDates(dated), rest: dated.rest };
  const [, rankedDay, ranks = '', times = ''] = OF_MONTH.exec(rule) ?? [];
  if (rankedDay !== undefined)
    return { when: `${describeRanks(ranks)} ${dayName(rankedDay)} ${words.ofMonth}`, rest: times.trim() };
  const [, firstWeek, inWeek = rule] = EVERY_OTHER_WEEK.exec(rule) ?? [];
  const [, days, rest = ''] = SELECTOR.exec(inWeek) ?? [];
  if (days === undefined) return { when: '', rest: rule };
  const weeks = firstWeek === '1' ? words.oddWeeks : words.evenWeeks;
  const suffix = firstWeek === undefined ? '' : ` ${weeks}`;
  return { when: `${describeDays(days)}${suffix}`, rest: rest.trim() };
}

function describeRanks(ranks: string): string {
  return listOf(ranks.split(',').map((rank) => words.ranks[rank as keyof typeof words.ranks] ?? rank));
}

function describeDays(days: string): string {
  const parts = days.split(',').map((part) => part.replace(DAY, dayName).replace('-', ` ${words.to} `));
  return listOf(parts);
}

/** `le 24 décembre 2026`, `du 24 décembre 2026 au 2 janvier 2027`. */
function describeDates({ first, last }: DateSpan): string {
  if (first === last) return words.the(formatDate(last, true));
  return words.fromTo(formatDate(first, first.slice(0, 4) !== last.slice(0, 4)), formatDate(last, true));
}

function describeTimes(times: string): string {
  const [, before = '', comment] = COMMENT.exec(times) ?? [];
  if (comment !== undefined) return before === '' ? comment : `${describeTimes(before)} (${comment})`;
  if (/^(off|closed)$/.test(times)) return words.closed;
  if (!TIMES.test(times)) return times.replace(DAY, dayName);
  return listOf(times.split(',').map(spanInWords));
}
