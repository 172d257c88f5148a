import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { NEED_EXPRESSIONS } from './need-expressions.ts';

interface Described {
  nom: string;
  description: string | null;
  thematiques: Thematique[];
}

/** Lower case, no accent, words parted by one space, a space at both ends. */
function keyOf(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return ` ${letters.replace(/[^a-z0-9]+/g, ' ').trim()} `;
}

const EXPRESSIONS = THEMATIQUES.flatMap(({ value }) =>
  (NEED_EXPRESSIONS[value]?.split(',') ?? []).map((each) => ({ need: value, start: ` ${each.trim()}` })),
);

/**
 * The needs that a service's name or description speaks of and that it does not declare, in the order of the standard. A word
 * in a text is no promise, so they weigh little and are said as such.
 */
export function needsInText({ nom, description, thematiques }: Described): Thematique[] {
  const key = keyOf(`${nom} ${description ?? ''}`);
  const spoken = new Set(EXPRESSIONS.filter(({ start }) => key.includes(start)).map(({ need }) => need));
  return THEMATIQUES.map(({ value }) => value).filter(
    (need) => spoken.has(need) && !thematiques.includes(need),
  );
}
