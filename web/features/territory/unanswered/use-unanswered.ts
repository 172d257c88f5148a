import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { readUnanswered } from '#api/contract/territories.contract';
import { call } from '#web/api/client.ts';
import { readSort, writeSort } from '../table/sort-rows.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { Sort } from '../table/sort-rows.ts';
import type { TerritoryAnswer } from '../use-territory.ts';

export type UnansweredAnswer = ResponseOf<typeof readUnanswered>;

/** How many weeks can be read; the first as usual. */
export const PERIODS = [12, 26, 52] as const;
export type Period = (typeof PERIODS)[number];

interface UnansweredAsked {
  weeks: Period;
  sort: Sort | null;
}

/** What the address asks of these searches, and how to ask something else. */
export function useUnansweredAsked(): {
  asked: UnansweredAsked;
  ask(change: Partial<UnansweredAsked>): void;
} {
  const [query, setQuery] = useSearchParams();
  const asked: UnansweredAsked = {
    weeks: PERIODS.find((weeks) => String(weeks) === query.get('semaines')) ?? PERIODS[0],
    sort: readSort(query.get('tri-recherches')),
  };
  const ask = (change: Partial<UnansweredAsked>) => {
    const { weeks, sort } = { ...asked, ...change };
    const next = new URLSearchParams(query);
    next.delete('semaines');
    next.delete('tri-recherches');
    if (weeks !== PERIODS[0]) next.set('semaines', String(weeks));
    if (sort) next.set('tri-recherches', writeSort(sort) ?? '');
    setQuery(next, { replace: true, preventScrollReset: true });
  };
  return { asked, ask };
}

/** Searches that found nobody, by need and week. */
export function useUnanswered({ kind, code }: TerritoryAnswer, weeks: Period) {
  return useQuery({
    queryKey: ['unanswered', kind, code, weeks],
    queryFn: ({ signal }) => {
      const params = { kind: kind as Exclude<TerritoryKind, 'commune'>, code };
      return call(readUnanswered, { params, query: { weeks } }, signal);
    },
    enabled: kind !== 'commune',
    placeholderData: keepPreviousData,
  });
}
