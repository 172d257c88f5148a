import type { Holder } from './sessions.repository.ts';

/** Who is signed in, as it crosses HTTP. */
export const presentActor = ({ courriel, administrator, moderates, sources }: Holder) => ({
  courriel,
  administrator,
  moderates,
  sources,
});
