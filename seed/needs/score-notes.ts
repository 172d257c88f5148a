import type { Recognition } from '#api/domain/need/recognition';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { EvaluatedNote } from './read-notes.ts';

/** Counts from which every share of the score is made. */
export interface Tally {
  notes: number;
  must: number;
  hit: number;
  given: number;
  good: number;
  complete: number;
  none: number;
  false: number;
  certain: number;
  certainGood: number;
}

export interface Score extends Tally {
  byKind: Map<string, { must: number; hit: number }>;
  byCode: Map<Thematique, { must: number; hit: number; given: number; good: number }>;
  /** « asked > given instead », how often. */
  confusions: Map<string, number>;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, empty: Value): Value {
  const known = map.get(key) ?? empty;
  map.set(key, known);
  return known;
}

const noCodes = () => ({ must: 0, hit: 0, given: 0, good: 0 });

/**
 * Scores a recogniser as `score.mjs` of the development notes does: recall over what is asked, precision with what is
 * acceptable counted as right, complete notes, and needs claimed where there is none.
 */
export function scoreNotes(
  notes: readonly EvaluatedNote[],
  recognise: (text: string) => Pick<Recognition, 'needs'>,
): Score {
  const tally: Tally = {
    notes: 0,
    must: 0,
    hit: 0,
    given: 0,
    good: 0,
    complete: 0,
    none: 0,
    false: 0,
    certain: 0,
    certainGood: 0,
  };
  const score: Score = { ...tally, byKind: new Map(), byCode: new Map(), confusions: new Map() };
  for (const { text, must, ok, kind } of notes) {
    const { needs } = recognise(text);
    const codes = needs.map(({ code }) => code);
    if (must.length === 0) {
      score.none += 1;
      if (codes.length > 0) score.false += 1;
      continue;
    }
    const isGood = (code: Thematique): boolean => must.includes(code) || ok.includes(code);
    const missed = must.filter((code) => !codes.includes(code));
    score.notes += 1;
    score.must += must.length;
    score.hit += must.length - missed.length;
    score.given += codes.length;
    score.good += codes.filter(isGood).length;
    if (missed.length === 0) score.complete += 1;
    const certain = needs.filter((need) => need.certain);
    score.certain += certain.length;
    score.certainGood += certain.filter(({ code }) => isGood(code)).length;
    const ofKind = entry(score.byKind, kind, { must: 0, hit: 0 });
    ofKind.must += must.length;
    ofKind.hit += must.length - missed.length;
    for (const code of must) {
      const ofCode = entry(score.byCode, code, noCodes());
      ofCode.must += 1;
      if (!missed.includes(code)) ofCode.hit += 1;
    }
    for (const code of codes) {
      const ofCode = entry(score.byCode, code, noCodes());
      ofCode.given += 1;
      if (isGood(code)) ofCode.good += 1;
    }
    for (const code of missed)
      for (const other of codes.filter((each) => !isGood(each))) {
        const name = `${code} > ${other}`;
        score.confusions.set(name, (score.confusions.get(name) ?? 0) + 1);
      }
  }
  return score;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** One line: recall, precision, complete, false alarms, and how many of the certain ones are right. */
export const describeScore = (score: Tally): string =>
  `notes ${score.notes}  recall ${percent(score.hit, score.must)}  precision ${percent(score.good, score.given)}  ` +
  `complete ${percent(score.complete, score.notes)}  false ${score.false}/${score.none}  ` +
  `certain ${percent(score.certainGood, score.certain)} of ${score.certain}`;

/** Recall by kind of note and by need, and what was given in the place of what was asked. */
export function describeDetails({ byKind, byCode, confusions }: Score): string[] {
  const kinds = [...byKind].map(
    ([kind, { hit, must }]) => `  ${kind.padEnd(10)} recall ${percent(hit, must)} of ${must}`,
  );
  const codes = [...byCode]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { hit, must, good, given }]) =>
        `  ${code.padEnd(90)} recall ${percent(hit, must).padStart(7)} of ${must}, precision ${percent(good, given).padStart(7)} of ${given}`,
    );
  const mistaken = [...confusions]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `  ${count} × ${name}`);
  return ['By kind', ...kinds, 'By need', ...codes, 'Asked > given instead', ...mistaken];
}
