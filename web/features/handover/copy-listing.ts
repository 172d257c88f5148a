import { describeServices } from './basket/describe-services.ts';
import { sayAppointment } from './sheet/describe-week.ts';
import type { ListedService, Listing } from '#api/contract/listings.contract';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { SheetPartner } from './sheet-partner.ts';

/** The copy of a whole listing for these needs: only the services that answer one of them speak, or all without any. */
export function copyListing(listing: Listing, needs: readonly Thematique[], now: Date): SheetPartner {
  const { structure, source, opening_state } = listing;
  const services = servicesFor(listing.services, needs);
  const site = siteOf(services) ?? structure;
  return {
    id: structure.id,
    nom: structure.nom,
    needs: needs.filter((need) => services.some(({ thematiques }) => thematiques.includes(need))),
    telephone: structure.telephone ?? firstOf(services, 'telephone'),
    courriel: structure.courriel ?? firstOf(services, 'courriel'),
    site_web: structure.site_web,
    adresse: site.adresse,
    complement_adresse: site.complement_adresse,
    code_postal: site.code_postal,
    commune: site.commune,
    latitude: site.latitude,
    longitude: site.longitude,
    approximate: site.point_origin === 'commune',
    horaires_accueil: site.horaires_accueil,
    horaires_texte: site.horaires_texte,
    // The state is that of the structure's own hours.
    opening:
      site === structure
        ? { state: opening_state.state, next_change: opening_state.next_change }
        : { state: 'unknown', next_change: null },
    by_appointment: structure.sur_rendez_vous === true || sayAppointment(site.horaires_accueil),
    itinerant: structure.itinerant,
    ...describeServices(services),
    frais_precisions: distinct(services.map(({ frais_precisions }) => frais_precisions)),
    conditions: distinct(services.map(({ conditions_acces }) => conditions_acces)),
    fictional: source.fictional,
    read_at: now.toISOString(),
  };
}

function servicesFor(services: readonly ListedService[], needs: readonly Thematique[]) {
  const answering = services.filter(({ thematiques }) => thematiques.some((need) => needs.includes(need)));
  return answering.length > 0 ? answering : services;
}

/** Where help is given, when none of it is given at the structure's own place. */
function siteOf(services: readonly ListedService[]): ListedService['site'] {
  const [first] = services;
  return services.every(({ site }) => site !== null) ? (first?.site ?? null) : null;
}

function firstOf(services: readonly ListedService[], field: 'telephone' | 'courriel'): string | null {
  return services.find((service) => service[field] !== null)?.[field] ?? null;
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.trim() || []))];
}
