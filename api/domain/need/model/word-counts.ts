import { THEMATIQUES } from '../../vocabulary/thematiques.ts';
import type { Thematique } from '../../vocabulary/thematiques.ts';

/** The needs in the order of the standard, then « no need at all »: what a count or a weight is about. */
export const CLASSES: readonly (Thematique | null)[] = [...THEMATIQUES.map(({ value }) => value), null];
/** Rank of « no need at all ». */
export const NO_NEED = CLASSES.length - 1;

/** In how many of the labelled notes a word, or a pair, was met, and for which needs. */
export interface Counted {
  name: string;
  /** Notes that hold it. */
  notes: number;
  /** For each class met, in tenths of a note: 10 for one that asks for this need, 4 for one in which it is acceptable. */
  tenths: ReadonlyMap<number, number>;
}

const ASKED = 10;
/** Printable, and no digit: it comes before a count. */
const SYMBOLS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'];

/** One line: `loyer 12 A30B` was met in 12 notes, three of which asked for the first need and one for the second. */
export function writeCounted({ name, notes, tenths }: Counted): string {
  const classes = [...tenths]
    .toSorted(([a], [b]) => a - b)
    .map(([rank, count]) => `${SYMBOLS[rank]}${count === ASKED ? '' : count}`);
  return `${name}\t${notes}\t${classes.join('')}`;
}

/** Reads what `writeCounted` wrote. */
export function readCounted(line: string): Counted {
  const [name = '', notes = '', classes = ''] = line.split('\t');
  const tenths = new Map(
    [...classes.matchAll(/(\D)(\d*)/g)].map(([, symbol = '', count]) => [
      SYMBOLS.indexOf(symbol),
      count ? Number(count) : ASKED,
    ]),
  );
  return { name, notes: Number(notes), tenths };
}
