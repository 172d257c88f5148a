import type { ListingEvent } from './directory.repository.ts';

/** What happened to a listing, in the words of a feed. */
export const CHANGES: Record<ListingEvent['kind'], string> = {
  created: 'Nouvelle fiche',
  changed: 'Fiche modifiée',
  gone: 'Fiche qui n’est plus proposée',
  returned: 'Fiche proposée à nouveau',
  merged: 'Fiche réunie avec une autre de la même structure',
  withdrawn: 'Fiche retirée par la modération',
  restored: 'Fiche remise par la modération',
};
