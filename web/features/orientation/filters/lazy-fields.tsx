import { lazy } from 'react';
import { filterWords as words } from './filters.fr.ts';

const importFields = () => import('./filter-fields.tsx').catch(() => ({ default: Unavailable }));
const importSheet = () => import('./filter-sheet.tsx').catch(() => ({ default: Unavailable }));

/** What unfolds, loaded apart from the page. */
export const FilterFields = lazy(importFields);
export const FilterSheet = lazy(importSheet);

export function fetchFields(): void {
  void importFields();
  void importSheet();
}

function Unavailable() {
  return <p>{words.unavailable}</p>;
}
