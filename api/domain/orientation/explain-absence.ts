import type { Public } from '#api/domain/vocabulary/publics';
import type { Candidate, CandidateService, Situation } from './candidate.ts';
import { strengthOf } from './cover-strength.ts';
import { receives } from './eligibility.ts';
import { matchCandidate, takesIn } from './match-candidate.ts';
import type { OpeningOf } from './match-candidate.ts';

/** Why a structure is not proposed to this person, by the hard rule that leaves out each of its services. */
export const ABSENCES = [
  'answers-none', // { } none of its services answers one of these needs
  'zone', // { services: names } they receive the inhabitants of other territories
  'zone-unsaid', // { services: names } they do not say whom they receive, and are in another EPCI
  'publics', // { services: names, publics: codes received }
  'no-place', // { services: names } nobody knows where they are given
] as const;

export type Absence = (typeof ABSENCES)[number];

export interface AbsenceReason {
  code: Absence;
  services: string[];
  publics: Public[];
}

/**
 * Why a structure does not help this person: one reason for each rule that leaves a service out, the first rule that fails
 * being the one that is said of a service. Empty when it can help.
 */
export function explainAbsence(
  candidate: Candidate,
  situation: Situation,
  openingOf: OpeningOf,
): AbsenceReason[] {
  if (matchCandidate(candidate, situation, { openingOf, askedAround: [] })) return [];
  const answering = candidate.services.filter((service) =>
    situation.needs.some((need) => strengthOf(service, need) !== null),
  );
  if (answering.length === 0) return [{ code: 'answers-none', services: [], publics: [] }];
  const left = answering.map((service) => ({ service, code: ruleThatFails(service, candidate, situation) }));
  return ABSENCES.flatMap((code) => {
    const out = left.filter((each) => each.code === code).map(({ service }) => service);
    if (out.length === 0) return [];
    const publics = code === 'publics' ? [...new Set(out.flatMap((service) => service.publics))] : [];
    return [{ code, services: [...new Set(out.map(({ nom }) => nom))], publics }];
  });
}

function ruleThatFails(service: CandidateService, { structure }: Candidate, situation: Situation): Absence {
  if (!takesIn(service, structure, situation)) {
    return service.zone_eligibilite.length === 0 ? 'zone-unsaid' : 'zone';
  }
  return receives(service, situation.publics) ? 'no-place' : 'publics';
}
