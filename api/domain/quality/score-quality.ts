import { CRITERIA } from './criteria.ts';
import type { CriterionName, ScoredService } from './criteria.ts';

export const CRITERION_NAMES = Object.keys(CRITERIA) as [CriterionName, ...CriterionName[]];

export interface CriterionScore {
  name: CriterionName;
  /** From 0 to 1, the mean of the services to which it applies; null: it applies to none. */
  score: number | null;
  /** How many services it applies to. */
  services: number;
}

export interface Quality {
  /** From 0 to 1. */
  score: number;
  services: number;
  criteria: CriterionScore[];
}

/** Score of one service: the mean of the criteria that apply to it, to two decimals. */
export function scoreService(service: ScoredService, now: Date): number {
  const scores = CRITERION_NAMES.map((name) => CRITERIA[name](service, now));
  return round(mean(scores.filter((score) => score !== null)));
}

/** Score of a structure: the mean of its services', 0 when it has none; with what each criterion brought. */
export function scoreQuality(services: readonly ScoredService[], now: Date): Quality {
  return {
    score: round(mean(services.map((service) => scoreService(service, now)))),
    services: services.length,
    criteria: CRITERION_NAMES.map((name) => {
      const scores = services
        .map((service) => CRITERIA[name](service, now))
        .filter((score) => score !== null);
      return { name, score: scores.length > 0 ? round(mean(scores)) : null, services: scores.length };
    }),
  };
}

const mean = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;

const round = (score: number): number => Math.round(score * 100) / 100;
