import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError, type Parser } from 'csv-parse';
import type { RawRow } from '#api/domain/import/raw-row';

const DELIMITERS = [',', ';', '\t', '|'];
/** No row of these formats comes near it; an unclosed quote would else hold the whole file in memory. */
const MAX_RECORD_LENGTH = 512 * 1024;

interface CsvEntry {
  record: string[];
  info: { lines: number };
}

/** The delimiter that the header holds most often outside quotes. */
export function detectDelimiter(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** csv-parse counts a quoted CRLF as two lines: every line break becomes a line feed, also across two pieces. */
async function* withLineFeeds(text: AsyncGenerator<string>): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const piece of text) {
    const whole = held + piece;
    held = whole.endsWith('\r') ? '\r' : '';
    yield whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

/** Text until there is enough to see the header, then the rest. */
async function peek(text: AsyncGenerator<string>): Promise<{ start: string; rest: AsyncGenerator<string> }> {
  let start = '';
  while (!/[\r\n]/.test(start.trimStart()) && start.length < MAX_RECORD_LENGTH) {
    const next = await text.next();
    if (next.done) break;
    start += next.value;
  }
  async function* whole(): AsyncGenerator<string> {
    if (start !== '') yield start;
    yield* text;
  }
  return { start: start.trimStart(), rest: whole() };
}

function openParser(delimiter: string, text: AsyncGenerator<string>, problems: RawRow[]): Parser {
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_LENGTH,
  });
  parser.on('skip', (error: CsvError & { lines?: number }) => {
    const problem = 'La ligne n’est pas lisible : un guillemet n’est pas fermé ou la ligne est trop longue.';
    problems.push({ line: error.lines ?? 0, row: {}, problem, isCut: true });
  });
  // The iteration on the parser reports the errors; a caller that stops early is not one.
  pipeline(Readable.from(text), parser, () => undefined);
  return parser;
}

const newlines = (cells: string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);

function toRow(columns: string[], { record, info }: CsvEntry): RawRow {
  const line = info.lines - newlines(record);
  const extra = record.slice(columns.length).some((cell) => cell.trim() !== '');
  if (extra || record.length < columns.length) {
    const problem = `La ligne a ${record.length} colonnes au lieu de ${columns.length}.`;
    return { line, row: {}, problem };
  }
  const cells = columns.map((column, position) => [column, record[position] ?? ''] as const);
  return { line, row: Object.fromEntries(cells.filter(([column]) => column !== '')) };
}

/** Takes out the problems of the lines before this one: the parser tells them before it gives the rows it holds. */
function before(line: number, problems: RawRow[]): RawRow[] {
  const later = problems.filter((problem) => problem.line >= line);
  return problems.splice(0, problems.length - later.length);
}

/** Rows of a CSV with a header; `line` is the physical line on which the row begins, whatever its quoted line breaks. */
export async function* readCsvRows(text: AsyncGenerator<string>): AsyncGenerator<RawRow, void, undefined> {
  const { start, rest } = await peek(withLineFeeds(text));
  const problems: RawRow[] = [];
  let columns: string[] | null = null;
  for await (const entry of openParser(detectDelimiter(start), rest, problems) as AsyncIterable<CsvEntry>) {
    if (columns === null) {
      columns = entry.record.map((column) => column.trim());
      continue;
    }
    const row = toRow(columns, entry);
    yield* before(row.line, problems);
    yield row;
  }
  yield* problems;
}
