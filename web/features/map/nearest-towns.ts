interface Place {
  code: string;
  latitude: number;
  longitude: number;
}

/** Enough to recognise where one is. */
const LANDMARKS = 3;

/** The towns nearest to a place, itself left out: its landmarks. Distances are flat, which is enough to compare. */
export function nearestTowns<T extends Place>(home: Place, towns: readonly T[]): T[] {
  const stretch = Math.cos((home.latitude * Math.PI) / 180);
  const distance = ({ latitude, longitude }: Place) =>
    Math.hypot(latitude - home.latitude, (longitude - home.longitude) * stretch);
  return towns
    .filter(({ code }) => code !== home.code)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, LANDMARKS);
}
