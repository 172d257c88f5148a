import type { Actor } from '#web/lib/use-me.ts';

/** Whether claims are hers to answer, somewhere. */
export const mayModerate = ({ administrator, moderates }: Actor): boolean =>
  administrator || moderates.length > 0;
