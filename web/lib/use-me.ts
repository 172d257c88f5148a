import { useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { readMe } from '#api/contract/accounts.contract';
import type { ResponseOf } from '#api/contract/endpoint';
import { call } from '#web/api/client.ts';

const ME = 'me';

/** Who is signed in on this device; the worker's pages do not ask. */
export function useMe() {
  return useQuery({ queryKey: [ME], queryFn: ({ signal }) => call(readMe, {}, signal) });
}

/** Another is signed in, or nobody: what was read before was read as somebody else. */
export function becomeWho(queries: QueryClient, who: ResponseOf<typeof readMe>): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME });
  queries.setQueryData([ME], who);
}
