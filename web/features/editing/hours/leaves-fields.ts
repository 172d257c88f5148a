import type { FocusEvent } from 'react';

/** Whether the focus goes away from all the fields that stand together, marked by `data-fields`. */
export function leavesFields({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  return !currentTarget.closest('[data-fields]')?.contains(relatedTarget);
}
