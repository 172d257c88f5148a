import { formatDate } from '#web/lib/format-time.ts';
import { about as words } from './listing.fr.ts';
import { describeChange } from './describe-change.ts';
import type { ListingChange } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import aboutClasses from './about.module.css';

/** What happened to the listing, the latest first; folded. */
export function History({ changes }: { changes: readonly ListingChange[] }) {
  return (
    <details>
      <summary>
        {words.history} {changes.length > 0 && <strong>{words.historyCount(changes.length)}</strong>}
      </summary>
      {changes.length === 0 && <p className={classes.soft}>{words.historyUnknown}</p>}
      <ol className={aboutClasses.history}>
        {changes.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            <time dateTime={change.at}>{formatDate(change.at.slice(0, 10), true)}</time>
            <span>{describeChange(change)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
