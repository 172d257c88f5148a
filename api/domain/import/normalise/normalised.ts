import type { IssueSeverity } from '../records.ts';

/** What a normaliser says about a value; `value` is null when it may name a person or was absent. */
export interface Note {
  severity: Exclude<IssueSeverity, 'rejected'>;
  reason: string;
  value: string | null;
}

export interface Normalised<T> {
  value: T | null;
  notes: Note[];
  /** What was typed and could not be published in the field, to keep among the free comments. */
  rest?: string;
}

export const absent = { value: null, notes: [] } as const satisfies Normalised<never>;

/** A clean value, nothing to say. */
export function clean<T>(value: T | null): Normalised<T> {
  return { value, notes: [] };
}

/** No value, and why. */
export function dropped(reason: string, value: string | null): Normalised<never> {
  return { value: null, notes: [{ severity: 'warning', reason, value }] };
}

/** A corrected value, and what was corrected. */
export function repaired<T>(value: T, reason: string, typed: string | null): Normalised<T> {
  return { value, notes: [{ severity: 'repaired', reason, value: typed }] };
}
