interface Placed {
  latitude: number | null;
  longitude: number | null;
}

/** Metres in a degree of a great circle, on a sphere of 6 371 km. */
const METRES_A_DEGREE = 111_195;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Length of the arc between two places by the law of cosines, in metres; null where one is unknown. */
export function arcMetres(a: Placed, b: Placed): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const [north, south] = [radians(a.latitude), radians(b.latitude)];
  const cosine =
    Math.sin(north) * Math.sin(south) +
    Math.cos(north) * Math.cos(south) * Math.cos(radians(a.longitude - b.longitude));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180 * METRES_A_DEGREE) / Math.PI;
}
