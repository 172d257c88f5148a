import { readListing } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { copyListing } from '../copy-listing.ts';
import { refresh } from './basket-store.ts';
import { pointOf } from '../sheet-partner.ts';
import type { SheetPartner } from '../sheet-partner.ts';

/** Reads the whole listing of a partner that was just chosen, so that the sheet is complete without a network later. */
export async function completeCopy(copy: SheetPartner): Promise<void> {
  const listing = await call(readListing, { params: { id: copy.id } });
  refresh([copyListing(listing, { needs: copy.needs, near: pointOf(copy) }, new Date())]);
}
