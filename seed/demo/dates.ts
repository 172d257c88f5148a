import { drawInteger, type Draw } from './draw.ts';

const DAY_MS = 86_400_000;

/** Share of the listings that nobody has confirmed for more than a year. */
const STALE = 0.15;

/** `YYYY-MM-DD`, from 3 days to 3 years before `now`; most are of the last months. */
export function drawUpdateDay(draw: Draw, now: Date): string {
  const stale = draw() < STALE;
  const recent_days = 3 + Math.floor(draw() ** 1.7 * 360);
  const age_days = stale ? drawInteger(draw, 370, 1_090) : recent_days;
  return new Date(now.getTime() - age_days * DAY_MS).toISOString().slice(0, 10);
}
