import { phoneticKey } from '../phonetic-key.ts';
import type { Token } from '../read-note.ts';
import { conceptNames, gramNames, noteFeatures, stemName, type FeatureKind } from './note-features.ts';
import { CLASSES, type Counted } from './word-counts.ts';

/** How much a feature of each kind counts beside a stem. */
const KIND_WEIGHT: Readonly<Record<FeatureKind, number>> = { stem: 1, pair: 1, concept: 0.7, gram: 0.25 };

/** Shorter words sound like too many others. */
const LEAST_HEARD = 4;

/** What was counted over all labelled notes. */
export interface Counts {
  notes: number;
  words: readonly Counted[];
  pairs: readonly Counted[];
}

/** Each feature's rarity and, for the classes that it was met with, its weights; those of all features end to end. */
interface Weights {
  starts: Uint32Array;
  classes: Uint8Array;
  weights: Float64Array;
  rarity: Float64Array;
}

/** How near a note is to the notes of each class: cosines, 0 to 1, in the order of CLASSES. */
export interface Scored {
  scores: Float64Array;
  /** How much of the note is known, and how rare that is: 0 for words never met. */
  known: number;
  /** What each word of the note brings to a class, by rank. */
  shares(rank: number): Float64Array;
}

/** Sums counts by feature: a stem holds those of its words, and so does a piece of them. */
class Sums {
  readonly ids = new Map<string, number>();
  readonly kinds: FeatureKind[] = [];
  readonly notes: number[] = [];
  #counts = new Float64Array(1 << 20);

  add(name: string, kind: FeatureKind, { notes, tenths }: Counted): void {
    const id = this.ids.get(name) ?? this.ids.size;
    if (id === this.ids.size) {
      this.ids.set(name, id);
      this.kinds.push(kind);
      this.notes.push(0);
      this.#grow((id + 1) * CLASSES.length);
    }
    this.notes[id]! += notes;
    for (const [rank, count] of tenths) this.#counts[id * CLASSES.length + rank]! += count;
  }

  #grow(least: number): void {
    if (least <= this.#counts.length) return;
    const wider = new Float64Array(this.#counts.length * 2);
    wider.set(this.#counts);
    this.#counts = wider;
  }

  of(id: number): Float64Array {
    return this.#counts.subarray(id * CLASSES.length, (id + 1) * CLASSES.length);
  }
}

/** x to the power 3/4 by square roots, which every engine rounds alike, as it need not do for powers. */
const dampened = (count: number): number => Math.sqrt(count) * Math.sqrt(Math.sqrt(count));

function sumUp({ words, pairs }: Counts, without: readonly FeatureKind[]): Sums {
  const sums = new Sums();
  const add = (name: string, kind: FeatureKind, counted: Counted): void => {
    if (!without.includes(kind)) sums.add(name, kind, counted);
  };
  for (const counted of words) {
    add(stemName(counted.name), 'stem', counted);
    for (const concept of conceptNames(counted.name)) add(concept, 'concept', counted);
    for (const gram of new Set(gramNames(counted.name))) add(gram, 'gram', counted);
  }
  for (const counted of pairs) add(counted.name, 'pair', counted);
  return sums;
}

/** Weighs each feature by its rarity, then each class to length 1: no need wins because more was written of it. */
function weigh(sums: Sums, notes: number): Weights {
  const size = sums.ids.size;
  const rarity = Float64Array.from({ length: size }, (_, id) =>
    Math.max(0, Math.log(notes / sums.notes[id]!) * KIND_WEIGHT[sums.kinds[id]!]),
  );
  const lengths = new Float64Array(CLASSES.length);
  const starts = new Uint32Array(size + 1);
  for (let id = 0; id < size; id += 1) {
    const counts = sums.of(id);
    let met = 0;
    for (let rank = 0; rank < counts.length; rank += 1) {
      counts[rank] = dampened(counts[rank]!) * rarity[id]!;
      if (counts[rank] === 0) continue;
      lengths[rank]! += counts[rank]! * counts[rank]!;
      met += 1;
    }
    starts[id + 1] = starts[id]! + met;
  }
  const classes = new Uint8Array(starts[size]!);
  const weights = new Float64Array(starts[size]!);
  let at = 0;
  for (let id = 0; id < size; id += 1)
    for (const [rank, weight] of sums.of(id).entries()) {
      if (weight === 0) continue;
      classes[at] = rank;
      weights[at] = (weight / Math.sqrt(lengths[rank]!)) * rarity[id]!;
      at += 1;
    }
  return { starts, classes, weights, rarity };
}

/**
 * Linear weights of words, pairs and pieces of words for each need: the centre of its labelled notes (Rocchio), by cosine.
 * A weight says in how many of them the word was met and how rare it is elsewhere: that is the whole explanation.
 */
export class WordModel {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #weights: Weights;
  /** What a word sounds like, to the most usual word that sounds so. */
  readonly #heard = new Map<string, string>();

  /** `without` leaves kinds of features out, to measure what each brings. */
  constructor(counts: Counts, without: readonly FeatureKind[] = []) {
    const sums = sumUp(counts, without);
    this.#ids = sums.ids;
    this.#weights = weigh(sums, counts.notes);
    for (const { name } of counts.words.toSorted((a, b) => a.notes - b.notes))
      if (name.length >= LEAST_HEARD) this.#heard.set(phoneticKey(stemName(name)), name);
  }

  /** A word never met is read as one that sounds alike: « expultion », « ipothèque ». */
  #meant(token: Token): Token {
    if (token.word.length < LEAST_HEARD || this.#ids.has(stemName(token.word))) return token;
    const word = this.#heard.get(phoneticKey(stemName(token.word)));
    return word === undefined ? token : { ...token, word };
  }

  /** Scores the words of a note. Total: unknown words say nothing. */
  score(tokens: readonly Token[]): Scored {
    const { starts, classes, weights, rarity } = this.#weights;
    const known = noteFeatures(tokens.map((token) => this.#meant(token))).flatMap(({ name, ranks }) => {
      const id = this.#ids.get(name);
      return id === undefined ? [] : [{ id, ranks }];
    });
    const scores = new Float64Array(CLASSES.length);
    let square = 0;
    for (const { id } of known) {
      square += rarity[id]! * rarity[id]!;
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) scores[classes[at]!]! += weights[at]!;
    }
    const length = Math.sqrt(square) || 1;
    for (let rank = 0; rank < scores.length; rank += 1) scores[rank]! /= length;
    const shares = (rank: number): Float64Array => {
      const brought = new Float64Array(tokens.length);
      for (const { id, ranks } of known)
        for (let at = starts[id]!; at < starts[id + 1]!; at += 1)
          if (classes[at] === rank)
            for (const each of ranks) brought[each]! += weights[at]! / ranks.length / length;
      return brought;
    };
    return { scores, known: Math.sqrt(square), shares };
  }
}
