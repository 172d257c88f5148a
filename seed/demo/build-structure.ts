import type { StructureRecord } from '#api/domain/import/records';
import { pointAround } from './choose-commune.ts';
import { drawUpdateDay } from './dates.ts';
import type { DemoCommune } from './demo-commune.ts';
import { drawOne, type Draw } from './draw.ts';
import { inventAddress, inventComplement, inventName, slugOf } from './invent-names.ts';
import type { Kind } from './kind.ts';
import { drawHours } from './opening-hours.ts';
import { fictionalPhone } from './phones.ts';

/** What one structure is made from. */
export interface Plot {
  draw: Draw;
  kind: Kind;
  commune: DemoCommune;
  /** Its place in the whole list, from 1. */
  rank: number;
  now: Date;
}

/** The place fields of an invented address in a true commune. */
export function inventPlace(draw: Draw, commune: DemoCommune) {
  const point = pointAround(draw, commune);
  const [first = null, ...others] = commune.codes_postaux;
  return {
    adresse: inventAddress(draw),
    complement_adresse: inventComplement(draw),
    code_postal: first === null ? null : drawOne(draw, [first, ...others]),
    commune: commune.nom,
    code_insee: commune.code,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    point_origin: point === null ? null : ('source' as const),
  };
}

/** How it is reached: nine in ten by telephone, some by telephone alone, always by one way at least. */
function inventContacts({ draw, kind, commune, rank }: Plot, nom: string) {
  const address = `${kind.slug}-${slugOf(commune.nom)}-${String(rank).padStart(4, '0')}`;
  const [silent, phoneOnly, mobile] = [draw() < 0.06, draw() < 0.12, draw() < 0.15];
  const [hasMail, hasSite] = [draw() < 0.9, draw() < 0.6];
  return {
    telephone: silent ? null : fictionalPhone(rank, commune.code_region, mobile),
    courriel: silent || (hasMail && !phoneOnly) ? `${address}@example.org` : null,
    site_web: hasSite && !phoneOnly ? `https://example.org/${slugOf(nom)}-${rank}` : null,
  };
}

/** Share of the listings that travel, among the kinds that may. */
const TRAVELLING = 0.2;

/** A fictional structure; it never has a SIRET, which would be someone's. */
export function buildStructure(plot: Plot): StructureRecord {
  const { draw, kind, commune, rank, now } = plot;
  const nom = inventName(draw, kind, commune.nom);
  const itinerant = kind.tour !== undefined && (kind.setting === 'village' || draw() < TRAVELLING);
  return {
    id: `demo--s${String(rank).padStart(4, '0')}`,
    source: 'demo',
    nom,
    siret: null,
    description: draw() < 0.92 ? kind.description : null,
    ...inventPlace(draw, commune),
    ...inventContacts(plot, nom),
    horaires_accueil: drawHours(draw, kind.hours),
    horaires_texte: null,
    accessibilite_lieu: null,
    reseaux_porteurs: [...kind.reseaux],
    itinerant,
    sur_rendez_vous: draw() < 0.2 ? null : kind.sur_rendez_vous,
    precisions: itinerant ? (kind.tour ?? null) : null,
    lien_source: null,
    date_maj: drawUpdateDay(draw, now),
  };
}
