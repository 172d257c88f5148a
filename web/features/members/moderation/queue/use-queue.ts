import { useQuery } from '@tanstack/react-query';
import { readJournal } from '#api/contract/journal.contract';
import { readQueue } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';

/** What waits, as it is when the page opens: what is answered here stays in sight until it is left. */
export const useQueue = ({ kind, page }: { kind: QueueKind | undefined; page: number }, enabled: boolean) =>
  useQuery({
    queryKey: ['queue', kind ?? '', page],
    queryFn: ({ signal }) => call(readQueue, { query: { page, ...(kind && { kind }) } }, signal),
    gcTime: 0,
    staleTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    enabled,
  });

/** What was decided, the latest first. */
export const useJournal = (page: number, enabled: boolean) =>
  useQuery({
    queryKey: ['journal', page],
    queryFn: ({ signal }) => call(readJournal, { query: { page } }, signal),
    staleTime: 0,
    enabled,
  });
