import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { criteria } from '#web/lib/criteria.fr.ts';
import { formatDate, formatMonth } from '#web/lib/format-time.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { Notice } from '#web/ui/notice.tsx';
import { WaitingNotice } from './creating/waiting-notice.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { page as words } from './editing.fr.ts';
import { ReminderPeriod } from './reminder-period.tsx';
import type { Edition } from '#api/contract/editing.contract';
import type { Listing } from '#api/contract/listings.contract';
import type { EditSlots } from './edit-view.tsx';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

interface Props extends Pick<EditSlots, 'renderReports'> {
  edition: Edition;
  listing: Listing | null;
}

/** What the listing is worth today, and the one press that makes it fresh. */
export function EditHead({ edition, listing, renderReports }: Props) {
  const nom = String(edition.structure.values.nom);
  return (
    <header className={classes.head}>
      <h1>{nom}</h1>
      <WaitingNotice waiting={edition.waiting} />
      <p className={pageClasses.soft}>{stateOf(edition, listing)}</p>
      {edition.structure.values.withdrawn !== true && !edition.waiting && (
        <ConfirmButton key={edition.id} id={edition.id} nom={nom} />
      )}
      {edition.unnamed_since && (
        <Notice tone="warn" icon={<IconAlertTriangle size={22} />} title={words.unnamed}>
          <p>{words.unnamedText(formatDate(edition.unnamed_since, true))}</p>
        </Notice>
      )}
      <p className={pageClasses.links}>
        {!edition.waiting && <Link to={listingAddress(edition.id, '')}>{words.public}</Link>}
        <Link to={`/mes-fiches/${encodeURIComponent(edition.id)}/equipe`}>{words.team}</Link>
      </p>
      <ReminderPeriod id={edition.id} />
      <ShownIn shown={edition.shown} />
      {listing && <Quality quality={listing.quality} />}
      {listing && listing.reports.length > 0 && (
        <section aria-labelledby="signalements" className={classes.reports}>
          <h2 id="signalements">{words.reports}</h2>
          {renderReports(listing.reports)}
          <p className={pageClasses.soft}>{words.reportsHelp}</p>
        </section>
      )}
    </header>
  );
}

/** `Affichée dans 132 recherches en novembre, 98 en octobre.` */
function ShownIn({ shown: [now, before] }: Pick<Edition, 'shown'>) {
  if (!now || !before) return null;
  return (
    <p>
      {words.shown(now.searches, formatMonth(now.month))}
      {words.shownBefore(before.searches, formatMonth(before.month))}
    </p>
  );
}

/** `Version 3, confirmée le 12 mars 2026 par accueil@…` ; before anybody did, the date of its source. */
function stateOf({ version, revisions: [last] }: Edition, listing: Listing | null): string {
  const date = listing?.structure.date_maj ?? null;
  if (last) {
    const day = formatDate(last.at.slice(0, 10), true);
    return `${words.version(version)}, ${words.confirmedBy(day, last.by ?? words.someone)}`;
  }
  return `${words.version(version)}, ${date === null ? words.undated : words.dated(formatDate(date, true))}`;
}

/** The score, and what is missing for more. */
function Quality({ quality: { score, criteria: scores } }: Pick<Listing, 'quality'>) {
  const missing = scores.filter((criterion) => criterion.score !== null && criterion.score < 1);
  return (
    <details className={classes.quality} open={missing.length > 0 || undefined}>
      <summary>
        <strong>{words.quality(Math.round(score * 100))}</strong>
      </summary>
      {missing.length === 0 && <p>{words.whole}</p>}
      {missing.length > 0 && (
        <>
          <p>{words.raise}</p>
          <ul>
            {missing.map(({ name }) => (
              <li key={name}>{criteria[name]}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
