import type { Map as LeafletMap } from 'leaflet';
import type { Legend } from '../legend-lines.ts';
import type { MapGiven } from '../map-given.ts';
import type { Drawing } from '../use-drawing.ts';
import { words } from '../words.fr.ts';

/** What a picture of the map is made of. */
export interface Pictured {
  given: MapGiven;
  drawing: Drawing;
  legend: Legend;
  /** Where it looks; null until it is on the screen. */
  map: LeafletMap | null;
}

/** The part of the world that is drawn, and how large it is on the screen. */
export interface View {
  north: number;
  south: number;
  west: number;
  east: number;
  /** Of the frame, height for one of width. */
  ratio: number;
  width_px: number;
}

/** What the map shows now; null where it is hidden. */
export function viewOf(map: LeafletMap | null): View | null {
  if (!map) return null;
  const bounds = map.getBounds();
  const { x, y } = map.getSize();
  if (x === 0) return null;
  return {
    north: bounds.getNorth(),
    south: bounds.getSouth(),
    west: bounds.getWest(),
    east: bounds.getEast(),
    ratio: y / x,
    width_px: x,
  };
}

/** The lines over a picture. */
export function headingsOf({ given: { territory, subjectName }, drawing }: Pictured): [string, string] {
  const { level, beyond_km } = drawing;
  return [
    words.picture.title(territory.kind, territory.nom),
    words.picture.subject(subjectName, level, beyond_km),
  ];
}

/** The lines under it. */
export const notesUnder = ({ given, legend }: Pictured): string[] => [
  ...legend.notes,
  `${words.picture.figures(given.territory.counted.refreshed_at)} ${words.picture.without}`,
];
