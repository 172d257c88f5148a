import type { TerritoryKind } from '../coverage/territory-tree.ts';
import type { TerritoryId } from './territory-path.ts';

/** What a kind of territory is called, beside a name. */
export const kindNames: Record<TerritoryKind, string> = {
  france: 'pays',
  region: 'région',
  departement: 'département',
  epci: 'intercommunalité',
  commune: 'commune',
};

/** The same territories, those of one name told apart by their kind or else their code: La Réunion is a région and a département. */
export function withDistinctNames<T extends TerritoryId & { nom: string }>(territories: readonly T[]): T[] {
  return territories.map((one) => {
    const namesakes = territories.filter((other) => other !== one && other.nom === one.nom);
    if (namesakes.length === 0) return one;
    const told = namesakes.some(({ kind }) => kind === one.kind) ? one.code : kindNames[one.kind];
    return { ...one, nom: `${one.nom} (${told})` };
  });
}
