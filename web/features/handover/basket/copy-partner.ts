import { describeServices } from './describe-services.ts';
import type { Partner } from '#api/contract/orientation.contract';
import type { SheetPartner } from '../sheet-partner.ts';

/**
 * The copy of a partner as a search shows it, made on the spot and without a network. It lacks what only the whole
 * listing says: what to bring, and what the price is.
 */
export function copyPartner(partner: Partner, now: Date): SheetPartner {
  const { structure, services, covers, opening_state, latitude, longitude } = partner;
  const warning = (code: string) => partner.warnings.find((each) => each.code === code);
  const warns = (code: string) => warning(code) !== undefined;
  const closure = (warning('closed-temporarily') ?? warning('closing-soon'))?.params;
  const fullUntil = warning('full-declared')?.params.until;
  return {
    id: structure.id,
    nom: structure.nom,
    needs: covers,
    telephone: structure.telephone,
    courriel: structure.courriel,
    site_web: structure.site_web,
    adresse: structure.adresse,
    complement_adresse: structure.complement_adresse,
    code_postal: structure.code_postal,
    commune: structure.commune,
    latitude,
    longitude,
    approximate: warns('point-approximate'),
    horaires_accueil: structure.horaires_accueil,
    horaires_texte: structure.horaires_texte,
    opening: { state: opening_state.state, next_change: opening_state.next_change },
    closure: closure ? { first: String(closure.from), last: String(closure.to) } : null,
    full_until: fullUntil === undefined ? null : String(fullUntil),
    hidden: structure.adresse_masquee,
    by_appointment: warns('by-appointment'),
    itinerant: structure.itinerant,
    ...describeServices(services, covers),
    frais_precisions: [],
    conditions: [],
    fictional: structure.fictional,
    read_at: now.toISOString(),
  };
}
