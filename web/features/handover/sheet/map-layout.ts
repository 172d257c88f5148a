import { distanceMetres } from '#api/domain/geography/distance';
import { labelPlaces } from './map-labels.ts';
import type { Point } from '#api/domain/geography/distance';
import type { Label } from './map-labels.ts';

/** A place to draw; degrees, WGS 84. */
export interface MapPlace extends Point {
  name: string;
  approximate: boolean;
}

export interface MapPlan {
  /** Hidden under a pin, it has only its name. */
  home: Labelled & { hidden: boolean };
  /** Partners, those of one spot together. */
  pins: (Drawn & { approximate: boolean })[];
  towns: Labelled[];
  scale: { km: number; length: number };
}

/** Where it is on the paper, in units of the drawing. */
export interface Drawn {
  name: string;
  x: number;
  y: number;
}

/** Its name, where it covers nothing else; the anchor is SVG's. */
export interface Labelled extends Drawn {
  label: Label;
}

export const MAP = { width: 360, height: 220 } as const;

/** Room for names, for the north above and for the scale below. */
const MARGIN = { x: 56, top: 40, bottom: 50 };
/** Further away, a map would show no more than the direction. */
const FARTHEST_M = 100_000;
/** An approximate point this near is the commune's own: a map adds nothing. */
const SAME_PLACE_M = 500;
const LANDMARKS = 3;
const SMALLEST_SPAN_M = 1_500;
/** Closer than this, two things on the paper cover each other. */
const PIN_SIZE = 26;

/** A map without tiles: the commune, the partners, the nearest towns, a scale. Null when it would add nothing. */
export function layOutMap(
  home: MapPlace,
  partners: readonly MapPlace[],
  towns: readonly MapPlace[],
): MapPlan | null {
  const from = (place: Point) => distanceMetres(home, place);
  const shown = partners.filter((place) => from(place) <= FARTHEST_M);
  if (!shown.some((place) => !place.approximate || from(place) > SAME_PLACE_M)) return null;
  const landmarks = towns
    .filter((town) => from(town) > SAME_PLACE_M)
    .toSorted((a, b) => from(a) - from(b))
    .slice(0, LANDMARKS);
  const project = projectionOf([home, ...shown, ...landmarks]);
  const draw = (place: MapPlace): Drawn => ({ name: place.name, ...project.at(place) });
  const pins = gather(shown.map((place) => ({ ...draw(place), approximate: place.approximate })));
  const { first, others } = labelPlaces(draw(home), { others: landmarks.map(draw), pins, sheet: MAP });
  return {
    home: { ...first, hidden: pins.some((pin) => covers(pin, first)) },
    pins,
    towns: others,
    scale: scaleOf(project.metresPerUnit),
  };
}

/** Equirectangular around the middle: at a hundred kilometres its fault is below the size of a pin. */
function projectionOf(places: readonly Point[]) {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const middle = {
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
  };
  const east = (longitude: number) =>
    Math.sign(longitude - middle.longitude) * distanceMetres(middle, { ...middle, longitude });
  const north = (latitude: number) =>
    Math.sign(latitude - middle.latitude) * distanceMetres(middle, { ...middle, latitude });
  const span = (values: number[]) => Math.max(SMALLEST_SPAN_M, Math.max(...values) - Math.min(...values));
  const metresPerUnit = Math.max(
    span(longitudes.map(east)) / (MAP.width - 2 * MARGIN.x),
    span(latitudes.map(north)) / (MAP.height - MARGIN.top - MARGIN.bottom),
  );
  return {
    metresPerUnit,
    at: ({ latitude, longitude }: Point) => ({
      x: Math.round(MAP.width / 2 + east(longitude) / metresPerUnit),
      y: Math.round((MAP.height + MARGIN.top - MARGIN.bottom) / 2 - north(latitude) / metresPerUnit),
    }),
  };
}

const covers = (a: Drawn, b: Drawn): boolean => Math.hypot(a.x - b.x, a.y - b.y) < PIN_SIZE;

/** Pins that would cover each other made one, which bears all their numbers. */
function gather(pins: MapPlan['pins']): MapPlan['pins'] {
  const gathered: MapPlan['pins'] = [];
  for (const pin of pins) {
    const near = gathered.find((other) => covers(other, pin));
    if (near)
      Object.assign(near, {
        name: `${near.name}, ${pin.name}`,
        approximate: near.approximate || pin.approximate,
      });
    else gathered.push({ ...pin });
  }
  return gathered;
}

/** The longest round number of kilometres that takes at most a quarter of the width. */
function scaleOf(metresPerUnit: number): MapPlan['scale'] {
  const most_km = (MAP.width / 4) * (metresPerUnit / 1000);
  const km = [50, 20, 10, 5, 2, 1, 0.5, 0.2].find((each) => each <= most_km) ?? 0.1;
  return { km, length: Math.round((km * 1000) / metresPerUnit) };
}
