import type { RowReader } from './row-reader.ts';

/**
 * Table from the codes or labels that a file uses to those of the standard. `null`: known and without an equivalent, dropped
 * without a word; absent: unknown, dropped with a warning.
 */
export type CodeTable<T extends string> = Readonly<Record<string, T | readonly T[] | null>>;

/** Comparable form of a code or label: no accents, case nor punctuation, without the sentence that follows ` : `. */
export function codeKey(typed: string): string {
  return (typed.split(/ : /)[0] ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9+]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Table whose keys are put in comparable form, with every value of the standard standing for itself. */
export function codeTable<T extends string>(
  standard: readonly { value: T }[],
  others: CodeTable<T> = {},
): ReadonlyMap<string, readonly T[]> {
  const entries = Object.entries(others).map(([typed, codes]): [string, readonly T[]] => [
    codeKey(typed),
    codes === null ? [] : typeof codes === 'string' ? [codes] : codes,
  ]);
  return new Map([
    ...entries,
    ...standard.map(({ value }): [string, readonly T[]] => [codeKey(value), [value]]),
  ]);
}

/** Codes of a list cell; each unknown one is named in a warning. */
export function readCodes<T extends string>(
  row: RowReader,
  table: ReadonlyMap<string, readonly T[]>,
  ...columns: string[]
): T[] {
  const field = columns[0] ?? null;
  const codes = row.list(...columns).flatMap((typed) => {
    const known = table.get(codeKey(typed));
    if (known === undefined)
      row.add('warning', { field, value: typed, reason: `Valeur inconnue : « ${typed.slice(0, 80)} ».` });
    return known ?? [];
  });
  return [...new Set(codes)];
}
