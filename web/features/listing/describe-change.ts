import { listOf } from '#web/lib/french.ts';
import { about, fieldWords } from './listing.fr.ts';
import type { ListingChange } from '#api/contract/listings.contract';

/** `Changement : l’adresse et le téléphone`; fields that are one thing to a reader are said once. */
export function describeChange({ kind, fields, origin }: ListingChange): string {
  // Its keepers closed or opened it: no source has anything to do with it.
  if (fields.includes('withdrawn')) return kind === 'gone' ? about.kinds.closed : about.kinds.reopened;
  const said = [...new Set(fields.map((field) => fieldWords[field] ?? field))];
  const step = said.length > 0 ? `${about.kinds[kind]}\u00a0: ${listOf(said)}` : about.kinds[kind];
  return origin ? `${step} (${about.ofMerged(origin)})` : step;
}
