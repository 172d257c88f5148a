import { NBSP } from '#web/lib/french.ts';

/** What stands in place of a part of the page that did not come. */
export const apart = {
  offline: `La connexion manque${NBSP}: cette partie s’ouvrira à son retour.`,
  failed: 'Cette partie n’a pas pu être chargée.',
  retry: 'Réessayer',
} as const;
