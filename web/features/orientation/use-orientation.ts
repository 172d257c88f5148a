import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readOrientation } from '#api/contract/orientation.contract';
import { FILTER_NAMES, isAnyChosen } from '#api/domain/orientation/filter-names';
import type { CallOf } from '#api/contract/endpoint';
import type { Orientation } from '#api/contract/orientation.contract';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';
import { call } from '#web/api/client.ts';

const MOST_NEEDS = 12;

/** An answer, with when it came: the state of opening hours is said as of then. */
export type Answered = Orientation & { received_at: Date };

/** What is asked: codes only. */
export interface Question {
  needs: readonly string[];
  publics: readonly string[];
  brakes: readonly string[];
  /** INSEE code. */
  commune: string | null;
  radius_km: number;
  filters: Chosen;
}

/** A server in trouble is asked again by itself, as long as the page waits. */
const ASK_AGAIN_MS = 20_000;

/** Asks for the partners; nothing is asked without a need and a commune. */
export function useOrientation(question: Question) {
  return useQuery({
    ...asking(queryOf(question)),
    enabled: question.needs.length > 0 && question.commune !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.status === 'error' && navigator.onLine ? ASK_AGAIN_MS : false),
  });
}

/**
 * What each value of the filters would leave. The same answer where a filter is chosen; else one that takes longer, asked for only
 * once she opens them.
 */
export function useFilterCounts(question: Question, opened: boolean) {
  const query = queryOf(question);
  const { data, isError, refetch } = useQuery({
    ...asking(isAnyChosen(question.filters) ? query : { ...query, with_filters: 'true' }),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  const filters = data && data.filters.length > 0 ? data.filters : undefined;
  return { filters, isError, retry: () => void refetch() };
}

type Query = CallOf<typeof readOrientation>['query'];

const asking = (query: Query) => ({
  queryKey: ['orientation', query],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Answered> => ({
    ...(await call(readOrientation, { query }, signal)),
    received_at: new Date(),
  }),
});

function queryOf({ needs, publics, brakes, commune, radius_km, filters }: Question): Query {
  const chosen = FILTER_NAMES.map((name) => [name, ordered(filters[name] ?? []) || undefined]);
  return {
    needs: ordered(needs.slice(0, MOST_NEEDS)),
    commune: commune ?? '',
    publics: ordered(publics) || undefined,
    brakes: ordered(brakes) || undefined,
    radius_km,
    ...(Object.fromEntries(chosen) as Partial<Record<FilterName, string>>),
  };
}

/** The last answer that came: at the person's home without network, its telephone numbers must stay on the screen. */
export function useLastAnswer(answer: Answered | undefined): Answered | undefined {
  const [last, setLast] = useState(answer);
  if (answer && answer !== last) setLast(answer);
  return answer ?? last;
}

/** The same codes in another order are the same question. */
const ordered = (codes: readonly string[]): string => [...codes].sort().join(',');
