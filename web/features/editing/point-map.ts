/** A place, in degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** What a map needs to let the point of a structure be moved. */
export interface PointMap {
  /** Null: nobody gave any. */
  point: Point | null;
  code_insee: string | null;
  onMove(point: Point): void;
}
