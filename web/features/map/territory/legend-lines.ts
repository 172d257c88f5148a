import { words } from './words.fr.ts';
import type { Drawing } from './use-drawing.ts';
import type { Measure } from './circles.ts';
import type { MapLevel } from './levels.ts';

/** What the colours, the sizes and the lines mean, in words: under the map and in its picture. */
export interface Legend {
  title: string;
  steps: { step: number; said: string }[];
  marks: { mark: Mark; said: string }[];
  notes: string[];
}

export type Mark = keyof typeof words.marks;

export const measureOf = (level: Drawing['level']): Measure => (level === 'commune' ? 'distance' : 'share');

const STEPS: Record<Measure, readonly number[]> = { distance: [1, 2, 3, 4, 5], share: [0, 1, 2, 3, 4, 5] };
/** As many communes as the API gives. */
const MOST_COMMUNES = 500;

interface Asked {
  beyond_km: number;
  /** By what else the territory can be drawn. */
  levels: readonly MapLevel[];
}

/** The legend of what is drawn, for the distance asked. */
export function legendOf(drawing: Drawing, asked: Asked): Legend {
  const measure = measureOf(drawing.level);
  return {
    title: words.measures[measure](drawing.beyond_km),
    steps: STEPS[measure].map((step) => ({ step, said: words.step(step, measure) })),
    marks: marksOf(drawing).map((mark) => ({ mark, said: words.marks[mark] })),
    notes: notesOf(drawing, asked),
  };
}

function marksOf({ level, shapes, state }: Drawing): Mark[] {
  const marks: Mark[] = [];
  if (shapes.some(({ nowhere }) => nowhere)) marks.push('nowhere');
  if (level !== 'commune' && state === 'ready' && shapes.some(({ step }) => step === null))
    marks.push('uncounted');
  if (shapes.some(({ approximate }) => approximate)) marks.push('approximate');
  return marks;
}

function notesOf(
  { level, beyond_km, circles, communes, places, approximate, source, state }: Drawing,
  asked: Asked,
) {
  const isByCommune = level === 'commune' && state === 'ready';
  return [
    isByCommune && (circles[0] ? words.sizes(circles[0].people) : words.none),
    isByCommune && communes >= MOST_COMMUNES && words.cut,
    places.length > 0 && words.places,
    beyond_km < asked.beyond_km && words.only30(asked.beyond_km, asked.levels.includes('commune')),
    approximate > 0 && words.approximatePoints(approximate),
    source && `${words.source(source.origin, source.licence, source.date)}.`,
  ].filter((note) => note !== false && note !== null);
}
