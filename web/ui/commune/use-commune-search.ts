import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchCommunes } from '#api/contract/communes.contract';
import { call } from '#web/api/client.ts';
import type { Commune } from '#api/contract/communes.contract';

const PAUSE_MS = 120;

interface Search {
  communes: readonly Commune[];
  /** Why there is none to propose. */
  state: 'searching' | 'nothing' | 'failed';
}

/** The communes whose name or postcode begins as typed. */
export function useCommuneSearch(typed: string): Search {
  const [q] = useDebouncedValue(typed.trim().slice(0, 80), PAUSE_MS);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['communes', q],
    queryFn: ({ signal }) => call(searchCommunes, { query: { q } }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 3_600_000,
  });
  const communes = q === '' ? [] : (data?.communes ?? []);
  if (isError) return { communes, state: 'failed' };
  return { communes, state: isFetching || q !== typed.trim() ? 'searching' : 'nothing' };
}
