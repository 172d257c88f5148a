import { COUNTS } from './offer.ts';
import type { Counts, CoverageOffer } from './offer.ts';
import type { TerritoryTree } from './territory-tree.ts';

/**
 * Counts the offers given in each territory, one offer after another: those of a structure must follow one another, so that it is counted once
 * where several of its services are. An offer whose place is unknown is counted nowhere but in France.
 */
export class OfferCounts {
  private readonly tree: TerritoryTree;
  private readonly numbers: Int32Array;
  /** For each territory, the last structure counted there. */
  private readonly last: (string | undefined)[] = [];

  constructor(tree: TerritoryTree) {
    this.tree = tree;
    this.numbers = new Int32Array(tree.territories.length * COUNTS.length);
  }

  add(offer: CoverageOffer): void {
    const held = offer.code_insee === null ? [] : this.tree.holding(offer.code_insee);
    for (const territory of held.length > 0 ? held : [FRANCE]) {
      const isNewHere = this.last[territory] !== offer.structure_id;
      this.last[territory] = offer.structure_id;
      const start = territory * COUNTS.length;
      COUNTS.forEach((name, at) => {
        if (holds(name, offer, isNewHere)) this.numbers[start + at]!++;
      });
    }
  }

  /** How many are given in the territory of a number. */
  offersOf(territory: number): number {
    return this.numbers[territory * COUNTS.length]!;
  }

  /** All that is counted there. */
  of(territory: number): Counts {
    const start = territory * COUNTS.length;
    return Object.fromEntries(COUNTS.map((name, at) => [name, this.numbers[start + at]])) as Counts;
  }
}

/** The tree numbers France first: it holds the first commune. */
const FRANCE = 0;

function holds(name: (typeof COUNTS)[number], offer: CoverageOffer, isNewHere: boolean): boolean {
  if (name === 'offers') return true;
  return name === 'structures' ? isNewHere : offer[name];
}
