import type { ListedService } from '#api/contract/listings.contract';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

export interface NeedGroup {
  /** null: services that name no need. */
  need: Thematique | null;
  /** Among those of the person. */
  asked: boolean;
  /** Those that are described here, then those that were described under a need above. */
  described: ListedService[];
  above: ListedService[];
}

/**
 * The services under each need that they answer: the person's needs first, then the need that most of the services left answer.
 * A service is described once, under the first of its needs.
 */
export function groupByNeed(services: readonly ListedService[], asked: readonly Thematique[]): NeedGroup[] {
  const needs = new Set(services.flatMap(({ thematiques }) => thematiques));
  const left = new Set(services);
  const answering = (need: Thematique) => services.filter(({ thematiques }) => thematiques.includes(need));
  const undescribed = (need: Thematique) => answering(need).filter((service) => left.has(service));
  const groups: NeedGroup[] = [];
  while (needs.size > 0) {
    const need = firstOf([...needs], (each) => [asked.includes(each) ? 1 : 0, undescribed(each).length]);
    const described = undescribed(need);
    const above = answering(need).filter((service) => !left.has(service));
    groups.push({ need, asked: asked.includes(need), described, above });
    needs.delete(need);
    described.forEach((service) => left.delete(service));
  }
  return left.size > 0 ? [...groups, { need: null, asked: false, described: [...left], above: [] }] : groups;
}

/** The one that ranks highest; the earlier one when two rank alike. */
function firstOf(needs: readonly Thematique[], rank: (need: Thematique) => [number, number]): Thematique {
  return needs.reduce((best, need) => {
    const [a, b] = [rank(best), rank(need)];
    return b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? need : best;
  });
}
