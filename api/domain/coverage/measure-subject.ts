import { OfferCounts } from './count-offers.ts';
import type { Counts, CoverageOffer } from './offer.ts';
import { Reaching } from './reach-communes.ts';
import type { Reach } from './reach-communes.ts';
import { sumReach } from './sum-reach.ts';
import type { ReachSum } from './sum-reach.ts';
import type { CoverageCommune } from './coverage-commune.ts';
import type { Territory, TerritoryTree } from './territory-tree.ts';

/** What is known of a subject in a territory. */
export interface TerritoryFigures extends Territory, Counts, ReachSum {}

export interface ReachedCell {
  cell: CoverageCommune;
  reach: Reach;
}

/** Measures a subject: takes its offers one after another (those of a structure together), then reaches the communes, then sums up. */
export class SubjectMeasure {
  private readonly tree: TerritoryTree;
  private readonly counts: OfferCounts;
  private readonly reaching: Reaching;
  private readonly reached: ReachedCell[] = [];
  /** How many offers were taken. */
  offers = 0;

  constructor(tree: TerritoryTree) {
    this.tree = tree;
    this.counts = new OfferCounts(tree);
    this.reaching = new Reaching(tree);
  }

  add(offer: CoverageOffer): void {
    this.offers++;
    this.counts.add(offer);
    this.reaching.add(offer);
  }

  /** Reaches so many more communes; false once all are reached. The caller may do something else between two calls. */
  reachMore(count: number): boolean {
    const start = this.reached.length;
    for (const cell of this.tree.cells.slice(start, start + count)) {
      this.reached.push({ cell, reach: this.reaching.reach(cell) });
    }
    return this.reached.length < this.tree.cells.length;
  }

  /** The communes that were reached, in the order of the tree. */
  get communes(): readonly ReachedCell[] {
    return this.reached;
  }

  /** The figures of every territory above the communes, and of each commune where an offer is given. */
  figures(): TerritoryFigures[] {
    const held: ReachedCell[][] = this.tree.territories.map(() => []);
    for (const one of this.reached)
      for (const territory of this.tree.holding(one.cell.code)) held[territory]!.push(one);
    return this.tree.territories.flatMap((territory, number) =>
      territory.kind === 'commune' && this.counts.offersOf(number) === 0
        ? []
        : [{ ...territory, ...this.counts.of(number), ...sumReach(held[number]!) }],
    );
  }
}
