import { drawWeighted, type Draw } from './draw.ts';
import type { DemoDepartement } from './demo-commune.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

export interface ChosenKind {
  kind: Kind;
  /** Keeps every service of the kind: someone in the département must answer each need. */
  complete: boolean;
}

/** Structures: a floor for the emptiest département, then less than in proportion, so that the densest do not take all. */
const FLOOR = 10;
const FLOOR_OF_COLLECTIVITY = 4;
const PER_INHABITANT = 0.000_52;
const POWER = 0.75;

/** From this population on, and in the first département of each région, every need is answered in the département itself. */
const POPULOUS = 500_000;

/** Kinds of this weight are in every département. */
const EVERYWHERE = 8;

/** 975, 977, 978 and 986 to 988 are overseas collectivities, regions of their own, of which several are one island. */
const isCollectivity = ({ code, code_region }: DemoDepartement): boolean => code === code_region;

/** How many structures a département is given, beside those that all its needs take. */
function quotaOf(departement: DemoDepartement): number {
  const floor = isCollectivity(departement) ? FLOOR_OF_COLLECTIVITY : FLOOR;
  return floor + Math.round(departement.population ** POWER * PER_INHABITANT);
}

const needsOf = ({ services }: Kind) => services.flatMap(({ thematiques }) => thematiques);

/** The kinds found everywhere, then those that answer what is left, the one that adds most first by a margin drawn each time. */
function coverNeeds(draw: Draw): Kind[] {
  const whims = new Map(KINDS.map((kind) => [kind, 0.7 + draw() * 0.6]));
  const chosen = KINDS.filter(({ weight }) => weight >= EVERYWHERE);
  const covered = new Set<string>(chosen.flatMap(needsOf));
  const gainOf = (kind: Kind): number =>
    new Set(needsOf(kind).filter((need) => !covered.has(need))).size * (whims.get(kind) ?? 1);
  for (;;) {
    const best = KINDS.map((kind) => ({ kind, gain: gainOf(kind) })).reduce((a, b) =>
      b.gain > a.gain ? b : a,
    );
    if (best.gain === 0) return chosen;
    chosen.push(best.kind);
    for (const need of needsOf(best.kind)) covered.add(need);
  }
}

/** The kinds of a département's structures: those that answer needs not answered yet, then the most usual. */
export function chooseKinds(draw: Draw, departement: DemoDepartement): ChosenKind[] {
  const answers = coverNeeds(draw);
  const keepsAll = departement.first_of_region || departement.population >= POPULOUS;
  const atLeast = keepsAll && !isCollectivity(departement) ? answers.length : 0;
  const quota = Math.max(quotaOf(departement), atLeast + Math.round(quotaOf(departement) / 8));
  const chosen = answers
    .slice(0, Math.max(atLeast, Math.round(quota * 0.6)))
    .map((kind): ChosenKind => ({ kind, complete: true }));
  while (chosen.length < quota) {
    const kind = drawWeighted(draw, KINDS, ({ weight }) => weight);
    if (kind === undefined) break;
    chosen.push({ kind, complete: false });
  }
  return chosen;
}
