const HOUR_MS = 3_600_000;

export const isWithinHour = (time_ms: number, now: Date): boolean => time_ms > now.getTime() - HOUR_MS;

/**
 * Whether one more is allowed when at most `most` are within any hour, and the times to remember, in milliseconds. What
 * is refused is not counted: an hour after the last one admitted, all is allowed again.
 */
export function admitInHour(
  earlier_ms: readonly number[],
  most: number,
  now: Date,
): { admitted: boolean; times_ms: number[] } {
  const recent = earlier_ms.filter((time_ms) => isWithinHour(time_ms, now));
  const admitted = recent.length < most;
  return { admitted, times_ms: admitted ? [...recent, now.getTime()] : recent };
}
