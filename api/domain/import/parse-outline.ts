import type { RawRow } from './raw-row.ts';
import type { RowIssue } from './records.ts';
import { RowReader } from './row-reader.ts';

/** The outline of a territory, its positions in whole hundred-thousandths of a degree (a metre), longitude and latitude in turn. */
export interface OutlineRecord {
  code: string;
  nom: string | null;
  /** `siren`: an EPCI. `code`: a région or a département, which the names of the whole file tell. */
  named_by: 'siren' | 'code';
  /** For each polygon, how many positions each of its rings has, the closing one among them. */
  shapes: number[][];
  positions: number[];
}

export interface ParsedOutline {
  outline: OutlineRecord | null;
  issues: RowIssue[];
}

/** Members of a GeoJSON feature (RFC 7946). */
export const OUTLINE_COLUMNS: ReadonlySet<string> = new Set(['type', 'id', 'bbox', 'properties', 'geometry']);

const DEGREE = 1e5;

/** A feature of GeoJSON: the polygons of a région, a département or an EPCI. */
export function parseOutline(raw: RawRow): ParsedOutline {
  const row = new RowReader(raw);
  const reject = (issue: { field: string | null; value?: string | null; reason: string }): ParsedOutline => {
    row.add('rejected', { value: null, ...issue });
    return { outline: null, issues: row.issues };
  };
  if (raw.problem !== undefined) return reject({ field: null, reason: raw.problem });
  const properties = new RowReader({ line: raw.line, row: objectOf(row.cell('properties')) });
  const siren = properties.string('siren', 'siren_epci', 'code_epci');
  const code = siren ?? properties.string('code', 'code_insee')?.toUpperCase() ?? null;
  if (code === null || !(siren ? /^\d{9}$/ : /^(\d{2,3}|2[AB])$/).test(code)) {
    const reason = 'Le contour n’a ni le SIREN d’un EPCI, ni le code d’une région ou d’un département.';
    return reject({ field: 'properties', value: code, reason });
  }
  const outline = {
    code,
    nom: properties.line('nom'),
    named_by: siren ? ('siren' as const) : ('code' as const),
  };
  const read = readPolygons(objectOf(row.cell('geometry')));
  if (typeof read === 'string') return reject({ field: 'geometry', value: code, reason: read });
  return { outline: { ...outline, ...read }, issues: row.issues };
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};

/** The polygons of a geometry, or a French sentence of why there are none. */
function readPolygons({
  type,
  coordinates,
}: Record<string, unknown>): Pick<OutlineRecord, 'shapes' | 'positions'> | string {
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return 'La géométrie n’est ni un polygone ni des polygones.';
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'La géométrie est vide.';
  const positions: number[] = [];
  const shapes: number[][] = [];
  for (const rings of polygons as unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) return 'Un polygone est vide.';
    const counts = (rings as unknown[]).map((ring) => readRing(ring, positions));
    if (counts.includes(0)) return 'Un anneau n’est pas fermé, a moins de quatre positions ou sort du globe.';
    shapes.push(counts);
  }
  return { shapes, positions };
}

/** Adds the positions of a ring; gives how many, 0 when it is no ring. */
function readRing(ring: unknown, positions: number[]): number {
  if (!Array.isArray(ring) || ring.length < 4) return 0;
  const start = positions.length;
  for (const position of ring as unknown[]) {
    const [longitude, latitude]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return 0;
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return 0;
    positions.push(Math.round(longitude * DEGREE), Math.round(latitude * DEGREE));
  }
  const isClosed = positions[start] === positions.at(-2) && positions[start + 1] === positions.at(-1);
  return isClosed ? ring.length : 0;
}
