import { tally as words } from './reporting.fr.ts';
import { sayTally } from './say-tally.ts';
import type { Listing } from '#api/contract/listings.contract';

/** What workers report of a listing, for its page; nothing when nobody does. */
export function ReportTallies({ reports }: Pick<Listing, 'reports'>) {
  if (reports.length === 0) return null;
  return (
    <ul aria-label={words.title}>
      {reports.map((tally) => (
        <li key={`${tally.reason} ${tally.need}`}>{sayTally(tally)}</li>
      ))}
    </ul>
  );
}
