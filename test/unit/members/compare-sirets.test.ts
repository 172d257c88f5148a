import { expect, it } from 'vitest';
import { compareSirets } from '#web/features/members/moderation/compare-sirets.ts';

const SEAT = '73282932000074';
const BRANCH = '73282932000082';
const OTHER = '35600000000048';

it.each([
  [null, null, 'none-given'],
  [null, SEAT, 'only-listed'],
  [SEAT, null, 'only-given'],
  [SEAT, SEAT, 'same'],
  [BRANCH, SEAT, 'same-body'],
  [OTHER, SEAT, 'different'],
] as const)('un SIRET %s, une fiche qui affiche %s : %s', (given, listed, comparison) => {
  expect(compareSirets(given, listed)).toBe(comparison);
});
