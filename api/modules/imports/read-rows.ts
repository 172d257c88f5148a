import type { Readable } from 'node:stream';
import type { RawRow } from '#api/domain/import/raw-row';
import { readCsvRows } from './read-rows-csv.ts';
import { decodeText } from './read-rows-encoding.ts';
import { readFeatures, readJsonRows, readNdjsonRows } from './read-rows-json.ts';

export type RowsKind = 'csv' | 'geojson' | 'json' | 'ndjson';

export interface KnownColumns {
  /** Columns that the format knows. */
  columns: Pick<ReadonlySet<string>, 'has'>;
  /** Called once, after the last row, with the others in order of appearance; not called when there is none. */
  onUnknown: (columns: string[]) => void;
}

const READERS = { csv: readCsvRows, geojson: readFeatures, json: readJsonRows, ndjson: readNdjsonRows };

/**
 * Rows of a file, one at a time, in constant memory. The encoding (UTF-8, UTF-16 or Windows-1252) and the delimiter of a CSV are
 * recognised on its beginning. A row that cannot be read has a `problem`; only the stream's own errors are thrown.
 */
export async function* readRows(
  stream: Readable,
  kind: RowsKind,
  known?: KnownColumns,
): AsyncGenerator<RawRow, void, undefined> {
  const unknown = new Set<string>();
  for await (const raw of READERS[kind](decodeText(stream))) {
    for (const column of Object.keys(raw.row)) if (known?.columns.has(column) === false) unknown.add(column);
    yield raw;
  }
  if (unknown.size > 0) known?.onUnknown([...unknown]);
}
