import { join, resolve } from 'node:path';
import { PhraseMatcher } from '#api/domain/need/match-phrases';
import { MATCHER, PHRASES } from '#api/domain/need/matcher';
import { WordModel } from '#api/domain/need/model/word-model';
import { countWords } from './count-words.ts';
import { NEEDS_FOLDER } from './folders.ts';
import { readEvaluated, readNotes } from './read-notes.ts';
import { describeScore, scoreNotes } from './score-notes.ts';
import { teach } from './teach.ts';

/** Scores the recogniser without each of its parts, the decision learnt anew each time: what does not help is to go. */
const files = process.argv.slice(2);
const counts = countWords(readNotes(NEEDS_FOLDER));
const tuning = readEvaluated(join(NEEDS_FOLDER, 'tuning.jsonl'));
const model = new WordModel(counts);
const withoutNeeds = new PhraseMatcher(PHRASES.filter(({ target }) => target.kind !== 'need'));
const withoutScopes = new PhraseMatcher(PHRASES.filter(({ target }) => target.kind !== 'scope'));
const VARIANTS = {
  whole: { model, matcher: MATCHER },
  'without the phrases of the lexicon': { model, matcher: withoutNeeds },
  'without the words learnt': { model: new WordModel({ notes: 1, words: [], pairs: [] }), matcher: MATCHER },
  'without typing errors forgiven': {
    model: new WordModel(counts, ['gram']),
    matcher: new PhraseMatcher(PHRASES, false),
  },
  'without pairs of words': { model: new WordModel(counts, ['pair']), matcher: MATCHER },
  'without what is not asked': { model, matcher: withoutScopes },
};

for (const [name, parts] of Object.entries(VARIANTS)) {
  const { recogniser } = teach(parts, tuning);
  for (const file of files) {
    const score = scoreNotes(readEvaluated(resolve(file)), (text) => recogniser.recognise(text));
    process.stdout.write(
      `${name.padEnd(36)} ${file.split('/').at(-1)?.padEnd(18)} ${describeScore(score)}\n`,
    );
  }
}
