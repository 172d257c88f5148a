import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { DIRECTORY_KINDS, readDirectory } from '#api/contract/directory.contract';
import { call } from '#web/api/client.ts';
import { changePartnersAsked, PAGE_SIZE, readPartnersAsked } from './asked-partners.ts';
import { queryOfList } from './query-of-list.ts';
import type { ResponseOf } from '#api/contract/endpoint';
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
export type PartnersAnswer = ResponseOf<typeof readDirectory> & { asked: PartnersAsked; received_at: Date };

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

/** A page of the partners of a territory, with what each filter would leave. */
export function usePartners({ kind, code }: Listed, subject: string, { filters, page }: PartnersAsked) {
  const query = {
    ...queryOfList(subject, filters),
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
  return useQuery({
    queryKey: ['partners', kind, code, query],
    queryFn: async ({ signal }): Promise<PartnersAnswer> => {
      const answer = await call(readDirectory, { params: { kind, code }, query }, signal);
      return { ...answer, asked: { filters, page }, received_at: new Date() };
    },
    placeholderData: keepPreviousData,
  });
}
