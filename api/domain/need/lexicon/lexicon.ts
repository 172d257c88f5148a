import type { Thematique } from '../../vocabulary/thematiques.ts';

/** Phrases by need, one a line in the notation of `readPhrase`. */
export type Lexicon = Readonly<Partial<Record<Thematique, string>>>;
