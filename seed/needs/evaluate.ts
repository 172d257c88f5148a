import { resolve } from 'node:path';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { readEvaluated } from './read-notes.ts';
import { describeDetails, describeScore, scoreNotes } from './score-notes.ts';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Usage: npm run needs:eval -- FILE.jsonl\n');
  process.exit(1);
}
const score = scoreNotes(readEvaluated(resolve(file)), recogniseNeeds);
process.stdout.write(`${[...describeDetails(score), describeScore(score)].join('\n')}\n`);
