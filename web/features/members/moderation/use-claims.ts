import { useQuery } from '@tanstack/react-query';
import { readClaims } from '#api/contract/members.contract';
import { call } from '#web/api/client.ts';

/** The claims that wait, as they are when the page opens: those answered here stay in sight until it is left. */
export const useClaims = (enabled: boolean) =>
  useQuery({
    queryKey: ['claims'],
    queryFn: ({ signal }) => call(readClaims, {}, signal),
    gcTime: 0,
    staleTime: 0,
    refetchOnReconnect: false,
    enabled,
  });
