import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawRow } from '#api/domain/import/raw-row';
import { readRows, type KnownColumns, type RowsKind } from '#api/modules/imports/read-rows';
import { detectDelimiter } from '#api/modules/imports/read-rows-csv';

async function rowsOf(
  content: Readable | Buffer | string,
  kind: RowsKind,
  known?: KnownColumns,
): Promise<RawRow[]> {
  const stream = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
  const rows: RawRow[] = [];
  for await (const row of readRows(stream, kind, known)) rows.push(row);
  return rows;
}

/** The same bytes in pieces of `size`, to cut characters, quotes and elements anywhere. */
function inPieces(content: Buffer, size: number): Readable {
  const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, piece) =>
    content.subarray(piece * size, (piece + 1) * size),
  );
  return Readable.from(pieces);
}

const FIXTURE = 'test/fixtures/import/traps.csv';

describe('CSV', () => {
  test('byte order mark, semicolons, quoted line break, empty line, trailing column, wrong count', async () => {
    expect(await rowsOf(createReadStream(FIXTURE), 'csv')).toEqual([
      { line: 2, row: { id_fs: '1', nom: 'Espace des Essais', commentaire: 'Bus ;\ntournée le mardi' } },
      { line: 5, row: { id_fs: '2', nom: 'Antenne', commentaire: '' } },
      { line: 6, row: {}, problem: 'La ligne a 5 colonnes au lieu de 4.' },
      { line: 7, row: {}, problem: 'La ligne a 2 colonnes au lieu de 4.' },
      { line: 8, row: { id_fs: '5', nom: 'Maison "des" Essais', commentaire: '' } },
    ]);
  });
  test.each([',', ';', '\t', '|'])('delimiter %j', async (delimiter) => {
    const content = ['a', 'b,;c', 'd'].map((cell) => `"${cell}"`).join(delimiter);
    expect(detectDelimiter(content)).toBe(delimiter);
    expect(await rowsOf(`${content}\n1${delimiter}2${delimiter}3\n`, 'csv')).toEqual([
      { line: 2, row: { a: '1', 'b,;c': '2', d: '3' } },
    ]);
  });
  test('Windows-1252', async () =>
    expect(await rowsOf(Buffer.from('nom;prix\nCh\xe2teau \x9cuvre;3 \x80\n', 'latin1'), 'csv')).toEqual([
      { line: 2, row: { nom: 'Château œuvre', prix: '3 €' } },
    ]));
  test('UTF-16 of a spreadsheet', async () =>
    expect(await rowsOf(Buffer.from('\ufeffnom\tville\nÉté\tÈze\n', 'utf16le'), 'csv')).toEqual([
      { line: 2, row: { nom: 'Été', ville: 'Èze' } },
    ]));
  test('a quote that is never closed loses its line, with a problem, not the file before it', async () => {
    const rows = await rowsOf('a,b\n1,2\n3,"4\n', 'csv');
    expect(rows[0]).toEqual({ line: 2, row: { a: '1', b: '2' } });
    expect(rows[1]?.problem).toContain('guillemet');
    expect(rows.map(({ isCut }) => isCut)).toEqual([undefined, true]);
  });
  test('an empty file and a header alone have no rows', async () => {
    expect(await rowsOf('', 'csv')).toEqual([]);
    expect(await rowsOf('a,b\n', 'csv')).toEqual([]);
  });
  test('unknown columns are listed once, those without a name ignored', async () => {
    const heard: string[][] = [];
    const known = { columns: new Set(['a']), onUnknown: (columns: string[]) => heard.push(columns) };
    await rowsOf('a,z,y,\n1,2,3,\n4,5,6,\n', 'csv', known);
    expect(heard).toEqual([['z', 'y']]);
  });
  test('a stream that breaks throws', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('a,b\n1,2\n');
        throw new Error('coupure');
      })(),
    );
    await expect(rowsOf(broken, 'csv')).rejects.toThrow('coupure');
  });
  test('a reader that stops early closes the file', async () => {
    const stream = createReadStream(FIXTURE, { highWaterMark: 16 });
    for await (const { line } of readRows(stream, 'csv')) if (line >= 2) break;
    expect(stream.destroyed).toBe(true);
  });
});

