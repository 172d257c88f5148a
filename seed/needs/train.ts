import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCounted } from '#api/domain/need/model/word-counts';
import { WordModel } from '#api/domain/need/model/word-model';
import { countWords } from './count-words.ts';
import { NEEDS_FOLDER, ROOT } from './folders.ts';
import { readEvaluated, readNotes } from './read-notes.ts';
import { describeScore, scoreNotes } from './score-notes.ts';
import { teach } from './teach.ts';

/** Learns from seed/needs and writes what was learnt; with `--check`, says whether that is what is committed. */
const started = performance.now();
const file = join(ROOT, 'api/domain/need/model/learnt.ts');
const counts = countWords(readNotes(NEEDS_FOLDER));
const model = new WordModel(counts);
const tuning = readEvaluated(join(NEEDS_FOLDER, 'tuning.jsonl'));
const { recogniser, decision } = teach({ model }, tuning);
const learnt = {
  notes: counts.notes,
  words: counts.words.map(writeCounted).join('\n'),
  pairs: counts.pairs.map(writeCounted).join('\n'),
  decision,
};
const written =
  '/** What `npm run needs:train` learnt from seed/needs: written by it, never by hand. */\n' +
  `export const LEARNT = ${JSON.stringify(learnt)};\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== written) {
    process.stderr.write('seed/needs or the recogniser changed since: run `npm run needs:train`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, written);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const score = scoreNotes(tuning, (text) => recogniser.recognise(text));
  process.stdout.write(
    `${counts.notes} notes, ${counts.words.length} words, ${counts.pairs.length} pairs, ${seconds} s\n` +
      `On the notes that the decision was learnt from: ${describeScore(score)}\n`,
  );
}
