import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchTerritories } from '#api/contract/territories.contract';
import { call } from '#web/api/client.ts';
import type { ResponseOf } from '#api/contract/endpoint';

export type Found = ResponseOf<typeof searchTerritories>['territories'][number];

export interface TerritorySearch {
  found: readonly Found[];
  /** Why there is none to propose. */
  state: 'searching' | 'nothing' | 'failed';
}

const PAUSE_MS = 120;
const NONE: readonly Found[] = [];

/** The territories that are called as typed. */
export function useTerritorySearch(typed: string): TerritorySearch {
  const wanted = typed.trim().slice(0, 80);
  const [q] = useDebouncedValue(wanted, PAUSE_MS);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['territories', q],
    queryFn: ({ signal }) => call(searchTerritories, { query: { q } }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 3_600_000,
  });
  const found = q === '' ? NONE : (data?.territories ?? NONE);
  if (isError) return { found, state: 'failed' };
  return { found, state: isFetching || q !== wanted ? 'searching' : 'nothing' };
}
