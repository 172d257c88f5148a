import { ClaimEntry } from '../claim-entry.tsx';
import { ChangedEntry } from './changed-entry.tsx';
import { PairEntry } from './pair-entry.tsx';
import { ReportedEntry } from './reported-entry.tsx';
import type { QueueItem } from '#api/contract/moderation.contract';
import type { Change, Values } from '#api/domain/editing/changes';
import type { ReportTally } from '#api/domain/reporting/tally-reports';
import pageClasses from '#web/ui/page.module.css';

type Field = Pick<Change, 'service_id' | 'unit'>;

/** How the fields of a listing are named and written, as the page where it is edited does. */
export interface Fields {
  label(field: Field): string;
  lines(field: Field, values: Values): string[];
}

/** What the page lends to each entry. */
export interface Words {
  fields: Fields;
  sayTally(tally: ReportTally): string;
}

export interface EntryProps extends Words {
  onDone(): void;
  onTakenBack(): void;
}

/** One thing that waits, by its kind. */
export function QueueEntry({ item, ...entry }: EntryProps & { item: QueueItem }) {
  if (item.kind === 'claim') return <ClaimEntry claim={item.claim} onDone={entry.onDone} />;
  return (
    <article className={pageClasses.card}>
      {item.kind === 'change' && <ChangedEntry change={item.change} {...entry} />}
      {item.kind === 'duplicate' && <PairEntry pair={item.pair} {...entry} />}
      {(item.kind === 'marked' || item.kind === 'report') && (
        <ReportedEntry kind={item.kind} reported={item.reported} {...entry} />
      )}
    </article>
  );
}

/** Tells two items apart, and is the same when the page is read again. */
export function keyOf(item: QueueItem): string {
  if (item.kind === 'claim') return item.claim.id;
  if (item.kind === 'change') return item.change.revision;
  if (item.kind === 'duplicate') return `${item.pair.a.id} ${item.pair.b.id}`;
  return item.reported.structure_id;
}
