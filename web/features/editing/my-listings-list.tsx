import { useState } from 'react';
import { fold } from '#web/lib/french.ts';
import { Field } from '#web/ui/field.tsx';
import { mine as words } from './editing.fr.ts';
import { isWaiting, orderListings } from './model/order-listings.ts';
import { MyListingItem } from './my-listing-item.tsx';
import type { MyListing } from './use-my-listings.ts';
import pageClasses from '#web/ui/page.module.css';

/** From how many on one is looked for by its name. */
const MANY = 8;

/** Those that ask for something first, in an order that stays while they are answered; many are looked for by name. */
export function MyListingsList({ listings }: { listings: readonly MyListing[] }) {
  const [order] = useState(() => orderListings(listings).map(({ id }) => id));
  const [search, setSearch] = useState('');
  const looked = fold(search.trim());
  const shown = listings
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .filter(({ nom, commune }) => fold(`${nom} ${commune ?? ''}`).includes(looked));
  return (
    <>
      <p className={pageClasses.soft}>{words.lead}</p>
      {listings.length > 1 && (
        <p>
          <strong>{words.count(listings.length, listings.filter(isWaiting).length)}</strong>
        </p>
      )}
      {listings.length > MANY && (
        <Field label={words.search} issue={undefined}>
          {(ties) => (
            <input
              {...ties}
              type="search"
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p role="status" hidden={looked === ''}>
        {looked !== '' && words.found(shown.length)}
      </p>
      <ul className={pageClasses.list} aria-label={words.title}>
        {shown.map((listing) => (
          <MyListingItem key={listing.id} listing={listing} />
        ))}
      </ul>
    </>
  );
}
