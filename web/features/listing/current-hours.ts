import { readDates } from '#api/domain/opening-hours/osm-dates';
import { daysAfter } from '#api/domain/opening-hours/zone-clock';

/** Exceptions that begin so many days ahead are said apart: they are those to plan with. */
const SOON_DAYS = 28;

export interface CurrentHours {
  /** An OSM value without the dates that are over, nor those that come soon; null when nothing else is said. */
  usual: string | null;
  /** The rules of dates that have begun, or come within four weeks, in their order. */
  soon: string[];
}

/** Hours as they are worth saying on a day: what is over is left out, what comes soon is set apart. */
export function currentHours(value: string, today: string): CurrentHours {
  const rules = value.split(';').map((rule) => rule.trim());
  // A semicolon within a remark separates no rules: the value is then left as it is.
  if (rules.some((rule) => (rule.match(/"/g)?.length ?? 0) % 2 === 1)) return { usual: value, soon: [] };
  const dated = rules.map((rule) => ({ rule, dates: readDates(rule) }));
  const standing = dated.filter(({ dates }) => dates === null || dates.last >= today);
  const isSoon = ({ dates }: (typeof dated)[number]) =>
    dates !== null && dates.first <= daysAfter(today, SOON_DAYS);
  const usual = standing.filter((each) => !isSoon(each)).map(({ rule }) => rule);
  return { usual: usual.join('; ') || null, soon: standing.filter(isSoon).map(({ rule }) => rule) };
}
