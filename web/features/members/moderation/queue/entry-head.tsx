import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { listingAddress } from '#web/lib/listing-address.ts';
import { answering as words, kindOf } from './queue.fr.ts';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import pageClasses from '#web/ui/page.module.css';
import classes from './queue.module.css';

interface Props {
  kind: QueueKind;
  title: string;
  /** Of the title, for what is named by it. */
  id?: string;
  /** The listings that it is about. */
  listings: readonly { id: string; nom: string }[];
}

/** What kind of thing waits, of which listing, and where to see it. */
export function EntryHead({ kind, title, id, listings }: Props) {
  return (
    <header className={classes.head}>
      <p className={classes.kind} data-kind={kind}>
        {kindOf[kind]}
      </p>
      <h2 id={id} tabIndex={-1} data-waiting>
        {title}
      </h2>
      <p className={pageClasses.links}>
        {listings.map((listing, index) => (
          <Link key={listing.id} to={listingAddress(listing.id, '')}>
            {listings.length > 1 ? words.seeRank(index + 1) : words.see}
            <VisuallyHidden>{words.of(listing.nom)}</VisuallyHidden>
          </Link>
        ))}
      </p>
    </header>
  );
}
