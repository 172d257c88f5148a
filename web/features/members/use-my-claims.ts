import { useQuery } from '@tanstack/react-query';
import { readMyClaims } from '#api/contract/members.contract';
import { call } from '#web/api/client.ts';
import type { ResponseOf } from '#api/contract/endpoint';

export type MyClaim = ResponseOf<typeof readMyClaims>['claims'][number];

export const MY_CLAIMS = ['my-claims'] as const;

/** What the one who is signed in asked for; an answer may have come since it was last read. */
export const useMyClaims = (enabled = true) =>
  useQuery({
    queryKey: MY_CLAIMS,
    queryFn: ({ signal }) => call(readMyClaims, {}, signal),
    staleTime: 0,
    enabled,
  });
