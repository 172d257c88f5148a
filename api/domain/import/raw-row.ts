/** A row as read from a file, before any rule. */
export interface RawRow {
  /** Physical line (CSV, NDJSON) or 1-based index of the element (JSON array). */
  line: number;
  row: Record<string, unknown>;
  /** French sentence when the row itself cannot be read (wrong number of columns, broken JSON); `row` is then empty. */
  problem?: string;
  /** The file breaks here: the row is cut, or what follows it could not be read. */
  isCut?: true;
}
