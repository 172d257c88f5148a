import { formatNumber, NBSP } from './french.ts';

/** Metres as a person says them: `600 m`, `4 km`, `1,5 km`. */
export function formatDistance(distance_m: number): string {
  if (distance_m < 950) return `${Math.max(50, Math.round(distance_m / 50) * 50)}${NBSP}m`;
  const km = distance_m / 1000;
  return `${formatNumber(km, km < 9.5 ? 1 : 0)}${NBSP}km`;
}
