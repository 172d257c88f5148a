import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Home, Step } from './candidate.ts';
import { STEPS } from './candidate.ts';
import type { Match } from './match-candidate.ts';

const FAR: ReadonlySet<Step> = new Set(['departement', 'region', 'national']);

/** Where one can go, or help that comes from afar. */
export const isWithinReach = ({ step, distance_m }: Pick<Match, 'step' | 'distance_m'>): boolean =>
  !FAR.has(step) || distance_m === null;

export interface WideningStep {
  step: Step;
  /** Name of the territory, where it has one. */
  territory: string | null;
  /** How many partners this step brought. */
  partners: number;
  /** Needs covered once this step and those before are taken. */
  covers: Thematique[];
}

const nameOf: Record<Step, (home: Home) => string | null> = {
  commune: ({ nom }) => nom,
  epci: ({ epci }) => epci,
  neighbours: () => null,
  departement: ({ departement }) => departement,
  region: ({ region }) => region,
  national: () => null,
};

/**
 * The steps taken, from the commune outwards: up to the last one that brought a partner, or all of them when a need is
 * still not covered.
 */
export function widenSteps(needs: Thematique[], matches: Match[], home: Home): WideningStep[] {
  const found = new Set(matches.flatMap(({ covers }) => covers));
  const last = Math.max(0, ...matches.map(({ step }) => STEPS.indexOf(step)));
  const taken = needs.every((need) => found.has(need)) ? STEPS.slice(0, last + 1) : STEPS;
  const covered = new Set<Thematique>();
  return taken.map((step) => {
    const here = matches.filter((match) => match.step === step);
    for (const { covers } of here) for (const need of covers) covered.add(need);
    return {
      step,
      territory: nameOf[step](home),
      partners: here.length,
      covers: needs.filter((need) => covered.has(need)),
    };
  });
}