describe('JSON array', () => {
  test('elements with their rank', async () =>
    expect(await rowsOf(' [ {"a":"é]},\\""} , {"b":[1,{"c":2}]} ]\n', 'json')).toEqual([
      { line: 1, row: { a: 'é]},"' } },
      { line: 2, row: { b: [1, { c: 2 }] } },
    ]));
  test('a broken element is a problem of its own', async () =>
    expect(await rowsOf('[{"a":1},{a:2},[3],4,{"a":5}]', 'json')).toEqual([
      { line: 1, row: { a: 1 } },
      { line: 2, row: {}, problem: 'L’élément n’est pas du JSON valide.' },
      { line: 3, row: {}, problem: 'L’élément n’est pas un objet.' },
      { line: 4, row: {}, problem: 'L’élément n’est pas un objet.' },
      { line: 5, row: { a: 5 } },
    ]));
  test('a file cut short keeps its whole elements and says so', async () => {
    const rows = await rowsOf('[{"a":1},{"a":2},{"a"', 'json');
    expect(rows.slice(0, 2).map(({ row }) => row)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(rows[2]).toMatchObject({
      line: 3,
      problem: expect.stringContaining('tronqué') as string,
      isCut: true,
    });
    expect(rows.filter(({ isCut }) => isCut)).toHaveLength(1);
  });
  test.each([
    ['{"a":1}', 'n’est pas un tableau', undefined],
    ['', 'vide', undefined],
    ['[', 'tronqué', true],
    ['[{"a":1}] encore', 'après la fin', true],
  ])('%j is said to be wrong, and whether elements may be unread', async (content, why, isCut) => {
    const last = (await rowsOf(content, 'json')).at(-1);
    expect(last?.problem).toContain(why);
    expect(last?.isCut).toBe(isCut);
  });
  test('an empty array has no rows', async () => expect(await rowsOf('[]', 'json')).toEqual([]));
});

describe('NDJSON', () => {
  test('physical lines, blank ones skipped, the last without a line feed', async () =>
    expect(await rowsOf('{"a":1}\n\n{"a":\n{"a":4}', 'ndjson')).toEqual([
      { line: 1, row: { a: 1 } },
      { line: 3, row: {}, problem: 'L’élément n’est pas du JSON valide.' },
      { line: 4, row: { a: 4 } },
    ]));
  test('a last line that breaks off is cut, a broken one before it is not', async () =>
    expect((await rowsOf('{"a":\n{"a":4', 'ndjson')).map(({ isCut }) => isCut)).toEqual([undefined, true]));
});

describe('wherever the bytes are cut', () => {
  const objects = fc.array(
    fc.dictionary(
      fc.constantFrom('nom', 'é"x', 'liste'),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
    ),
    { maxLength: 6 },
  );
  const size = fc.integer({ min: 1, max: 40 });

  test('JSON gives the same rows as JSON.parse', async () => {
    await fc.assert(
      fc.asyncProperty(objects, size, fc.constantFrom(0, 2), async (values, bytes, indent) => {
        const text = JSON.stringify(values, null, indent);
        const rows = await rowsOf(inPieces(Buffer.from(text), bytes), 'json');
        expect(rows.map(({ row }) => row)).toEqual(JSON.parse(text));
        expect(rows.map(({ line }) => line)).toEqual(values.map((_, rank) => rank + 1));
      }),
      { numRuns: 150 },
    );
  });
  test('CSV gives back the cells and the line on which each row begins', async () => {
    const text = fc.stringMatching(/^[a-zé";,\n ]{0,12}$/);
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { maxLength: 6 }),
        size,
        eol,
        async (cells, bytes, end) => {
          const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
          const lines = cells.map((row) => row.map(quote).join(';'));
          const rows = await rowsOf(
            inPieces(Buffer.from(['a;b', ...lines].join('\n').replaceAll('\n', end)), bytes),
            'csv',
          );
          expect(rows.map(({ row }) => [row.a, row.b])).toEqual(cells);
          const begins = lines.map(
            (_, rank) => ['a;b', ...lines.slice(0, rank)].join('\n').split('\n').length + 1,
          );
          expect(rows.map(({ line }) => line)).toEqual(begins);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('memory', () => {
  test(
    'a large file is never held whole: reading 60 MB keeps the heap small',
    { timeout: 60_000 },
    async () => {
      const row = `${'x'.repeat(600)};1\n`;
      const stream = Readable.from(
        (function* () {
          yield Buffer.from('a;b\n');
          for (let piece = 0; piece < 1000; piece += 1) yield Buffer.from(row.repeat(100));
        })(),
      );
      const before = process.memoryUsage().heapUsed;
      let [count, peak] = [0, 0];
      for await (const { line } of readRows(stream, 'csv')) {
        count += 1;
        if (line % 5000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      }
      expect(count).toBe(100_000);
      expect(peak).toBeLessThan(150 * 1024 * 1024);
    },
  );
});

describe('GeoJSON', () => {
  const collection =
    '{"type":"FeatureCollection","name":"x","features" : [{"type":"Feature","id":1},{"id":"]"}],"bbox":[1]}';

  test.each([1, 7, 1000])('features, whatever stands around them, in pieces of %i', async (size) => {
    expect(await rowsOf(inPieces(Buffer.from(collection), size), 'geojson')).toEqual([
      { line: 1, row: { type: 'Feature', id: 1 } },
      { line: 2, row: { id: ']' } },
    ]);
  });
  test.each(['', '[]', '{"type":"Feature"}', '{"features":{}}'])('%j is no collection', async (text) => {
    expect(await rowsOf(text, 'geojson')).toMatchObject([
      { isCut: true, problem: expect.stringContaining('GeoJSON') },
    ]);
  });
  test('a cut file says so', async () => {
    const rows = await rowsOf(collection.slice(0, 75), 'geojson');
    expect(rows.at(-1)).toMatchObject({ isCut: true });
  });
});
