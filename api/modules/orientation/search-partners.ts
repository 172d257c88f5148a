import { Injectable } from '@nestjs/common';
import type { Commune } from '#api/contract/communes.contract';
import { dayAt, standingClosure } from '#api/domain/living/living-state';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { buildPlan } from '#api/domain/orientation/build-plan';
import type { Plan } from '#api/domain/orientation/build-plan';
import type { Brake, Candidate, Situation } from '#api/domain/orientation/candidate';
import type { OpeningOf } from '#api/domain/orientation/match-candidate';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { Clock } from '#api/http/clock';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { CandidatesRepository } from './candidates.repository.ts';

/** What is asked, as the contracts check it. */
export interface Question {
  needs: Thematique[];
  /** INSEE code. */
  commune: string;
  publics?: Public[] | undefined;
  brakes?: Brake[] | undefined;
  radius_km: number;
}

/** All that was found, and what it was judged by. */
export interface Search {
  commune: Commune;
  situation: Situation;
  plan: Plan;
  openingOf: OpeningOf;
  judge(candidates: Candidate[]): Plan;
  now: Date;
}

/** Looks for partners around the commune, then in the whole région for the needs that nobody there covers. */
@Injectable()
export class SearchPartners {
  constructor(
    private readonly communes: CommunesRepository,
    private readonly candidates: CandidatesRepository,
    private readonly clock: Clock,
  ) {}

  /** `toFilter`: more partners are read, for filters to choose among. */
  async run(question: Question, toFilter = false): Promise<Search> {
    const commune = await this.communes.get(question.commune);
    const now = this.clock.now();
    const situation: Situation = {
      needs: question.needs,
      home: commune,
      publics: question.publics ?? [],
      brakes: question.brakes ?? [],
      radius_m: question.radius_km * 1000,
    };
    const openingOf: OpeningOf = ({ horaires_accueil, code_departement, ...closing }) => {
      const place = hoursPlaceOf(code_departement);
      const closure = standingClosure(closing, dayAt(now, place.timeZone));
      return openingState(horaires_accueil, now, { ...place, closure });
    };
    const judge = (candidates: Candidate[]) => buildPlan(candidates, situation, { openingOf, now });
    const { latitude, longitude } = commune;
    const around = { ...situation, latitude, longitude, to_filter: toFilter };
    const nearby = await this.candidates.nearby(situation.needs, around);
    let plan = judge(nearby);
    if (plan.uncovered.length > 0) {
      const farther = await this.candidates.inRegion(plan.uncovered, around);
      if (farther.length > 0) plan = judge(mergeCandidates(nearby, farther));
    }
    return { commune, situation, plan, openingOf, judge, now };
  }
}

/** One candidate a structure, with the services found nearby and those found farther. */
function mergeCandidates(nearby: Candidate[], farther: Candidate[]): Candidate[] {
  const merged = new Map(nearby.map((candidate) => [candidate.structure.id, candidate]));
  for (const { structure, services } of farther) {
    const known = merged.get(structure.id)?.services ?? [];
    const added = services.filter(({ id }) => !known.some((service) => service.id === id));
    merged.set(structure.id, { structure, services: [...known, ...added] });
  }
  return [...merged.values()];
}
