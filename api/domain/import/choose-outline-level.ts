import { searchKey } from '#api/domain/territory/normalise-name';
import type { OutlineRecord } from './parse-outline.ts';

export const OUTLINE_LEVELS = ['region', 'departement', 'epci'] as const;
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

type Named = Pick<OutlineRecord, 'code' | 'nom' | 'named_by'>;

/** The names of the territories of today, by code. */
export type KnownNames = Record<OutlineLevel, ReadonlyMap<string, string>>;

/**
 * What a file holds the outlines of; null when it holds those of nothing known. Régions and départements have the same codes (11 is Île-de-France and
 * Aude): the level is that of which most outlines bear the names.
 */
export function chooseOutlineLevel(outlines: readonly Named[], known: KnownNames): OutlineLevel | null {
  const counts = OUTLINE_LEVELS.map((level) => ({
    level,
    count: outlines.filter((outline) => refuseOutline(outline, level, known) === null).length,
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.level : null;
}

const OF_LEVEL = { region: 'aucune région', departement: 'aucun département', epci: 'aucun EPCI' };

/** Why an outline is not that of a territory of a level, in French; null when it is. The names of EPCI are written in many ways. */
export function refuseOutline(
  { code, nom, named_by }: Named,
  level: OutlineLevel,
  known: KnownNames,
): string | null {
  const name = (named_by === 'siren') === (level === 'epci') ? known[level].get(code) : undefined;
  if (name === undefined) return `Ce code n’est celui d’${OF_LEVEL[level]} d’aujourd’hui.`;
  if (level === 'epci' || nom === null || searchKey(nom) === searchKey(name)) return null;
  return `Ce code est celui de ${name}, que le contour ne nomme pas.`;
}
