import { NBSP, listOf } from './french.ts';
import { hours as words } from './hours.fr.ts';

const DAYS = 'Mo|Tu|We|Th|Fr|Sa|Su|PH|SH';
const DAY = new RegExp(`\\b(${DAYS})\\b`, 'g');
const SELECTOR = new RegExp(`^((?:${DAYS})(?:[-,](?:${DAYS}))*) +(.*)$`);
const TIMES = /^\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:, ?\d{1,2}:\d{2}-\d{1,2}:\d{2})*$/;

/**
 * A simple OSM `opening_hours` value in French, a line for each rule: `lundi à vendredi : 9 h – 12 h 30 et 14 h – 17 h`.
 * A rule that uses more of the specification (weeks, months, offsets) keeps its text, days apart.
 */
export function describeHours(value: string): string[] {
  return value
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean)
    .map(describeRule);
}

function describeRule(rule: string): string {
  if (rule === '24/7') return words.always;
  const [, days = '', rest = rule] = SELECTOR.exec(rule) ?? [];
  const when = describeTimes(rest.trim());
  return days === '' ? when : `${describeDays(days)}${NBSP}: ${when}`;
}

function describeDays(days: string): string {
  const parts = days.split(',').map((part) => part.replace(DAY, dayName).replace('-', ` ${words.to} `));
  return listOf(parts);
}

function describeTimes(times: string): string {
  if (/^(off|closed)$/.test(times)) return words.closed;
  if (!TIMES.test(times)) return times.replace(DAY, dayName);
  return listOf(times.split(',').map((span) => span.trim().split('-').map(describeTime).join(' – ')));
}

function describeTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return [Number(hour), 'h', minute === '00' ? '' : minute].filter((part) => part !== '').join(NBSP);
}

function dayName(code: string): string {
  return words.days[code as keyof typeof words.days] ?? code;
}
