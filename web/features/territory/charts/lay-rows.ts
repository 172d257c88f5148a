import { wrapWords } from '#web/lib/wrap-words.ts';

/** Where a row of a chart stands: its words above its bar. */
export interface LaidRow {
  lines: string[];
  /** Of the first line of words. */
  top: number;
  /** Of the bar. */
  bar: number;
}

export const LINE = 20;
export const BAR = 16;
const GAP = 14;

/** Rows from top to bottom, each as high as its words, in sixteenths of the size of the text. */
export function layRows(labels: readonly string[], letters: number): { rows: LaidRow[]; height: number } {
  let top = 0;
  const rows = labels.map((label) => {
    const lines = wrapWords(label, letters, lettersOf);
    const row = { lines, top, bar: top + lines.length * LINE + 4 };
    top = row.bar + BAR + GAP;
    return row;
  });
  return { rows, height: top };
}

const lettersOf = (line: string): number => line.length;
