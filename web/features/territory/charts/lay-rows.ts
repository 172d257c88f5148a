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
    const lines = wrapWords(label, letters);
    const row = { lines, top, bar: top + lines.length * LINE + 4 };
    top = row.bar + BAR + GAP;
    return row;
  });
  return { rows, height: top };
}

/** A label in lines of so many letters; a word that is longer has a line for itself. */
export function wrapWords(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
