import { searchKey } from '#api/domain/territory/normalise-name';
import type { RawCommune } from './packages.ts';
import type { CommuneRow, NameRow } from './territory-rows.ts';

/** Communes of Guadeloupe until the organic law of 21 February 2007 made them collectivities; files still say so. */
const COLLECTIVITIES_OF_2007: [former: string, today: string][] = [
  ['97123', '97701'],
  ['97127', '97801'],
];

/**
 * Codes that no longer name a commune, with the code of today. Where the list contradicts itself (a delegated commune
 * that changed hands), the delegated commune says where it is now.
 */
export function readFormerCodes(raw: RawCommune[]): Map<string, string> {
  const todayOf = new Map(COLLECTIVITIES_OF_2007);
  for (const { code, anciensCodes } of raw)
    for (const former of anciensCodes ?? []) todayOf.set(former, code);
  for (const { code, chefLieu } of raw) if (chefLieu && chefLieu !== code) todayOf.set(code, chefLieu);
  return todayOf;
}

const nameRow = (commune: CommuneRow, code: string, nom: string): NameRow => ({
  code_commune: commune.code,
  code,
  nom,
  nom_recherche: searchKey(nom),
  ancienne: code !== commune.code || nom !== commune.nom,
  population: commune.population,
});

/** Every name under which a commune is found; a former code whose name is unknown bears today's. */
export function buildNames(communes: CommuneRow[], raw: RawCommune[]): NameRow[] {
  const today = new Map(communes.map((commune) => [commune.code, commune]));
  const rows = communes.map((commune) => nameRow(commune, commune.code, commune.nom));
  const named = new Set<string>();
  for (const { code, nom, chefLieu } of raw) {
    const commune = chefLieu === undefined ? undefined : today.get(chefLieu);
    if (!commune) continue;
    named.add(code);
    const isToday = code === commune.code && searchKey(nom) === commune.nom_recherche;
    if (!isToday) rows.push(nameRow(commune, code, nom));
  }
  for (const [code, codeToday] of readFormerCodes(raw)) {
    const commune = today.get(codeToday);
    if (commune && !named.has(code)) rows.push(nameRow(commune, code, commune.nom));
  }
  return rows;
}
