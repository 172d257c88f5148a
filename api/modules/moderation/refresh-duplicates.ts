import type { DataSource } from 'typeorm';
import { takeTurn } from '#api/database/turns';
import { findDuplicates } from '#api/domain/moderation/find-duplicates';
import type { ComparedListing } from '#api/domain/moderation/find-duplicates';
import { dayOf } from '#api/domain/reporting/report-windows';
import { CITIES_CHANGED_AT, READ_COMPARED, SAVE_PAIRS } from './duplicates.sql.ts';

type Source = Pick<DataSource, 'query'>;

/** Read together: memory does not grow with what a run brings. */
const CITIES_AT_ONCE = 400;

/**
 * Compares anew the listings of some communes, within the transaction of what changed them: near its end, since whoever else compares
 * waits for it.
 */
export async function refreshDuplicates(source: Source, cities: readonly string[], now: Date): Promise<void> {
  if (cities.length > 0) await source.query(takeTurn('duplicates'));
  for (let from = 0; from < cities.length; from += CITIES_AT_ONCE) {
    const some = cities.slice(from, from + CITIES_AT_ONCE);
    const listings = (await source.query(READ_COMPARED, [some])) as ComparedListing[];
    const ids = listings.map(({ id }) => id);
    await source.query(SAVE_PAIRS, [ids, JSON.stringify(findDuplicates(listings)), dayOf(now)]);
  }
}

/** The same for all that a run has changed, which dates its changes by `now`. */
export async function refreshChanged(source: Source, now: Date): Promise<void> {
  const rows = (await source.query(CITIES_CHANGED_AT, [now])) as { city: string }[];
  const cities = rows.map(({ city }) => city);
  await refreshDuplicates(source, cities, now);
}
