import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { Orientation, readOrientation } from '#api/contract/orientation.contract';
import { selectFindings } from '#api/domain/guidance/select-findings';
import { selectNationalLines } from '#api/domain/guidance/select-national-lines';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { buildPlan } from '#api/domain/orientation/build-plan';
import type { Candidate, Situation } from '#api/domain/orientation/candidate';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import type { OpeningOf } from '#api/domain/orientation/match-candidate';
import { Clock } from '#api/http/clock';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { FINDINGS } from '#seed/survey/findings';
import { NATIONAL_LINES } from '#seed/national-lines/national-lines';
import { CandidatesRepository } from './candidates.repository.ts';
import { UNFILTERED, filterPartners } from './filter-partners.ts';
import { presentPartner } from './present-partner.ts';

/** How many partners an answer lists beside the plan. */
const OTHERS = 30;

/** From needs and a commune to the partners to call. */
@Injectable()
export class Orient {
  constructor(
    private readonly communes: CommunesRepository,
    private readonly candidates: CandidatesRepository,
    private readonly clock: Clock,
  ) {}

  async run({ query }: InputOf<typeof readOrientation>): Promise<Orientation> {
    const commune = await this.communes.get(query.commune);
    const now = this.clock.now();
    const situation: Situation = {
      needs: query.needs,
      home: commune,
      publics: query.publics ?? [],
      brakes: query.brakes ?? [],
      radius_m: query.radius_km * 1000,
    };
    const openingOf: OpeningOf = ({ horaires_accueil, code_departement }) =>
      openingState(horaires_accueil, now, hoursPlaceOf(code_departement));
    const judge = (candidates: Candidate[]) => buildPlan(candidates, situation, { openingOf, now });
    const to_filter = query.with_filters === 'true' || isAnyChosen(query);
    const around = { ...situation, latitude: commune.latitude, longitude: commune.longitude, to_filter };
    const nearby = await this.candidates.nearby(situation.needs, around);
    let chosen = judge(nearby);
    if (chosen.uncovered.length > 0) {
      const farther = await this.candidates.inRegion(chosen.uncovered, around);
      chosen = judge(mergeCandidates(nearby, farther));
    }
    const filtered = to_filter
      ? filterPartners(chosen, query, { judge, openingOf, radius_m: situation.radius_m })
      : { plan: chosen, ...UNFILTERED };
    chosen = filtered.plan;
    return {
      needs: situation.needs,
      commune,
      plan: chosen.plan.map(presentPartner),
      partners: chosen.partners.slice(0, OTHERS).map(presentPartner),
      uncovered: chosen.uncovered,
      steps: chosen.steps,
      guidance: selectFindings({ ...situation, steps: chosen.steps.map(({ step }) => step) }, FINDINGS),
      national_lines: selectNationalLines(situation, NATIONAL_LINES),
      partners_found: chosen.plan.length + chosen.partners.length,
      filters: filtered.filters,
      relaxations: filtered.relaxations,
    };
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
