import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import { buildServices } from './build-services.ts';
import { buildStructure } from './build-structure.ts';
import { chooseCommune, type TakenCommunes } from './choose-commune.ts';
import { chooseKinds } from './choose-kinds.ts';
import { groupByDepartement, type DemoCommune, type DemoDepartement } from './demo-commune.ts';
import { drawFrom } from './draw.ts';
import type { Kind } from './kind.ts';
import { zonesOf, type Zones } from './zones.ts';

/** Changes with the data: a base seeded with another version is brought to this one. */
export const DEMO_VERSION = '2026-11-1';

interface Listings {
  structures: StructureRecord[];
  services: ServiceRecord[];
}

function addDepartement(listings: Listings, departement: DemoDepartement, at: { zones: Zones; now: Date }) {
  const taken = new Map<Kind, TakenCommunes>();
  const kinds = chooseKinds(drawFrom(`kinds of ${departement.code}`), departement);
  for (const [index, { kind, complete }] of kinds.entries()) {
    const draw = drawFrom(`${departement.code}/${index}/${kind.slug}`);
    const communes = taken.get(kind) ?? new Set<string>();
    const commune = chooseCommune(draw, departement, { setting: kind.setting, taken: communes });
    if (commune === undefined) continue;
    taken.set(kind, communes.add(commune.code));
    const plot = { draw, kind, commune, rank: listings.structures.length + 1, now: at.now };
    const structure = buildStructure(plot);
    const elsewhere = chooseCommune(draw, departement, { setting: 'small-town', taken: communes });
    listings.structures.push(structure);
    listings.services.push(...buildServices({ ...plot, structure, complete, elsewhere, zones: at.zones }));
  }
}

/**
 * Invents structures and services in true communes of every département: names, addresses, telephones and mailboxes belong to
 * nobody. The same communes and the same `now` always give the same listings, and only the dates depend on `now`.
 */
export function buildDemo(communes: DemoCommune[], now: Date): Listings {
  const listings: Listings = { structures: [], services: [] };
  const zones = zonesOf(communes);
  for (const departement of groupByDepartement(communes))
    addDepartement(listings, departement, { zones, now });
  return listings;
}
