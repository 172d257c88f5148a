import type { GazetteerCommune } from '#api/domain/geography/commune';
import { distanceMetres, type Point } from '#api/domain/geography/distance';
import type { PointOrigin } from '../records.ts';
import type { Note } from './normalised.ts';

export interface PlacedPoint {
  latitude: number | null;
  longitude: number | null;
  point_origin: PointOrigin | null;
  notes: Note[];
}

/** Farther than this from its commune, a point is an error of the file. */
const MAX_FROM_COMMUNE_M = 30_000;
/** Communes of Guyane are as large as départements: Maripasoula covers 18 360 km². */
const MAX_FROM_COMMUNE_GUYANE_M = 150_000;
/** A guessed point refutes nothing nearer: 24 houses of the list of 2024 are 30 to 54 km from the guess, rightly so. */
const MAX_FROM_GUESS_M = 100_000;

function reachOf(commune: GazetteerCommune): number {
  if (commune.code_departement === '973') return MAX_FROM_COMMUNE_GUYANE_M;
  return commune.approximate ? MAX_FROM_GUESS_M : MAX_FROM_COMMUNE_M;
}

function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const value = Number(cell.trim().replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Point of two cells, or null when one is missing, not a number, out of bounds, or both are zero. */
export function readPoint(latitude: unknown, longitude: unknown): Point | null {
  const point = { latitude: numberOf(latitude), longitude: numberOf(longitude) };
  if (point.latitude === null || point.longitude === null) return null;
  if (point.latitude === 0 && point.longitude === 0) return null;
  if (Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180) return null;
  return { latitude: point.latitude, longitude: point.longitude };
}

function communePoint(commune: GazetteerCommune | null): Point | null {
  if (commune === null || commune.latitude === null || commune.longitude === null) return null;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

const placed = (point: Point, origin: PointOrigin, notes: Note[] = []): PlacedPoint => ({
  latitude: point.latitude,
  longitude: point.longitude,
  point_origin: origin,
  notes,
});

function note(severity: Note['severity'], reason: string, point: Point | null): Note {
  return { severity, reason, value: point && `${point.latitude}, ${point.longitude}` };
}

/** Whether a point is in or near French territory, overseas included: the check when the commune's point is unknown. */
function isFrench({ latitude, longitude }: Point): boolean {
  const boxes = [
    [41, 51.5, -5.5, 10], [14, 18.5, -63.5, -60.5], [2, 6, -55, -51], [-21.6, -20.6, 55, 56], [-13.2, -12.4, 44.8, 45.5],
    [46.5, 47.3, -56.6, -56], [-28, -7, -155, -134], [-23, -19, 158, 168.5], [-14.6, -13, -178.5, -176],
  ] as const; // prettier-ignore
  return boxes.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

function withoutReference(point: Point | null): PlacedPoint {
  if (point !== null && isFrench(point)) return placed(point, 'source');
  const notes =
    point === null ? [] : [note('warning', 'Le point est hors de France : il a été ignoré.', point)];
  return { latitude: null, longitude: null, point_origin: null, notes };
}

const TOO_FAR = 'Le point est trop loin de sa commune : il a été remplacé par celui de la commune.';

/**
 * Point of a row. Missing, zero or far from its commune: the commune's point, flagged; latitude and longitude swapped: put
 * back. Without a commune's point to compare with, a point is kept when it is in France.
 */
export function placePoint(
  cells: { latitude: unknown; longitude: unknown },
  commune: GazetteerCommune | null,
): PlacedPoint {
  const point = readPoint(cells.latitude, cells.longitude);
  const reference = communePoint(commune);
  if (commune === null || reference === null) return withoutReference(point);
  if (point === null) {
    const reason = 'Les coordonnées manquent : le point est celui de la commune.';
    return placed(reference, 'commune', [note('repaired', reason, null)]);
  }
  const reach = reachOf(commune);
  const distance = distanceMetres(point, reference);
  if (distance <= reach) return placed(point, 'source');
  const swapped = readPoint(point.longitude, point.latitude);
  if (swapped !== null && distanceMetres(swapped, reference) <= reach)
    return placed(swapped, 'source', [note('repaired', 'Latitude et longitude étaient inversées.', point)]);
  const value = `${point.latitude}, ${point.longitude}, à ${Math.round(distance / 1000)} km de ${commune.nom}`;
  return placed(reference, 'commune', [{ severity: 'warning', reason: TOO_FAR, value }]);
}
