/** Whether an ISO date with its own offset falls on the day that `now` is there. */
export function isSameDay(iso: string, now: Date): boolean {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offset_ms = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return iso.slice(0, 10) === new Date(now.getTime() + offset_ms).toISOString().slice(0, 10);
}
