import { ratePer10000 } from '../charts/rates.ts';
import { needRows } from '../needs-rows.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { NeedRow } from '../needs-rows.ts';
import type { CoverageOf } from '../use-territory.ts';

/** A need, and what each of two territories has of it. */
export interface ComparedNeed extends Omit<NeedRow, 'figures'> {
  figures: readonly [CoverageFigures | null, CoverageFigures | null];
  /** Offers per 10 000 inhabitants. */
  rates: readonly [number | null, number | null];
  /** How much more the first has, per 10 000 inhabitants; null where one of both is not known. */
  difference: number | null;
}

/** Which of both territories. */
export type At = 0 | 1;

/** The 69 needs, in the order of the standard. */
export function compareNeeds([left, right]: readonly [CoverageOf, CoverageOf]): ComparedNeed[] {
  const others = needRows(right);
  return needRows(left).map(({ figures, ...need }, at) => {
    const other = others[at]?.figures ?? null;
    const rates = [
      ratePer10000(figures?.offers, left.population),
      ratePer10000(other?.offers, right.population),
    ] as const;
    const difference = rates[0] === null || rates[1] === null ? null : rates[0] - rates[1];
    return { ...need, figures: [figures, other], rates, difference };
  });
}

/** Whether one territory has offers of it and the other none: what is not counted is not taken for nothing. */
export const isOnlyAt = ({ figures }: ComparedNeed, at: At): boolean =>
  (figures[at]?.offers ?? 0) > 0 && figures[at === 0 ? 1 : 0]?.offers === 0;

/** Those of a family, or that only one of both has. */
export const filterCompared = (
  rows: readonly ComparedNeed[],
  { family, only }: { family: string | null; only: At | null },
): ComparedNeed[] =>
  rows.filter((row) => (family === null || row.family === family) && (only === null || isOnlyAt(row, only)));
