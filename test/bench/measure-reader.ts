import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { readEvaluated } from '#seed/needs/read-notes';
import type { Figures } from './figures.ts';
import { timeEach } from './latency.ts';

/** The recogniser: its weight in the browser, where a worker loads it, and its speed in Node on notes of the project. */
export async function measureReader(figures: Figures): Promise<void> {
  const worker = readdirSync('dist/web/assets').find((file) => /^read-text\.worker.*\.js$/.test(file)) ?? '';
  const size = gzipSync(readFileSync(join('dist/web/assets', worker))).length;
  figures.under('Recogniser and what it learnt, gzipped', size / 1000, [350, 'kB']);
  const texts = readEvaluated('seed/needs/set-aside.jsonl').map(({ text }) => text);
  figures.under('Recognition of a note, p95', await timeEach(texts, 2, recogniseNeeds), [5, 'ms']);
}
