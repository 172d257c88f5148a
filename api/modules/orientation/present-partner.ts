import type { Partner } from '#api/contract/orientation.contract';
import type { CandidateService, Situation } from '#api/domain/orientation/candidate';
import { isPhoneable } from '#api/domain/orientation/listing-facts';
import type { Match } from '#api/domain/orientation/match-candidate';
import { stateReasons } from '#api/domain/orientation/state-reasons';
import { stateWarnings } from '#api/domain/orientation/state-warnings';

/** A match as it crosses HTTP: the structure with the phone to call, its services that help, why, and mind what. */
export function presentPartner(match: Match, situation: Situation, now: Date): Partner {
  const { candidate, services, covers, step, distance_m, opening } = match;
  const {
    latitude,
    longitude,
    point_origin: _point,
    description: _text,
    sur_rendez_vous: _rdv,
    ...rest
  } = candidate.structure;
  const { code_epci: _epci, code_departement: _departement, code_region: _region, ...structure } = rest;
  const reach = isPhoneable(structure, services) ? firstOf(services, 'telephone') : null;
  return {
    structure: {
      ...structure,
      telephone: structure.telephone ?? reach,
      courriel: structure.courriel ?? firstOf(services, 'courriel'),
    },
    services: services.map(presentService),
    latitude: distance_m === null ? null : latitude,
    longitude: distance_m === null ? null : longitude,
    distance_m,
    step,
    covers,
    opening_state: opening,
    reasons: stateReasons(match, situation, now),
    warnings: stateWarnings(match, situation, now),
  };
}

const firstOf = (services: CandidateService[], field: 'telephone' | 'courriel'): string | null =>
  services.find((service) => service[field] !== null)?.[field] ?? null;

function presentService(service: CandidateService): Partner['services'][number] {
  const {
    zone_eligibilite: _zone,
    telephone: _tel,
    courriel: _mail,
    distance_m: _distance,
    ...shown
  } = service;
  return { ...shown, description: shown.description ?? '' };
}
