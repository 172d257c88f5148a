import { readPostcode } from '#api/domain/geography/postcode';
import type { RawRow } from './raw-row.ts';
import type { RowIssue } from './records.ts';
import { RowReader } from './row-reader.ts';

/** What geo.api.gouv.fr says of a commune: its point, above all, which the reference package does not hold. */
export interface CommuneRecord {
  code: string;
  nom: string | null;
  latitude: number;
  longitude: number;
  population: number | null;
  codes_postaux: string[];
}

export interface ParsedCommune {
  commune: CommuneRecord | null;
  issues: RowIssue[];
}

export const COMMUNES_COLUMNS: ReadonlySet<string> = new Set(
  'code nom codesPostaux centre mairie population siren codeEpci codeDepartement codeRegion surface zone departement region epci _score'.split(
    ' ',
  ),
);

/** Longitude and latitude of a GeoJSON point, in this order (RFC 7946). */
function readCentre(centre: unknown): { latitude: number; longitude: number } | null {
  if (typeof centre !== 'object' || centre === null || !('coordinates' in centre)) return null;
  const { coordinates } = centre;
  if (!Array.isArray(coordinates)) return null;
  const [longitude, latitude]: unknown[] = coordinates;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  const isPlausible =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPlausible ? { latitude, longitude } : null;
}

/** A commune of the JSON of geo.api.gouv.fr (`fields=code,nom,codesPostaux,centre,population`). */
export function parseCommune(raw: RawRow): ParsedCommune {
  const row = new RowReader(raw);
  const reject = (field: string | null, reason: string): ParsedCommune => {
    row.reject(field, reason);
    return { commune: null, issues: row.issues };
  };
  if (raw.problem !== undefined) return reject(null, raw.problem);
  const code = row.string('code');
  if (code === null || !/^(\d{5}|2[AB]\d{3})$/.test(code))
    return reject('code', 'Le code INSEE n’est pas valide.');
  const centre = readCentre(row.cell('centre'));
  if (centre === null) return reject('centre', 'Le centre de la commune manque ou n’est pas un point.');
  const population = row.cell('population');
  const commune = {
    code,
    nom: row.line('nom'),
    ...centre,
    population: typeof population === 'number' && population >= 0 ? population : null,
    codes_postaux: row.list('codesPostaux').flatMap((cell) => readPostcode(cell)?.value ?? []),
  };
  return { commune, issues: row.issues };
}
