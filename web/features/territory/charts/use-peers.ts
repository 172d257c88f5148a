import { useQueries } from '@tanstack/react-query';
import { coverageQuery } from '../use-territory.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Side } from './chart-rows.ts';

/** Kinds that a territory is measured against, the nearest first. */
const PEERS = ['region', 'france'] as const;

interface Peers {
  sides: Side[];
  /** Those that did not come. */
  missing: string[];
  retry(): void;
}

/** The région and the country of a territory, with what they have, once it is known. */
export function usePeers({ parents, counted }: TerritoryAnswer): Peers {
  const peers = PEERS.flatMap((kind) => parents.filter((parent) => parent.kind === kind));
  const queries = useQueries({
    queries: peers.map((peer) => coverageQuery({ ...peer, inhabitants: null, counted })),
  });
  return {
    sides: peers.flatMap((peer, at) => {
      const coverage = queries[at]?.data;
      return coverage ? [{ ...peer, coverage }] : [];
    }),
    missing: peers.filter((_, at) => queries[at]?.isError).map(({ nom }) => nom),
    retry: () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}
