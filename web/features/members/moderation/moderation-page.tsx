import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { QUEUE_KINDS } from '#api/domain/moderation/queue-kinds';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { JOURNAL, NEW_LISTINGS } from '../addresses.ts';
import { link as newListings } from '../new-listings/new-listings.fr.ts';
import { NoticesChoice } from './notices-choice.tsx';
import { ModeratorsOnly, useModerates } from './moderators-only.tsx';
import { page as words } from './moderation.fr.ts';
import { KindTabs, Pages, queueAddress } from './queue/kind-tabs.tsx';
import { QueueList } from './queue/queue-list.tsx';
import { journal } from './queue/queue.fr.ts';
import { useQueue } from './queue/use-queue.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readQueue } from '#api/contract/moderation.contract';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import type { Words } from './queue/queue-entry.tsx';
import pageClasses from '#web/ui/page.module.css';

type Queue = ResponseOf<typeof readQueue>;

/** For moderators: all that waits in their territories, by kind, each thing answered by a press. */
export function ModerationPage(lent: Words) {
  const [query] = useSearchParams();
  const kind = QUEUE_KINDS.find((one) => one === query.get('genre'));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const queue = useQueue({ kind, page }, useModerates());
  usePageTitle(words.tab);
  return (
    <ModeratorsOnly title={words.title} texts={words} reading={queue}>
      {(data) => <Waiting key={`${kind} ${page}`} queue={data} kind={kind} {...lent} />}
    </ModeratorsOnly>
  );
}

function Waiting({ queue, kind, ...lent }: Words & { queue: Queue; kind: QueueKind | undefined }) {
  const { counts, items, page, pages } = queue;
  const [moved, setMoved] = useState<Partial<Record<QueueKind, number>>>({});
  const left = Object.fromEntries(QUEUE_KINDS.map((one) => [one, counts[one] + (moved[one] ?? 0)])) as Record<
    QueueKind,
    number
  >;
  const count = (one: QueueKind, by: 1 | -1) =>
    setMoved((before) => ({ ...before, [one]: (before[one] ?? 0) + by }));
  return (
    <>
      <p className={pageClasses.links}>
        <Link to={NEW_LISTINGS}>{newListings}</Link>
        <Link to={JOURNAL}>{journal.go}</Link>
      </p>
      <KindTabs counts={left} chosen={kind} />
      {items.length === 0 ? (
        <section className={pageClasses.card}>
          <h2>{words.empty}</h2>
          <p>{words.emptyText}</p>
        </section>
      ) : (
        <>
          <p>{words.lead}</p>
          <QueueList items={items} onCount={count} {...lent} />
        </>
      )}
      <Pages page={page} pages={pages} to={(other) => queueAddress(kind, other)} />
      <NoticesChoice />
    </>
  );
}
