import type { Actor, ModeratedTerritory } from './actor.ts';

/** What an account may do beside keeping listings. */
export type Rights = Pick<Actor, 'administrator' | 'moderates' | 'sources'>;

/** The actor with those of her rights that her account still has; never more than those with which she came. */
export function rightsLeft(actor: Actor, { administrator, moderates, sources }: Rights): Actor {
  const isLeft = (one: ModeratedTerritory): boolean =>
    moderates.some(({ kind, code }) => kind === one.kind && code === one.code);
  return {
    ...actor,
    administrator: actor.administrator && administrator,
    moderates: actor.moderates.filter(isLeft),
    sources: actor.sources.filter((source) => sources.includes(source)),
  };
}
