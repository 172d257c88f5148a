import { buildDemo } from '#seed/demo/build-demo';
import { buildTerritories } from '#seed/reference/build-territories';

export const NOW = new Date('2026-11-20T09:00:00Z');

export const TERRITORIES = buildTerritories();

/** The rows as the database gives them: by code, in its C collation. */
export const COMMUNES = TERRITORIES.communes.toSorted((a, b) => (a.code < b.code ? -1 : 1));

export const DEMO = buildDemo(COMMUNES, NOW);

export const COMMUNE_BY_CODE = new Map(COMMUNES.map((commune) => [commune.code, commune]));

/** Without the overseas collectivities, whose codes have three digits where a région's has two. */
export const REGIONS = TERRITORIES.regions.filter(({ code }) => code.length === 2);

export const DEPARTEMENTS = TERRITORIES.departements.filter(({ code_region }) => code_region.length === 2);
