import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingSchema } from '#api/contract/orientation.contract';
import { toFinding } from '#api/domain/guidance/finding';
import { THEMES } from '#api/domain/guidance/themes';
import { FINDINGS } from '#seed/survey/findings';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

const ids = FINDINGS.map(({ id }) => id);
const series = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);

describe('the findings of the survey', () => {
  it('are all there, once, in the order of the report', () => {
    expect(ids).toEqual([
      ...series('P', 5),
      ...series('A', 20),
      ...series('B', 19),
      ...series('C', 12),
      ...series('R', 12),
    ]);
  });

  it.each(FINDINGS)('$id has the shape that crosses HTTP', (finding) => {
    expect(findingSchema.parse(toFinding(finding))).toEqual(toFinding(finding));
  });

  it.each(FINDINGS)('$id: a figure has a base, a base has a figure', ({ figure, base }) => {
    expect(Boolean(figure)).toBe(Boolean(base));
  });

  it.each(FINDINGS)('$id: what is proposed beside results suggests something to do', (finding) => {
    expect(Boolean(finding.bears_on)).toBe(Boolean(finding.suggestion));
  });

  it.each(FINDINGS)('$id is written with French spaces and apostrophes', (finding) => {
    const text = Object.values(toFinding(finding)).join('\n');
    expect(text).not.toMatch(/'|[^\u202f][:;!?%»]|«[^\u202f]/);
  });

  it('belong to a theme, and themes only name findings that exist', () => {
    const themed = new Set<string>(THEMES.flatMap(({ findings }) => findings));
    expect([...themed].toSorted()).toEqual(ids.toSorted());
  });
});

/** Numbers of a text in order, as written there: `2 542` is one number, decimal commas become points. */
const numbers = (text: string) =>
  [...text.replaceAll(/(?<=\d)[ \u202f](?=\d{3}\b)/g, '').matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) =>
    Number(number.replace(',', '.')),
  );

function rows(markdown: string): Map<string, string[]> {
  const cells = markdown
    .split('\n')
    .filter((line) => /^\| [PABCR]\d+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(cells.map(([, id = '', ...rest]) => [id, rest]));
}

describe.skipIf(withoutSharedData)(`the figures agree with the survey${NEEDS_SHARED_DATA}`, () => {
  const table = withoutSharedData
    ? new Map<string, string[]>()
    : rows(readFileSync(sharedFile('survey/facts.md'), 'utf8'));

  it('covers every row of the table', () => {
    expect([...table.keys()].toSorted()).toEqual(ids.toSorted());
  });

  it.each(FINDINGS)('$id shows the figure of the table', ({ id, figure }) => {
    const cell = id.startsWith('R') ? '' : (table.get(id)?.[0] ?? '');
    expect(figure === undefined ? [] : numbers(figure)).toEqual(numbers(cell));
  });

  it.each(FINDINGS)('$id says no number that the table does not hold', ({ id, fact, base }) => {
    const known = new Set([...numbers((table.get(id) ?? []).join(' ')), 2542]);
    for (const number of numbers(`${fact} ${base ?? ''}`)) expect(known, `${number}`).toContain(number);
  });
});
