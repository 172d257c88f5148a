import type { opening_hours_warning_type } from 'opening_hours';
import { parseHoursOnce } from './parsed-hours.ts';

export type ReadHours = { ok: true; value: string; warnings: string[] } | { ok: false };

/** Warnings about spelling only: the library understood, and the value is stored in the spelling of the OSM wiki. */
const SPELLING: ReadonlySet<opening_hours_warning_type> = new Set<opening_hours_warning_type>([
  'adding_0',
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'combine_rules',
  'empty_comment',
  'hour_min_separator',
  'no_colon_after',
  'omit_ko',
  'please_use_ok_for_ko',
  'public_holiday',
  'rant_degree_sign_used_for_zero',
  'separator_for_readability',
  'switched',
  'value_ends_with_token',
  'without_minutes',
  'word_error_correction',
]);

/** An exception that is over is no mistake: it was right when it was written. */
const PAST: ReadonlySet<opening_hours_warning_type> = new Set<opening_hours_warning_type>([
  'date_past',
  'date_range_past',
]);

const SLOT = /(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\+?/g;
const EMPTY_SLOT = /(\d{1,2}:\d{2})\s*-\s*\1\+?/;

const ONLY_SLOTS = /^\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}(?:\s*,\s*\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2})*$/;

function ruleWithoutEmptySlots(rule: string): string | null {
  const slots = rule.match(SLOT) ?? [];
  const real = slots.filter((slot) => !EMPTY_SLOT.test(slot));
  if (real.length === slots.length) return rule;
  if (real.length === 0) return null;
  const start = rule.search(SLOT);
  const end = rule.lastIndexOf(slots.at(-1) ?? '') + (slots.at(-1)?.length ?? 0);
  return `${rule.slice(0, start)}${real.join(',')}${rule.slice(end)}`;
}

/** The library reads `14:00-14:00` as a whole day and night; in files it is a cell half filled. */
function withoutEmptySlots(value: string): string {
  if (!EMPTY_SLOT.test(value)) return value;
  const rules = value.split(';').map((rule) => ruleWithoutEmptySlots(rule.trim()));
  return rules.filter((rule) => rule !== null && rule !== '').join('; ');
}

/** `Mo-Fr 09:00-12:00; 14:00-17:00` is meant as one rule; to the library the second one replaces the first, every day. */
function withSlotsJoined(value: string): string {
  const rules = value.split(/\s*;\s*/);
  if (!/^[A-Z]/.test(value) || !rules.some((rule) => ONLY_SLOTS.test(rule))) return value;
  return rules
    .filter((rule) => rule !== '')
    .reduce((joined, rule) => `${joined}${ONLY_SLOTS.test(rule) ? ',' : '; '}${rule}`);
}

/** `Mo 14-17; 9-12`: a rule without a day after others would open every day, Sunday included. */
function hasStrayRule(value: string): boolean {
  return value
    .split(';')
    .slice(1)
    .some((rule) => /^\s*\d{1,2}(?:[:hH-]|\s*$)/.test(rule));
}

/**
 * Reads an OSM `opening_hours` value for storage: `value` is the typed one, or its standard spelling when it was written with
 * mistakes that the library understands. Not ok when unreadable or when reading it would be a guess (days without hours,
 * several days in one rule). `warnings` are French sentences.
 */
export function readOpeningHours(typed: string): ReadHours {
  const filled = withoutEmptySlots(typed.trim());
  const value = withSlotsJoined(filled);
  if (value === '' || value.length > 1000 || hasStrayRule(value)) return { ok: false };
  const parsed = parseHoursOnce(value);
  if (parsed === null) return { ok: false };
  const warnings: string[] = [];
  if (value !== filled) warnings.push('Un créneau sans jour a été rattaché aux jours qui le précèdent.');
  if (filled !== typed.trim()) warnings.push('Un créneau de durée nulle a été retiré des horaires.');
  const notes = parsed.getStructuredWarnings().filter(({ type }) => !PAST.has(type));
  if (notes.some(({ type }) => !SPELLING.has(type))) return { ok: false };
  if (notes.length === 0) return { ok: true, value, warnings };
  const standard = parsed.prettifyValue();
  if (parseHoursOnce(standard) === null) return { ok: false };
  warnings.push('L’écriture des horaires a été normalisée.');
  return { ok: true, value: standard, warnings };
}
