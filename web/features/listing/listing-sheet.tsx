import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDate } from '#web/lib/format-time.ts';
import { Notice } from '#web/ui/notice.tsx';
import { AboutListing } from './about-listing.tsx';
import { ListingHead } from './listing-head.tsx';
import { Neighbours } from './neighbours.tsx';
import { Practical } from './practical.tsx';
import { Standing } from './standing.tsx';
import { ServicesByNeed } from './services-by-need.tsx';
import { closed, withdrawn } from './listing.fr.ts';
import type { ListingSlots } from './listing-view.tsx';
import type { Situation } from './situation.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';

interface Props extends ListingSlots {
  listing: Listing;
  situation: Situation;
  now: Date;
}

/** The last time that it left is what counts: its source may have stopped naming it, then a moderator withdrawn it. */
function sayWhy({ history, source }: Listing, date: string): string {
  const left = history.find(({ kind }) => kind === 'gone' || kind === 'withdrawn');
  return left?.kind === 'withdrawn' ? withdrawn.byModerator(date) : withdrawn.text(source.nom, date);
}

/** Everything that is known of a structure: how to reach it, then what it does, then how sure all this is. */
export function ListingSheet({ listing, situation, now, ...slots }: Props) {
  const { gone_at, closed: isClosed } = listing.structure;
  const left = gone_at && formatDate(gone_at.slice(0, 10), true);
  return (
    <article className={classes.sheet} aria-labelledby="fiche">
      {left && (
        <Notice
          tone="warn"
          icon={<IconAlertTriangle size={22} />}
          title={isClosed ? closed.title(left) : withdrawn.title}
        >
          <p>{isClosed ? closed.text : sayWhy(listing, left)}</p>
        </Notice>
      )}
      <ListingHead listing={listing} situation={situation} now={now} />
      {!gone_at && <Standing id={listing.structure.id} situation={situation} renderSaid={slots.renderSaid} />}
      <div className={classes.columns}>
        <Practical listing={listing} situation={situation} {...slots} />
        <ServicesByNeed listing={listing} situation={situation} />
      </div>
      <AboutListing listing={listing} reporting={slots.renderReporting(listing)} />
      <Neighbours neighbours={listing.neighbours} search={situation.search} />
    </article>
  );
}
