import { useRef, useState } from 'react';
import { FilterBar } from '#web/ui/filters/filter-bar.tsx';
import { Awaited } from '../awaited.tsx';
import { TakeAway } from '../taking/take-away.tsx';
import { FoundPartners } from './found-partners.tsx';
import { partners as words } from './partners.fr.ts';
import { useFilterCounts, usePartners, usePartnersAsked } from './use-partners.ts';
import type { Listed } from './use-partners.ts';

interface Props {
  territory: Listed;
  subject: string;
}

/** The filters, a page of those that pass, and what can be taken away of them. */
export function PartnersList({ territory, subject }: Props) {
  const { asked, ask } = usePartnersAsked();
  const query = usePartners(territory, subject, asked);
  const [opened, setOpened] = useState(false);
  const { filters, isError, retry } = useFilterCounts(territory, { subject, asked, opened });
  const isKnown = query.isSuccess && !query.isPlaceholderData;
  const said = useRef<HTMLParagraphElement>(null);
  const turn = (page: number) => {
    ask({ page });
    said.current?.focus();
  };
  return (
    <>
      <FilterBar
        chosen={asked.filters}
        filters={filters}
        failed={isError}
        onRetry={retry}
        found={isKnown ? (query.data?.total ?? null) : null}
        onOpen={() => setOpened(true)}
        onChange={(next) => ask({ filters: next })}
      />
      <Awaited key={subject} query={query} loading={words.loading} failed={words.failed}>
        {(answer) => (
          <FoundPartners
            answer={answer}
            kind={territory.kind}
            said={said}
            onFilters={(next) => ask({ filters: next })}
            onPage={turn}
          />
        )}
      </Awaited>
      <TakeAway territory={territory} subject={subject} filters={asked.filters} />
    </>
  );
}
