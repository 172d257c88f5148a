import { useQuery } from '@tanstack/react-query';
import { readOutlines } from '#api/contract/crossings.contract';
import { call } from '#web/api/client.ts';
import type { outlinesOf } from './levels.ts';

/** What is drawn around the parts of a territory, or around it; it hardly ever changes. Never those of other parts in the meantime. */
export function useOutlines(of: ReturnType<typeof outlinesOf>) {
  return useQuery({
    queryKey: ['outlines', of],
    queryFn: ({ signal }) => {
      const { kind, code, level } = of ?? { kind: 'france', code: 'france', level: 'region' };
      return call(readOutlines, { params: { kind, code }, query: { level } }, signal);
    },
    enabled: of !== null,
    staleTime: 3_600_000,
  });
}
