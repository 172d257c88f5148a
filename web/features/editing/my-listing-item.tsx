import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatDate } from '#web/lib/format-time.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { freshness as states, mine as words } from './editing.fr.ts';
import { editAddress } from './edit-address.ts';
import type { MyListing } from './use-my-listings.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

/** One listing: how fresh it is, what waits for an answer, what can be done. */
export function MyListingItem({ listing }: { listing: MyListing }) {
  const { id, nom, commune, reports, proposals, state, unnamed_since } = listing;
  const isShown = state === 'shown';
  return (
    <li className={`${pageClasses.card} ${classes.listing}`}>
      <div className={classes.head}>
        <h2>{nom}</h2>
        {commune && <p className={pageClasses.soft}>{commune}</p>}
        {isShown ? <Freshness {...listing} /> : <Waiting text={words.states[state]} />}
        {unnamed_since && <Waiting text={words.unnamed(formatDate(unnamed_since, true))} />}
        {reports > 0 && <Waiting text={words.reports(reports)} />}
        {proposals > 0 && <Waiting text={words.proposals(proposals)} />}
      </div>
      <div className={classes.head}>
        {isShown && <ConfirmButton id={id} nom={nom} />}
        <p className={pageClasses.links}>
          <Link to={editAddress(id)}>
            {words.edit}
            <VisuallyHidden>{words.editOf(nom)}</VisuallyHidden>
          </Link>
          {(isShown || state === 'closed') && (
            <Link to={listingAddress(id, '')}>
              {words.see}
              <VisuallyHidden>{words.seeOf(nom)}</VisuallyHidden>
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

function Freshness({ freshness, date_maj }: Pick<MyListing, 'freshness' | 'date_maj'>) {
  const isFresh = freshness === 'fresh';
  const Icon = isFresh ? IconCheck : IconAlertCircle;
  return (
    <p className={pageClasses.state} data-tone={isFresh ? 'good' : 'warn'}>
      <Icon size={20} aria-hidden />
      <span>
        {states.of(freshness)}
        {date_maj && `, ${states.since(formatDate(date_maj, true))}`}
      </span>
    </p>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p className={pageClasses.state} data-tone="warn">
      <IconAlertCircle size={20} aria-hidden />
      {text}
    </p>
  );
}
