import { fetchPart } from '#web/lib/fetch-part.ts';
import { loadedApart } from '#web/ui/loaded-apart.tsx';
import { filterWords as words } from './filters.fr.ts';

const importFields = () => import('./filter-fields.tsx');
const importSheet = () => import('./filter-sheet.tsx');

/** What unfolds, loaded apart from the page. */
export const FilterFields = loadedApart(importFields, { waiting: <p>{words.loading}</p> });
export const FilterSheet = loadedApart(importSheet, { waiting: null });

export function fetchFields(): void {
  for (const load of [importFields, importSheet]) void fetchPart<unknown>(load).catch(() => undefined);
}
