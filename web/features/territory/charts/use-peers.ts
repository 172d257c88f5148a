import { useQueries } from '@tanstack/react-query';
import { coverageQuery } from '../use-territory.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Side } from './chart-rows.ts';

/** Kinds that a territory is measured against, the nearest first. */
const PEERS = ['region', 'france'] as const;

/** The région and the country of a territory, with what they have, once it is known. */
export function usePeers({ parents, counted }: TerritoryAnswer): Side[] {
  const peers = PEERS.flatMap((kind) => parents.filter((parent) => parent.kind === kind));
  const queries = peers.map((peer) => coverageQuery({ ...peer, inhabitants: null, counted }));
  return useQueries({ queries }).flatMap(({ data }, at) => {
    const peer = peers[at];
    return data && peer ? [{ ...peer, coverage: data }] : [];
  });
}
