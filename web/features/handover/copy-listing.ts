import { distanceMetres } from '#api/domain/geography/distance';
import type { Point } from '#api/domain/geography/distance';
import { answers, describeServices } from './basket/describe-services.ts';
import { sayAppointment } from './sheet/describe-week.ts';
import type { ListedService, Listing } from '#api/contract/listings.contract';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { SheetPartner } from './sheet-partner.ts';

interface Wanted {
  needs: readonly Thematique[];
  /** Where the person would go, or lives: of the places of a structure, the nearest to it is told. Null: not known. */
  near: Point | null;
}

/** The copy of a whole listing for these needs: only the services that answer one of them speak, or all without any. */
export function copyListing(listing: Listing, { needs, near }: Wanted, now: Date): SheetPartner {
  const { structure, source, opening_state } = listing;
  const services = servicesFor(listing.services, needs);
  const site = siteOf(services, structure, near);
  return {
    id: structure.id,
    nom: structure.nom,
    needs: needs.filter((need) => services.some((service) => answers(service, need))),
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
    closure: closureOf(structure),
    full_until: fullUntil(structure, services),
    hidden: structure.adresse_masquee,
    by_appointment: structure.sur_rendez_vous === true || sayAppointment(site.horaires_accueil),
    itinerant: structure.itinerant,
    ...describeServices(services, needs),
    frais_precisions: distinct(services.map(({ frais_precisions }) => frais_precisions)),
    conditions: distinct(services.map(({ conditions_acces }) => conditions_acces)),
    fictional: source.fictional,
    read_at: now.toISOString(),
  };
}

const closureOf = ({ fermeture_du, fermeture_au }: Listing['structure']): SheetPartner['closure'] =>
  fermeture_du === null || fermeture_au === null ? null : { first: fermeture_du, last: fermeture_au };

/** The first day from which one of these services may have room again; null where one has some. */
function fullUntil(
  { complet_jusqu_au: all }: Listing['structure'],
  services: readonly ListedService[],
): string | null {
  const days = services.map(
    ({ complet_jusqu_au }) => [all ?? '', complet_jusqu_au ?? ''].toSorted().at(-1) ?? '',
  );
  return (services.length === 0 ? all : days.toSorted()[0]) || null;
}

function servicesFor(services: readonly ListedService[], needs: readonly Thematique[]) {
  const answering = services.filter((service) => needs.some((need) => answers(service, need)));
  return answering.length > 0 ? answering : services;
}

type Place = Pick<Listing['structure'], keyof NonNullable<ListedService['site']>>;

/** Where help is given: the nearest of the places of these services; the structure's own where nearness is not known. */
function siteOf(services: readonly ListedService[], structure: Place, near: Point | null): Place {
  const places = services.length === 0 ? [structure] : services.map(({ site }) => site ?? structure);
  const away_m = ({ latitude, longitude }: Place): number =>
    near === null || latitude === null || longitude === null
      ? Number.POSITIVE_INFINITY
      : distanceMetres(near, { latitude, longitude });
  // Unknown from unknown is NaN, no difference: the structure's own comes first then.
  const nearestFirst = places.toSorted(
    (a, b) => away_m(a) - away_m(b) || Number(b === structure) - Number(a === structure),
  );
  return nearestFirst[0] ?? structure;
}

function firstOf(services: readonly ListedService[], field: 'telephone' | 'courriel'): string | null {
  return services.find((service) => service[field] !== null)?.[field] ?? null;
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.trim() || []))];
}
