import { NearestPoint } from '#api/domain/geography/nearest-point';
import type { Point } from '#api/domain/geography/distance';
import { GrowingPoints } from '#api/domain/geography/growing-points';
import type { CoverageOffer } from './offer.ts';
import type { CoverageCommune } from './coverage-commune.ts';
import type { TerritoryTree } from './territory-tree.ts';
import { keysOfCommune, keysOfOffer } from './zones.ts';

/** How a commune is reached by the offers that take in its inhabitants. */
export interface Reach {
  /** From its point to the nearest place, in whole metres; null where there is none, or where its point is unknown. */
  distance_m: number | null;
  /** One of them helps at a distance. */
  at_a_distance: boolean;
}

/** The offers by the key of those whom they take in: places to go to, and whether one helps at a distance. */
export class Reaching {
  private readonly tree: TerritoryTree;
  private readonly places = new Map<string, GrowingPoints>();
  private readonly afar = new Set<string>();
  private readonly trees = new Map<string, NearestPoint>();

  constructor(tree: TerritoryTree) {
    this.tree = tree;
  }

  add(offer: CoverageOffer): void {
    const { code_insee } = offer;
    const keys = keysOfOffer(offer, code_insee === null ? null : this.tree.commune(code_insee));
    if (offer.at_a_distance) for (const key of keys) this.afar.add(key);
    const { latitude, longitude } = offer;
    if (!offer.on_site || latitude === null || longitude === null) return;
    for (const key of keys) {
      const places = this.places.get(key) ?? new GrowingPoints();
      places.add(latitude, longitude);
      this.places.set(key, places);
    }
  }

  /** To be asked once all the offers are there. */
  reach(commune: CoverageCommune): Reach {
    const { latitude, longitude } = commune;
    const keys = keysOfCommune(commune);
    const at_a_distance = keys.some((key) => this.afar.has(key));
    if (latitude === null || longitude === null) return { distance_m: null, at_a_distance };
    const distances = keys.flatMap((key) => this.nearest(key, { latitude, longitude }) ?? []);
    return { distance_m: distances.length > 0 ? Math.round(Math.min(...distances)) : null, at_a_distance };
  }

  private nearest(key: string, point: Point): number | null {
    const places = this.places.get(key);
    if (!places) return null;
    const tree = this.trees.get(key) ?? new NearestPoint(places.coordinates);
    this.trees.set(key, tree);
    return tree.nearest(point)?.distance_m ?? null;
  }
}
