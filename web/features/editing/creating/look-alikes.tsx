import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { listOf } from '#web/lib/french.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { creating as words } from './creating.fr.ts';
import type { LookAlike } from '#api/contract/new-listings.contract';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  alikes: readonly LookAlike[];
  isBusy: boolean;
  onCreate(): void;
  onBack(): void;
}

/** Listings that may be the one that is about to be written twice. */
export function LookAlikes({ alikes, isBusy, onCreate, onBack }: Props) {
  return (
    <>
      <FocusedHeading level={2}>{words.alike}</FocusedHeading>
      <p>{words.alikeText}</p>
      <ul className={pageClasses.list}>
        {alikes.map(({ id, nom, adresse, commune, same }) => (
          <li key={id} className={pageClasses.card}>
            <h3>{nom}</h3>
            <p className={pageClasses.soft}>{[adresse, commune].filter(Boolean).join(', ')}</p>
            <p>{listOf(same.map((what) => words.same[what]))}</p>
            <p className={pageClasses.links}>
              <Link to={`/revendiquer/${encodeURIComponent(id)}`}>
                {words.itIs}
                <VisuallyHidden>{words.itIsOf(nom)}</VisuallyHidden>
              </Link>
              <Link to={listingAddress(id, '')}>
                {words.see}
                <VisuallyHidden>{words.seeOf(nom)}</VisuallyHidden>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <div className={pageClasses.actions}>
        <Button aria-disabled={isBusy} onClick={() => !isBusy && onCreate()}>
          {isBusy ? words.going : words.none}
        </Button>
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </>
  );
}
