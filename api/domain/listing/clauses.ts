/**
 * The clauses of those of a listing's texts that speak `about` something, plain: lower case, no accents, straight apostrophes,
 * single spaces. A clause ends at a full stop, a semicolon, a mark, a bullet or a new line: what is denied or taught in one says
 * nothing of the next. Most texts speak of nothing that is looked for, and are not read further.
 */
export function clausesOf(texts: readonly (string | null)[], about: RegExp): string[] {
  return texts
    .filter((text): text is string => text !== null && about.test(text))
    .flatMap((text) =>
      text
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’`´]/g, "'")
        .split(/[.;!?\n\r•|]+/)
        .map((clause) => clause.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );
}

/** Just before a claim, what denies it: "pas d’interprète", "ne se déplace", "sans visite", "non accessible". */
const DENIED_BEFORE =
  /(?:^|[\s,(])(?:ne|n'|non|pas|sans|aucune?|ni|jamais|plus|peu|mal)(?:[\s-]|(?<='))(?:[a-z']+ ){0,2}[ldn]?'?$/;
/** Just after a claim, what denies it: "interprète non fourni", "visite à domicile : non". */
const DENIED_AFTER =
  /^\s*(?::|=|,)?\s*(?:\(?non\b|impossible|aucune?\b|pas\b|peu\b|mal\b|ni\b|n'(?:est|y|a)\b|ne (?:sont|peu\w+|s)\b)/;

/** Whether the clause denies what stands between `start` and `end`. */
export const isDenied = (clause: string, start: number, end: number): boolean =>
  DENIED_BEFORE.test(clause.slice(0, start)) || DENIED_AFTER.test(clause.slice(end));

/** Whether a clause claims what `claim`, a global expression, finds, without denying it. */
export const claims = (clause: string, claim: RegExp): boolean =>
  [...clause.matchAll(claim)].some(({ 0: found, index }) => !isDenied(clause, index, index + found.length));
