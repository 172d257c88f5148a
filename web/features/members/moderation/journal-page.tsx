import { Link, useSearchParams } from 'react-router';
import { formatDate, formatHour } from '#web/lib/format-time.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { JOURNAL, MODERATION } from '../addresses.ts';
import { ModeratorsOnly, useModerates } from './moderators-only.tsx';
import { Pages } from './queue/kind-tabs.tsx';
import { decisions, journal as words } from './queue/queue.fr.ts';
import { Reopening } from './queue/reopening.tsx';
import { useJournal } from './queue/use-queue.ts';
import type { JournalEntry } from '#api/contract/journal.contract';
import type { DecisionKind } from '#api/domain/moderation/decisions';
import classes from './queue/queue.module.css';

/** For moderators: what was decided in their territories, by whom, when and why. */
export default function JournalPage() {
  const [query] = useSearchParams();
  const page = Math.max(1, Number(query.get('page')) || 1);
  const reading = useJournal(page, useModerates());
  usePageTitle(words.tab);
  return (
    <ModeratorsOnly title={words.title} texts={words} reading={reading}>
      {({ entries, pages }) => (
        <>
          <p>
            <Link to={MODERATION}>{words.back}</Link>
          </p>
          <p>{entries.length === 0 ? words.empty : words.lead}</p>
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
          <Pages page={page} pages={pages} to={(other) => `${JOURNAL}?page=${other}`} />
        </>
      )}
    </ModeratorsOnly>
  );
}

/** Answers that the queue does not show once given: the journal takes them back. */
const REOPENED: readonly DecisionKind[] = ['new-listing-accepted', 'new-listing-refused'];

function Entry({ entry }: { entry: JournalEntry }) {
  const { kind, at, structure_id, nom, other_nom, reason, undone, territory_kind, territory_code } = entry;
  const when = `${formatDate(at.slice(0, 10), true)} à ${formatHour(at)}`;
  return (
    <li>
      <p>
        <strong>{decisions[kind]}</strong> {words.by(whoOf(entry), when)}
        {undone && ` (${words.undone})`}
      </p>
      {structure_id && <Link to={listingAddress(structure_id, '')}>{nom ?? structure_id}</Link>}
      {other_nom && <p>{words.other(other_nom)}</p>}
      {entry.has_about && <p>{entry.about === null ? words.aboutRemoved : words.about(entry.about)}</p>}
      {territory_kind && territory_code && <p>{words.territory(territory_kind, territory_code)}</p>}
      {reason && <p>{words.reason(reason)}</p>}
      {!undone && REOPENED.includes(kind) && <Reopening decision={entry.id} nom={nom ?? ''} />}
    </li>
  );
}

function whoOf({ by, by_whom }: JournalEntry): string {
  if (by_whom === 'operator') return words.operator;
  return by ?? words.removed;
}
