import { plural } from '#web/lib/french.ts';

/** How many partners the filters leave. */
export const sayFiltered = (count: number): string =>
  count === 0 ? 'Aucun partenaire avec ces filtres.' : `${plural(count, 'partenaire')} avec ces filtres.`;
