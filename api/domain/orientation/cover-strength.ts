import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { CandidateService } from './candidate.ts';

/**
 * How surely a need is answered, the surest first: the structure declares it; its network is bound to give it; only its
 * own text speaks of it.
 */
export const STRENGTHS = ['declared', 'network', 'text'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** The needs met, each at its surest. */
export type Coverage = Record<Strength, Thematique[]>;

const MEETS: Record<Strength, (service: CandidateService, need: Thematique) => boolean> = {
  declared: ({ origin, thematiques }, need) => origin === 'declared' && thematiques.includes(need),
  network: ({ origin, thematiques }, need) => origin === 'network' && thematiques.includes(need),
  text: ({ thematiques_texte }, need) => thematiques_texte.includes(need),
};

/** How a service meets a need; null when it does not. */
export const strengthOf = (service: CandidateService, need: Thematique): Strength | null =>
  STRENGTHS.find((strength) => MEETS[strength](service, need)) ?? null;

/** A service with those of the needs that it answers for this person. */
export interface Answer {
  service: CandidateService;
  needs: Thematique[];
}

/** Which of the needs these services meet, in the order of `needs`, and how surely. */
export function coverageOf(answers: Answer[], needs: Thematique[]): Coverage {
  const coverage: Coverage = { declared: [], network: [], text: [] };
  for (const need of needs) {
    const answering = answers.filter((answer) => answer.needs.includes(need));
    const strength = STRENGTHS.find((each) => answering.some(({ service }) => MEETS[each](service, need)));
    if (strength) coverage[strength].push(need);
  }
  return coverage;
}

/** The services that meet one of these needs with this strength. */
export const servicesOf = (services: CandidateService[], needs: Thematique[], strength: Strength) =>
  services.filter((service) => needs.some((need) => strengthOf(service, need) === strength));
