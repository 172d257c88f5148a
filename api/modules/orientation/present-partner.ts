import type { Partner } from '#api/contract/orientation.contract';
import type { CandidateService, Site, Situation } from '#api/domain/orientation/candidate';
import type { Match } from '#api/domain/orientation/match-candidate';
import { stateReasons } from '#api/domain/orientation/state-reasons';
import { stateWarnings } from '#api/domain/orientation/state-warnings';

/** A match as it crosses HTTP: where to go, the phone to call, the services that help, why, and mind what. */
export function presentPartner(match: Match, situation: Situation, now: Date): Partner {
  const { candidate, services, covers, step, site, distance_m, opening } = match;
  const { structure } = candidate;
  return {
    structure: {
      id: structure.id,
      nom: structure.nom,
      ...presentSite(site),
      telephone: structure.telephone ?? firstOf(services, 'telephone'),
      courriel: structure.courriel ?? firstOf(services, 'courriel'),
      site_web: structure.site_web,
      precisions: structure.precisions,
      itinerant: structure.itinerant,
      reseaux_porteurs: structure.reseaux_porteurs,
      source: structure.source,
      source_nom: structure.source_nom,
      lien_source: structure.lien_source,
      date_maj: structure.date_maj,
      fictional: structure.fictional,
    },
    services: services.map(presentService),
    latitude: distance_m === null ? null : site.latitude,
    longitude: distance_m === null ? null : site.longitude,
    distance_m,
    step,
    covers,
    opening_state: opening,
    reasons: stateReasons(match, situation, now),
    warnings: stateWarnings(match, situation, now),
  };
}

const presentSite = ({ adresse, complement_adresse, code_postal, commune, code_insee, ...hours }: Site) => ({
  adresse,
  complement_adresse,
  code_postal,
  commune,
  code_insee,
  horaires_accueil: hours.horaires_accueil,
  horaires_texte: hours.horaires_texte,
});

const firstOf = (services: CandidateService[], field: 'telephone' | 'courriel'): string | null =>
  services.find((service) => service[field] !== null)?.[field] ?? null;

function presentService(service: CandidateService): Partner['services'][number] {
  const {
    zone_eligibilite: _zone,
    type: _type,
    publics_precisions: _publics,
    conditions_acces: _conditions,
    telephone: _tel,
    courriel: _mail,
    distance_m: _distance,
    site: _site,
    ...shown
  } = service;
  return { ...shown, description: shown.description ?? '' };
}
