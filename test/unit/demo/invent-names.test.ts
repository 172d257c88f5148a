import { describe, expect, it } from 'vitest';
import { ofCommune, slugOf } from '#seed/demo/invent-names';

describe('le complément de nom d’une commune', () => {
  it.each([
    ['Chambéry', 'de Chambéry'],
    ['Annecy', 'd’Annecy'],
    ['Étampes', 'd’Étampes'],
    ['Le Mans', 'du Mans'],
    ['Les Abymes', 'des Abymes'],
    ['La Rochelle', 'de La Rochelle'],
    ["L'Haÿ-les-Roses", 'de L’Haÿ-les-Roses'],
    ['Paris 12e Arrondissement', 'de Paris 12e'],
  ])('%s : %s', (nom, expected) => {
    expect(ofCommune(nom)).toBe(expected);
  });
});

describe('le nom dans une adresse', () => {
  it('n’a ni accent, ni majuscule, ni signe', () => {
    expect(slugOf('Maison de l’Écoute, Œuvre du Châtaignier')).toBe(
      'maison-de-l-ecoute-oeuvre-du-chataignier',
    );
  });
});
