import type { Actor, ModeratedTerritory } from './actor.ts';

/** The codes of the territories of a kind that somebody moderates. */
export const moderatedCodes = ({ moderates }: Actor, wanted: ModeratedTerritory['kind']): string[] =>
  moderates.filter(({ kind }) => kind === wanted).map(({ code }) => code);
