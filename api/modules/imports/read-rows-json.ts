import type { RawRow } from '#api/domain/import/raw-row';
import { JsonArraySplitter } from './read-rows-json-splitter.ts';

function toRow(line: number, text: string): RawRow {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { line, row: Object.fromEntries(Object.entries(value)) };
  } catch {
    return { line, row: {}, problem: 'L’élément n’est pas du JSON valide.' };
  }
  return { line, row: {}, problem: 'L’élément n’est pas un objet.' };
}

/** Objects of a JSON array; `line` is the 1-based index of the element. */
export async function* readJsonRows(text: AsyncGenerator<string>): AsyncGenerator<RawRow, void, undefined> {
  yield* splitRows(text, new JsonArraySplitter());
}

async function* splitRows(
  text: AsyncIterable<string>,
  splitter: JsonArraySplitter,
): AsyncGenerator<RawRow, void, undefined> {
  let line = 0;
  for await (const piece of text) {
    for (const element of splitter.push(piece)) {
      line += 1;
      yield toRow(line, element);
    }
    if (splitter.problem !== null) break;
  }
  const problem = splitter.end();
  if (problem !== null) yield { line: line + 1, row: {}, problem, ...(splitter.isArray && { isCut: true }) };
}

/** How much of a GeoJSON is read in search of its features: what stands before them is short. */
const MAX_PREAMBLE = 64 * 1024;

/** Features of a GeoJSON collection; `line` is the 1-based index of the feature. */
export async function* readFeatures(text: AsyncGenerator<string>): AsyncGenerator<RawRow, void, undefined> {
  let preamble = '';
  for (;;) {
    const start = /"features"\s*:\s*(?=\[)/.exec(preamble);
    if (start) {
      preamble = preamble.slice(start.index + start[0].length);
      break;
    }
    const next = preamble.length > MAX_PREAMBLE ? undefined : await text.next();
    if (!next || next.done) {
      const problem = 'Le fichier n’est pas une collection GeoJSON : aucun tableau « features ».';
      yield { line: 1, row: {}, problem, isCut: true };
      return;
    }
    preamble += next.value;
  }
  async function* features(): AsyncGenerator<string> {
    yield preamble;
    yield* text;
  }
  yield* splitRows(features(), new JsonArraySplitter({ isInside: true }));
}

/** Objects of a file of one JSON object per line; `line` is the physical line. The last one may be cut. */
export async function* readNdjsonRows(text: AsyncGenerator<string>): AsyncGenerator<RawRow, void, undefined> {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield toRow(line, each);
    }
  }
  if (rest.trim() === '') return;
  const last = toRow(line + 1, rest);
  yield last.problem === undefined ? last : { ...last, isCut: true };
}
