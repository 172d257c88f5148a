import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readCommune } from '#api/contract/communes.contract';
import { rememberCommune, rememberedCommune } from '#web/features/obstacle/remembered-commune.ts';
import { call } from '#web/api/client.ts';
import type { Commune } from '#api/contract/communes.contract';
import type { Act } from './use-situation.ts';

/** The commune in force with its name and territory, and how to change it; the last choice is kept on the device. */
export function useCommune(code: string | null, act: Act) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => call(readCommune, { params: { code: code ?? '' } }, signal),
    enabled: code !== null,
    staleTime: Number.POSITIVE_INFINITY,
    initialData: () => {
      const kept = rememberedCommune();
      return kept?.code === code ? kept : undefined;
    },
  });
  const chooseCommune = useCallback(
    (commune: Commune | null) => {
      rememberCommune(commune);
      if (commune) queries.setQueryData(['commune', commune.code], commune);
      act({ type: 'commune', code: commune?.code ?? null });
    },
    [queries, act],
  );
  return { commune: code === null ? null : (data ?? null), chooseCommune };
}
