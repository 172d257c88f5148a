import { describe, expect, it } from 'vitest';
import { CLASSES } from '#api/domain/need/model/word-counts';
import { WordModel } from '#api/domain/need/model/word-model';
import { readNote } from '#api/domain/need/read-note';
import { countWords } from '#seed/needs/count-words';
import type { LabelledNote } from '#seed/needs/read-notes';

const FOOD = 'equipement-et-alimentation--alimentation';
const LICENCE = 'mobilite--preparer-un-permis';
const note = (text: string, must: LabelledNote['must'], ok: LabelledNote['ok'] = []) => ({ text, must, ok });

const model = new WordModel(
  countWords([
    note('frigo vide, colis alimentaire', [FOOD]),
    note('rien à manger, frigo vide', [FOOD]),
    note('code de la route raté deux fois', [LICENCE]),
    note('leçons de conduite trop chères, code à refaire', [LICENCE], [FOOD]),
    note('bonjour tout le monde', []),
    note('bonjour à tous', []),
  ]),
);
const scoreOf = (text: string, code: (typeof CLASSES)[number]): number =>
  model.score(readNote(text)).scores[CLASSES.indexOf(code)]!;

describe('Le modèle des mots', () => {
  it('un mot parle pour le besoin des notes où il a été vu', () => {
    expect(scoreOf('son frigo', FOOD)).toBeGreaterThan(scoreOf('son frigo', LICENCE));
    expect(scoreOf('la conduite', LICENCE)).toBeGreaterThan(scoreOf('la conduite', FOOD));
  });

  it('un besoin acceptable compte moins qu’un besoin demandé', () => {
    expect(scoreOf('conduite', FOOD)).toBeGreaterThan(0);
    expect(scoreOf('conduite', LICENCE)).toBeGreaterThan(scoreOf('conduite', FOOD));
  });

  it('une faute de frappe laisse assez du mot', () => {
    expect(scoreOf('frigoo vidde', FOOD)).toBeGreaterThan(0.1);
  });

  it('un mot jamais vu ne dit rien', () => {
    expect(scoreOf('zzz', FOOD)).toBe(0);
    expect(model.score(readNote('zzz')).known).toBe(0);
  });

  it('les notes sans besoin ont leur propre place', () => {
    expect(scoreOf('bonjour', null)).toBeGreaterThan(0);
  });

  it('dit ce que chaque mot apporte, et rien de plus que le score', () => {
    const scored = model.score(readNote('frigo vide demain'));
    const rank = CLASSES.indexOf(FOOD);
    const shares = scored.shares(rank);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[2]).toBe(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(scored.scores[rank]!, 10);
  });
});
