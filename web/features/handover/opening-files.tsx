import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { capitalise } from '#web/lib/french.ts';
import { formatDay, formatHour } from '#web/lib/format-time.ts';
import { copyListing } from './copy-listing.ts';
import { openings as words } from './handover.fr.ts';
import { pointOf } from './sheet-partner.ts';
import { keepOpening } from './writers/keep-opening.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './opening-files.module.css';

/** The next sure openings of a structure, each of which can be put in a calendar; nothing where none is sure. */
export function OpeningFiles({ listing }: { listing: Listing }) {
  const { next_slots } = listing;
  const [now] = useState(() => new Date());
  if (next_slots.length === 0 || listing.structure.gone_at !== null) return null;
  return (
    <div className={classes.openings} data-screen-only>
      <p id="ouvertures">{words.title}</p>
      <ul aria-labelledby="ouvertures">
        {next_slots.map((slot) => (
          <li key={slot.start}>
            <button
              type="button"
              onClick={() =>
                keepOpening(copyListing(listing, { needs: [], near: pointOf(listing.structure) }, now), slot)
              }
            >
              <IconCalendarPlus size={18} aria-hidden />
              {words.slot(
                capitalise(formatDay(slot.start, now)),
                formatHour(slot.start),
                formatHour(slot.end),
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
