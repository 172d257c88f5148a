import { describe, expect, it } from 'vitest';
import { BRAKES } from '#api/domain/need/lexicon/brakes';
import { NEED_PHRASES } from '#api/domain/need/lexicon/needs';
import { PUBLIC_PHRASES } from '#api/domain/need/lexicon/publics';
import { SCOPES } from '#api/domain/need/lexicon/scopes';
import { WORD_CLASSES } from '#api/domain/need/lexicon/word-classes';
import { phraseLines, readPhrase } from '#api/domain/need/phrase';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';

const blocks = [...NEED_PHRASES, PUBLIC_PHRASES, BRAKES, SCOPES].flatMap((group) => Object.entries(group));
const lines = blocks.flatMap(([code, block]) => phraseLines(block).map((line) => [code, line] as const));
const withoutBlockers = (line: string): string => line.replace(/^[!?]/, '').replace(/(?:^|\s)-\S+/g, ' ');

/** A sentence made of the first word of every place of a phrase: what the phrase is meant to recognise. */
function wordsOf(line: string): string {
  const first = (piece: string): string => piece.split('|')[0] ?? '';
  return withoutBlockers(line)
    .trim()
    .split(/\s+/)
    .filter((piece) => piece !== '..' && piece !== '+')
    .map((piece) =>
      piece.startsWith('@') ? first(WORD_CLASSES[first(piece).slice(1)]?.[0] ?? '') : first(piece),
    )
    .map((word) =>
      word
        .replace(/^=|\*$/g, '')
        .replace(/[_-]/g, ' ')
        .replace('<n>', '3'),
    )
    .join(' ');
}

describe('Le lexique', () => {
  it.each(THEMATIQUES.map(({ value }) => value))('%s peut être reconnu', (code) => {
    const own = NEED_PHRASES.flatMap((group) => phraseLines(group[code] ?? ''));
    const recognised = own.filter((line) =>
      recogniseNeeds(wordsOf(line)).needs.some((need) => need.code === code),
    );
    expect(recognised.length).toBeGreaterThanOrEqual(3);
  });

  it('aucune ligne ne perd un de ses endroits faute de mots qui comptent', () => {
    const lost = lines.filter(([, line]) => {
      const written = withoutBlockers(line)
        .split(/\s+/)
        .filter((piece) => piece !== '' && piece !== '..' && piece !== '+');
      return readPhrase(line).parts.flat().length !== written.length;
    });
    expect(lost).toEqual([]);
  });

  it('toute classe de mots citée existe', () => {
    const cited = lines.flatMap(([, line]) => [...line.matchAll(/@(\w+)/g)].map((match) => match[1] ?? ''));
    expect(cited.filter((name) => !WORD_CLASSES[name])).toEqual([]);
  });

  it('aucune phrase n’est écrite deux fois pour un même besoin', () => {
    const keys = lines.map(([code, line]) => `${code} ${line}`);
    expect(keys.filter((key, rank) => keys.indexOf(key) !== rank)).toEqual([]);
  });
});
