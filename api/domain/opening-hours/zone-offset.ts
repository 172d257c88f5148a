import type { TimeZone } from '#api/domain/geography/time-zone';

const HOUR_MS = 3_600_000;

/** A request asks for its own hour and for those of the next openings. */
const CAPACITY = 2000;

const formats = new Map<TimeZone, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function readOffset(timeZone: TimeZone, at: Date): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  // `11/24/2026, GMT+04:00`, or `GMT` alone at Greenwich.
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(format.format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Minutes by which the clocks of a zone are ahead of UTC at an instant (IANA tz database, as Node holds it). French clocks change
 * on the hour: hours already asked are remembered.
 */
export function zoneOffset(timeZone: TimeZone, at: Date): number {
  const key = `${timeZone} ${Math.floor(at.getTime() / HOUR_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(timeZone, at);
  if (offsets.size >= CAPACITY) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
