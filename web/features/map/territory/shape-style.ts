import { areaOf } from './places-in-rings.ts';
import type { Colours } from './colours.ts';
import type { Shape } from './shapes.ts';

/** How a shape is painted, by Leaflet and in pictures alike. */
export interface ShapeStyle {
  fill: string;
  /** Of the fill, 0 to 1. */
  opacity: number;
  line: string;
  width_px: number;
  dash_px: readonly number[];
}

const OPACITY = 0.92;
/** What is approximate is paler: it does not say where a territory ends. */
const APPROXIMATE_OPACITY = 0.6;
const TILES_OPACITY = 0.65;

/** The colour tells the share, a thick line that nobody is received anywhere, a dashed one that the outline is approximate; without a colour, nothing was counted. */
export function styleOf(
  { step, nowhere, approximate }: Pick<Shape, 'step' | 'nowhere' | 'approximate'>,
  { steps, border, ink, soft }: Colours,
  overTiles = false,
): ShapeStyle {
  const isPainted = step !== null;
  const opaque = overTiles ? TILES_OPACITY : OPACITY;
  return {
    fill: steps[step ?? 0] ?? steps[0],
    opacity: isPainted ? (approximate ? Math.min(APPROXIMATE_OPACITY, opaque) : opaque) : 0,
    line: nowhere ? ink : isPainted && !approximate ? border : soft,
    width_px: nowhere ? 2.5 : approximate || !isPainted ? 1.5 : 1,
    dash_px: approximate ? [5, 4] : [],
  };
}

/** What is drawn later covers a neighbour's border, and larger approximate shapes that overlap it. */
export const inDrawingOrder = (shapes: readonly Shape[]): Shape[] =>
  shapes
    .map((shape) => ({ shape, area: areaOf(shape) }))
    .toSorted((a, b) => Number(a.shape.nowhere) - Number(b.shape.nowhere) || b.area - a.area)
    .map(({ shape }) => shape);
