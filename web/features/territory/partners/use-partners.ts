import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { DIRECTORY_KINDS, readDirectory } from '#api/contract/directory.contract';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { call } from '#web/api/client.ts';
import { changePartnersAsked, PAGE_SIZE, readPartnersAsked } from './asked-partners.ts';
import { queryOfList } from './query-of-list.ts';
import type { CallOf, ResponseOf } from '#api/contract/endpoint';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { PartnersAsked } from './asked-partners.ts';

export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

/** A territory whose partners can be listed. */
export interface Listed {
  kind: DirectoryKind;
  code: string;
  nom: string;
}

/** An answer, with what it was asked and when: no sentence is said of other filters, nor of another hour. */
export type PartnersAnswer = ResponseOf<typeof readDirectory> & {
  subject: string;
  asked: PartnersAsked;
  received_at: Date;
};

/** The territory as one whose partners can be listed; null for France, which has too many. */
export function listed({ kind, code, nom }: TerritoryAnswer): Listed | null {
  const known = DIRECTORY_KINDS.find((one) => one === kind);
  return known ? { kind: known, code, nom } : null;
}

/** What the address asks of the list, and how to ask something else; other filters begin at the first page. */
export function usePartnersAsked(): { asked: PartnersAsked; ask(change: Partial<PartnersAsked>): void } {
  const [query, setQuery] = useSearchParams();
  const asked = readPartnersAsked(query);
  const ask = (change: Partial<PartnersAsked>) =>
    setQuery(changePartnersAsked(query, { ...asked, page: 1, ...change }), {
      replace: true,
      preventScrollReset: true,
    });
  return { asked, ask };
}

/** A page of the partners of a territory. */
export function usePartners(territory: Listed, subject: string, asked: PartnersAsked) {
  return useQuery({
    ...asking(territory, asked, queryOfPage(subject, asked)),
    placeholderData: keptFor(subject),
  });
}

/**
 * What each value of the filters would leave. The same answer where a filter is chosen; else one for which all the partners are read, asked for
 * only once a filter is opened.
 */
export function useFilterCounts(
  territory: Listed,
  { subject, asked, opened }: { subject: string; asked: PartnersAsked; opened: boolean },
) {
  const isChosen = isAnyChosen(asked.filters);
  const query: Query = isChosen
    ? queryOfPage(subject, asked)
    : { ...queryOfList(subject, asked.filters), with_filters: 'true', limit: 1 };
  const { data, isError, refetch } = useQuery({
    ...asking(territory, asked, query),
    enabled: opened || isChosen,
    placeholderData: keptFor(subject),
  });
  const filters = data && data.filters.length > 0 ? data.filters : undefined;
  return { filters, isError, retry: () => void refetch() };
}

/** What came before stays while other filters are asked, but not for another subject: its partners would be taken for those of this one. */
const keptFor = (subject: string) => (previous: PartnersAnswer | undefined) =>
  previous?.subject === subject ? previous : undefined;

type Query = CallOf<typeof readDirectory>['query'];

const queryOfPage = (subject: string, { filters, page }: PartnersAsked): Query => ({
  ...queryOfList(subject, filters),
  offset: (page - 1) * PAGE_SIZE,
  limit: PAGE_SIZE,
});

const asking = ({ kind, code }: Listed, asked: PartnersAsked, query: Query) => ({
  queryKey: ['partners', kind, code, query],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<PartnersAnswer> => {
    const answer = await call(readDirectory, { params: { kind, code }, query }, signal);
    return { ...answer, subject: query.subject ?? 'all:all', asked, received_at: new Date() };
  },
});
