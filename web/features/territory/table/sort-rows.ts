/** One column of a table: what it shows, and what it is sorted by. */
export interface Sort {
  column: string;
  descending: boolean;
}

type Value = string | number | null;

/** `offres`, or `-offres` from the most. */
export function readSort(text: string | null): Sort | null {
  const [, minus, column] = /^(-?)([a-z0-9_]+)$/.exec(text ?? '') ?? [];
  return column === undefined ? null : { column, descending: minus === '-' };
}

export const writeSort = (sort: Sort | null): string | null =>
  sort && `${sort.descending ? '-' : ''}${sort.column}`;

const ALPHABET = new Intl.Collator('fr', { numeric: true });

/** Rows in the order of a value; those that have none come last, whichever the way. Equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
  descending: boolean,
): Row[] {
  const way = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : ALPHABET.compare(`${a}`, `${b}`));
  });
}
