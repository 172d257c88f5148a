import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverNeeds } from '#api/domain/orientation/cover-needs';

interface Cover {
  covers: number[];
  score: number;
}

const NEEDS = [0, 1, 2, 3, 4];
const cover = fc.record({
  covers: fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1 }),
  score: fc.integer({ min: -20, max: 60 }),
});

/** Every subset, tried one by one: slow, and obviously right. */
function tryAllSubsets(covers: Cover[]): { size: number; score: number } {
  const target = new Set(covers.flatMap(({ covers: met }) => met)).size;
  let best = { size: Infinity, score: -Infinity };
  for (let subset = 0; subset < 1 << covers.length; subset++) {
    const picks = covers.filter((_, index) => subset & (1 << index));
    if (new Set(picks.flatMap(({ covers: met }) => met)).size < target) continue;
    const score = picks.reduce((sum, pick) => sum + pick.score, 0);
    if (picks.length < best.size || (picks.length === best.size && score > best.score)) {
      best = { size: picks.length, score };
    }
  }
  return best;
}

describe('Le plus petit ensemble de partenaires', () => {
  it('un seul partenaire qui couvre tout passe avant deux meilleurs qui se partagent les besoins', () => {
    const all = { covers: [0, 1], score: 1 };
    expect(coverNeeds([0, 1], [{ covers: [0], score: 50 }, { covers: [1], score: 50 }, all])).toEqual([all]);
  });

  it('à nombre égal, les meilleurs, le meilleur d’abord', () => {
    const plan = coverNeeds(
      [0, 1],
      [
        { covers: [0], score: 5 },
        { covers: [0], score: 9 },
        { covers: [1], score: 20 },
      ],
    );
    expect(plan.map(({ score }) => score)).toEqual([20, 9]);
  });

  it('rien ne couvre rien : personne', () => {
    expect(coverNeeds([0, 1], [])).toEqual([]);
  });

  it('est exact : aussi petit et aussi bon que tous les ensembles essayés un par un', () => {
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 8 }), (covers) => {
        const plan = coverNeeds(NEEDS, covers);
        const score = plan.reduce((sum, pick) => sum + pick.score, 0);
        const best = tryAllSubsets(covers);
        expect(plan.length).toBe(best.size);
        expect(score).toBe(best.score);
      }),
    );
  });
});
