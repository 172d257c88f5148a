import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { clausesOf, isDenied } from './clauses.ts';
import { NEED_EXPRESSIONS } from './need-expressions.ts';

interface Described {
  nom: string;
  description: string | null;
  thematiques: Thematique[];
}

/** `aide alimentaire` as whole words, `s` or `x` of a plural apart; `dematerialis*` from the start of a word. */
function patternOf(expression: string): RegExp {
  const words = expression.replace(/\*$/, '').replaceAll(' ', '[sx]? ');
  return new RegExp(expression.endsWith('*') ? ` ${words}` : ` ${words}[sx]? `, 'g');
}

const PATTERNS = THEMATIQUES.flatMap(({ value }) =>
  (NEED_EXPRESSIONS[value]?.split(',') ?? []).map((each) => ({
    need: value,
    pattern: patternOf(each.trim()),
  })),
);

const ANYTHING = /./;

/** The clause with a space for each mark, so that places in one are places in the other, and one at both ends. */
const wordsOf = (clause: string): string => ` ${clause.replace(/[^a-z0-9]/g, ' ')} `;

/**
 * The needs that a service's name or description speaks of and that it does not declare, in the order of the standard; what it
 * denies is not counted. A word in a text is no promise, so they weigh little and are said as such.
 */
export function needsInText({ nom, description, thematiques }: Described): Thematique[] {
  const clauses = clausesOf([nom, description], ANYTHING).map((clause) => ({
    clause,
    words: wordsOf(clause),
  }));
  const all = clauses.map(({ words }) => words).join('|');
  const isSaid = (pattern: RegExp) =>
    all.search(pattern) !== -1 &&
    clauses.some(({ clause, words }) =>
      // One space stands before the clause in `words`, and one in what is found.
      [...words.matchAll(pattern)].some(
        ({ 0: found, index }) => !isDenied(clause, index, index + found.trim().length),
      ),
    );
  const spoken = new Set(PATTERNS.filter(({ pattern }) => isSaid(pattern)).map(({ need }) => need));
  return THEMATIQUES.map(({ value }) => value).filter(
    (need) => spoken.has(need) && !thematiques.includes(need),
  );
}
