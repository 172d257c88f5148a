import { useQuery } from '@tanstack/react-query';
import { readTowns } from '#api/contract/communes.contract';
import { call } from '#web/api/client.ts';
import { useSettings } from '#web/lib/use-settings.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readSettings } from '#api/contract/settings.contract';
import type { Town } from './town.ts';

export interface Background {
  towns: readonly Town[];
  townsFailed: boolean;
  /** null: this installation uses no tiles, or does not say. */
  tiles: ResponseOf<typeof readSettings>['tiles'];
}

const NO_TOWNS: readonly Town[] = [];

/** What lies under the pins: the towns around the commune, where one is known, and the tiles when there are some. */
export function useBackground(code: string | null): Background {
  const { data: nearby, isError } = useQuery({
    queryKey: ['towns', code],
    queryFn: ({ signal }) => call(readTowns, { params: { code: code ?? '' }, query: {} }, signal),
    enabled: code !== null,
    staleTime: Infinity,
  });
  const { data: settings } = useSettings();
  return { towns: nearby?.towns ?? NO_TOWNS, townsFailed: isError, tiles: settings?.tiles ?? null };
}
