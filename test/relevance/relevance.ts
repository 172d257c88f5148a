import { FAMILIES } from './families.ts';
import { judgeSituations } from './judge-situations.ts';
import { openRelevanceApp } from './open-relevance-app.ts';
import { summarise } from './summary.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const app = await openRelevanceApp();
try {
  const judgements = await judgeSituations(
    app,
    FAMILIES.flatMap(({ situations }) => situations),
  );
  for (const { situation, failures } of judgements) {
    for (const { fault, what } of failures) say(`${situation.id}: ${fault}: ${what}`);
  }
  const figures = summarise(judgements);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, measured, bar, kept } of figures)
    say(`${what.padEnd(width)}  ${measured.padStart(20)}  ${bar.padEnd(6)} ${kept ? 'met' : 'MISSED'}`);
  process.exitCode = figures.every(({ kept }) => kept) ? 0 : 1;
} finally {
  await app.close();
}
