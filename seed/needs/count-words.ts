import { pairName } from '#api/domain/need/model/note-features';
import { CLASSES, NO_NEED, type Counted } from '#api/domain/need/model/word-counts';
import type { Counts } from '#api/domain/need/model/word-model';
import { readMeaning } from '#api/domain/need/read-meaning';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { LabelledNote } from './read-notes.ts';

const ASKED_TENTHS = 10;
const ACCEPTABLE_TENTHS = 4;
/** A word met once is chance. */
const LEAST_NOTES = 2;
/** A pair met twice says something when both notes ask for the same need. */
const saysSomething = ({ notes, tenths }: Counted): boolean =>
  notes > LEAST_NOTES || Math.max(...tenths.values()) >= LEAST_NOTES * ASKED_TENTHS;

class Tally {
  readonly #counted = new Map<string, { notes: number; tenths: Map<number, number> }>();

  add(names: ReadonlySet<string>, tenths: readonly (readonly [number, number])[]): void {
    for (const name of names) {
      const counted = this.#counted.get(name) ?? { notes: 0, tenths: new Map<number, number>() };
      counted.notes += 1;
      for (const [rank, count] of tenths) counted.tenths.set(rank, (counted.tenths.get(rank) ?? 0) + count);
      this.#counted.set(name, counted);
    }
  }

  from(leastNotes: number): Counted[] {
    return [...this.#counted]
      .filter(([, { notes }]) => notes >= leastNotes)
      .map(([name, counted]) => ({ name, ...counted }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}

const rankOf = (code: Thematique): number => CLASSES.indexOf(code);

/** Counts in how many notes each word and each pair of neighbours was met, and for which needs. */
export function countWords(notes: readonly LabelledNote[]): Counts {
  const [words, pairs] = [new Tally(), new Tally()];
  for (const { text, must, ok } of notes) {
    const { tokens } = readMeaning(text);
    const asked = must.length > 0 ? must.map(rankOf) : [NO_NEED];
    const tenths = [
      ...asked.map((rank) => [rank, ASKED_TENTHS] as const),
      ...ok.map((code) => [rankOf(code), ACCEPTABLE_TENTHS] as const),
    ];
    words.add(new Set(tokens.map(({ word }) => word)), tenths);
    const neighbours = tokens.flatMap(({ word, sentence }, rank) => {
      const next = tokens[rank + 1];
      return next?.sentence === sentence ? [pairName(word, next.word)] : [];
    });
    pairs.add(new Set(neighbours), tenths);
  }
  return {
    notes: notes.length,
    words: words.from(LEAST_NOTES),
    pairs: pairs.from(LEAST_NOTES).filter(saysSomething),
  };
}
