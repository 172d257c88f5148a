import type { Partner } from '#api/contract/orientation.contract';
import type { CandidateService, Site } from '#api/domain/orientation/candidate';
import type { Judged } from '#api/domain/orientation/judge-match';
import { rolesOfMatch } from '#api/domain/orientation/roles';

/** A match as it crosses HTTP: where to go, the phone to call, the services that help, why, and mind what. */
export function presentPartner(match: Judged): Partner {
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
      adresse_masquee: structure.adresse_masquee,
    },
    services: services.map(presentService),
    latitude: distance_m === null ? null : site.latitude,
    longitude: distance_m === null ? null : site.longitude,
    distance_m,
    step,
    covers,
    opening_state: opening,
    roles: rolesOfMatch(match),
    reasons: match.reasons,
    warnings: match.warnings,
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
    thematiques_texte: _texte,
    publics_precisions: _publics,
    conditions_acces: _conditions,
    telephone: _tel,
    courriel: _mail,
    distance_m: _distance,
    site: _site,
    complet_jusqu_au: _full,
    delai_jours: _wait,
    ...shown
  } = service;
  return { ...shown, description: shown.description ?? '' };
}
