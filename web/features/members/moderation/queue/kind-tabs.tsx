import { Link } from 'react-router';
import { QUEUE_KINDS } from '#api/domain/moderation/queue-kinds';
import { MODERATION } from '../../addresses.ts';
import { kinds, tabs as words } from './queue.fr.ts';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import classes from './queue.module.css';

interface Props {
  counts: Readonly<Record<QueueKind, number>>;
  chosen: QueueKind | undefined;
}

/** What waits, by kind, with how many. */
export function KindTabs({ counts, chosen }: Props) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { kind: undefined, label: words.all, count: total },
    ...QUEUE_KINDS.map((kind) => ({ kind, label: kinds[kind], count: counts[kind] })),
  ];
  return (
    <nav aria-label={words.label}>
      <ul className={classes.tabs}>
        {tabs.map(({ kind, label, count }) => (
          <li key={label}>
            <Link to={queueAddress(kind, 1)} aria-current={kind === chosen ? 'page' : undefined}>
              {label}
              {words.count(count)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface PagesProps {
  page: number;
  pages: number;
  to(page: number): string;
}

/** The page before and the next, where there are several. */
export function Pages({ page, pages, to }: PagesProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={words.pages} className={classes.tabs}>
      {page > 1 && <Link to={to(page - 1)}>{words.before}</Link>}
      <span>{words.page(page, pages)}</span>
      {page < pages && <Link to={to(page + 1)}>{words.after}</Link>}
    </nav>
  );
}

/** A page of the queue, of a kind or of all: codes only. */
export function queueAddress(kind: QueueKind | undefined, page: number): string {
  const query = new URLSearchParams([
    ...(kind ? [['genre', kind]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]).toString();
  return `${MODERATION}${query && `?${query}`}`;
}
