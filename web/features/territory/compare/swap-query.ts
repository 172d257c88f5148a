import { readSort, writeSort } from '../table/sort-rows.ts';
import type { Sort } from '../table/sort-rows.ts';

/** What stands for each of both in the address, and for the other once they are exchanged. */
const OTHER: Readonly<Record<string, string>> = { '1': '2', '2': '1', taux_1: 'taux_2', taux_2: 'taux_1' };

/** The address of the same two, each in the place of the other: it shows the same needs, in the same order. */
export function swapQuery(query: URLSearchParams): URLSearchParams {
  const swapped = new URLSearchParams(query);
  const only = query.get('seulement');
  if (only !== null) swapped.set('seulement', OTHER[only] ?? only);
  const sort = writeSort(swapSort(readSort(query.get('tri'))));
  if (sort !== null) swapped.set('tri', sort);
  return swapped;
}

/** The difference changes its sign, so that its order turns round. */
function swapSort(sort: Sort | null): Sort | null {
  if (sort === null) return null;
  if (sort.column === 'ecart') return { ...sort, descending: !sort.descending };
  return { ...sort, column: OTHER[sort.column] ?? sort.column };
}
