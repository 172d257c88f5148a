import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { listingAddress } from '#web/lib/listing-address.ts';
import { answering as words, kinds } from './queue.fr.ts';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  kind: QueueKind;
  title: string;
  /** The listings that it is about. */
  listings: readonly { id: string; nom: string }[];
}

/** What kind of thing waits, of which listing, and where to see it. */
export function EntryHead({ kind, title, listings }: Props) {
  return (
    <>
      <p className={pageClasses.soft}>{kinds[kind]}</p>
      <h2 tabIndex={-1} data-waiting>
        {title}
      </h2>
      <p className={pageClasses.actions}>
        {listings.map(({ id, nom }, index) => (
          <Link key={id} to={listingAddress(id, '')}>
            {listings.length > 1 ? words.seeRank(index + 1) : words.see}
            <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
          </Link>
        ))}
      </p>
    </>
  );
}
