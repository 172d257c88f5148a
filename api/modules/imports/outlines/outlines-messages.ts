/** How finely outlines are drawn: a country, a région, a département, each filling a screen. */
export const DETAILS = ['coarse', 'middle', 'fine'] as const;
export type Detail = (typeof DETAILS)[number];

/** Outlines as whole numbers of hundred-thousandths of a degree (a metre), longitude and latitude in turn. */
export interface PackedOutlines {
  /** For each territory, for each polygon, how many positions each of its rings has, the closing one among them. */
  shapes: number[][][];
  /** The positions, in the order of `shapes`. */
  positions: Int32Array;
}

/** GeoJSON's coordinates of a MultiPolygon, in degrees. */
export type Coordinates = number[][][][];

/** The outlines of a territory, by detail, each the JSON of its coordinates. */
export type SimplifiedOutlines = Record<Detail, string>[];
