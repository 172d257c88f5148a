import type { RawRow } from './raw-row.ts';
import type { IssueSeverity, ParsedRow, RowIssue } from './records.ts';
import { REDACTED, withoutPersonalMailboxes } from './normalise/courriel.ts';
import { readList } from './normalise/list.ts';
import type { Normalised, Note } from './normalise/normalised.ts';
import { tidyLine, tidyText } from './normalise/text.ts';

const EMPTY_WORDS = /^(?:null|none|undefined|n\/?a|nan|-+|\.+|néant|non renseigné|non renseignée)$/i;
const MAX_VALUE_LENGTH = 200;

/** A former column may hold what the new one, absent or an empty list, does not. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Reads the cells of one row and gathers what there is to say about them. Lives for the time of one row. */
export class RowReader {
  readonly issues: RowIssue[] = [];
  /** Free comments to keep. */
  readonly precisions: string[] = [];
  private readonly raw: RawRow;

  constructor(raw: RawRow) {
    this.raw = raw;
  }

  /** Value of the first of these columns that has one. */
  cell(...columns: string[]): unknown {
    const values = columns.map((column) => this.raw.row[column]);
    return values.find((value) => !isEmpty(value)) ?? null;
  }

  /** The cell as it was typed, trimmed; null for empty cells and for the words that mean empty. */
  string(...columns: string[]): string | null {
    const value = this.cell(...columns);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
    const text = String(value).trim();
    return text === '' || EMPTY_WORDS.test(text) ? null : text;
  }

  line(...columns: string[]): string | null {
    return tidyLine(this.string(...columns) ?? '') || null;
  }

  /** A text without persons' mailboxes, cut at `maxLength`, each with a warning. */
  text(maxLength: number, ...columns: string[]): string | null {
    const tidied = tidyText(this.string(...columns) ?? '') || null;
    const text = tidied && withoutPersonalMailboxes(tidied);
    const field = columns[0] ?? null;
    if (field !== null && text !== tidied) this.note(field, [REDACTED]);
    return this.cut(text, maxLength, field);
  }

  list(...columns: string[]): string[] {
    return readList(this.cell(...columns)).filter((value) => !EMPTY_WORDS.test(value));
  }

  cut(text: string | null, maxLength: number, field: string | null): string | null {
    if (text === null || text.length <= maxLength) return text;
    this.add('warning', {
      field,
      value: text,
      reason: `Le texte dépasse ${maxLength} caractères : il a été coupé.`,
    });
    return `${text.slice(0, maxLength - 1).trimEnd()}…`;
  }

  /** Keeps the value and records its notes under the field's name. */
  take<T>(field: string, result: Normalised<T>): T | null {
    this.note(field, result.notes);
    if (result.rest !== undefined) this.precisions.push(result.rest);
    return result.value;
  }

  note(field: string, notes: readonly Note[]): void {
    for (const { severity, ...rest } of notes) this.add(severity, { field, ...rest });
  }

  add(severity: IssueSeverity, issue: { field: string | null; value: string | null; reason: string }): void {
    const value = issue.value?.slice(0, MAX_VALUE_LENGTH) ?? null;
    this.issues.push({ line: this.raw.line, ...issue, value, severity });
  }

  /** The row is not kept; what was already said about it is. */
  reject(field: string | null, reason: string): ParsedRow {
    const value = field === null ? null : this.string(field);
    this.add('rejected', { field, value, reason });
    return { structure: null, services: [], issues: this.issues };
  }
}
