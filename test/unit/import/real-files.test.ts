import { createReadStream, existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '#api/domain/geography/distance';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import {
  DATA_INCLUSION_SERVICE_COLUMNS,
  parseDataInclusionService,
} from '#api/domain/import/parse-data-inclusion-service';
import { FRANCE_SERVICES_COLUMNS, parseFranceServices } from '#api/domain/import/parse-france-services';
import {
  LIEUX_COLUMNS,
  parseLieuxMediationNumerique,
} from '#api/domain/import/parse-lieux-mediation-numerique';
import type { ParseOptions } from '#api/domain/import/parse-options';
import type { RawRow } from '#api/domain/import/raw-row';
import type { ParsedRow } from '#api/domain/import/records';
import { readRows, type RowsKind } from '#api/modules/imports/read-rows';
import { realGazetteer } from '#test/fixtures/import/gazetteer';

const FOLDER = '../shared/real-data';
const isAbsent = !existsSync(FOLDER) && process.env.CI === undefined;

interface File {
  path: string;
  kind: RowsKind;
  parse: (raw: RawRow, options: ParseOptions) => ParsedRow;
  columns: ReadonlySet<string>;
  edition: string;
  /** What is known of the file: rows, structures, services, rejected rows. */
  expected: [number, number, number, number];
}

const lieux = { kind: 'json', parse: parseLieuxMediationNumerique, columns: LIEUX_COLUMNS } as const;
const houses = { kind: 'csv', parse: parseFranceServices, columns: FRANCE_SERVICES_COLUMNS } as const;

const FILES: File[] = [
  {
    ...houses,
    path: 'france-services/liste-fs-20240801.csv',
    edition: '2024-08-01',
    expected: [2845, 2845, 34140, 0],
  },
  {
    ...houses,
    path: 'france-services/liste-fs-20221201.csv',
    edition: '2022-12-01',
    expected: [2683, 2683, 26830, 0],
  },
  {
    ...lieux,
    path: 'mediation-numerique/conseillers-numeriques-2022-07.json',
    edition: '2022-07-01',
    expected: [2733, 2733, 2733, 0],
  },
  {
    ...lieux,
    path: 'mediation-numerique/20230516-hub-du-sud-paca.json',
    edition: '2023-05-16',
    expected: [792, 792, 792, 0],
  },
  {
    ...lieux,
    path: 'mediation-numerique/20230517-hub-du-sud-paca.json',
    edition: '2023-05-17',
    expected: [646, 646, 646, 0],
  },
  {
    ...lieux,
    path: 'mediation-numerique/data-inclusion-lieux-2023-02.json',
    edition: '2023-02-28',
    expected: [3492, 3492, 3492, 0],
  },
  {
    path: 'data-inclusion/services-2022-12.json',
    kind: 'json',
    parse: parseDataInclusionService,
    columns: DATA_INCLUSION_SERVICE_COLUMNS,
    edition: '2022-12-01',
    expected: [4261, 0, 4259, 2],
  },
];

let gazetteer: Gazetteer;

/** Real points, so that the checks on points are those of a real run. */
async function readPoints(): Promise<Map<string, Point>> {
  const points = new Map<string, Point>();
  for await (const { row } of readRows(createReadStream(`${FOLDER}/geography/communes-2024.csv`), 'csv'))
    if (row.latitude !== '')
      points.set(String(row.code_insee), {
        latitude: Number(row.latitude),
        longitude: Number(row.longitude),
      });
  return points;
}

beforeAll(async () => {
  if (!isAbsent) gazetteer = realGazetteer(await readPoints());
}, 60_000);

async function parseFile({ path, kind, parse, columns, edition }: File) {
  const result = { rows: 0, parsed: [] as ParsedRow[], unknown: [] as string[] };
  const known = { columns, onUnknown: (names: string[]) => result.unknown.push(...names) };
  for await (const raw of readRows(createReadStream(`${FOLDER}/${path}`), kind, known)) {
    result.rows += 1;
    result.parsed.push(parse(raw, { gazetteer, today: '2026-11-24', edition }));
  }
  return result;
}

describe.skipIf(isAbsent).each(FILES)('$path (skipped without ../shared/real-data)', (file) => {
  test(
    'every row is kept or rejected with a reason, and every column is known',
    { timeout: 60_000 },
    async () => {
      const { rows, parsed, unknown } = await parseFile(file);
      const structures = parsed.flatMap(({ structure }) => structure ?? []);
      const services = parsed.flatMap((row) => row.services);
      const issues = parsed.flatMap((row) => row.issues);
      const rejected = issues.filter(({ severity }) => severity === 'rejected');
      expect([rows, structures.length, services.length, rejected.length]).toEqual(file.expected);
      expect(unknown).toEqual([]);
      expect(new Set(structures.map(({ id }) => id)).size).toBe(structures.length);
      expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
      // At most one place in a hundred is without its commune (26 empty antennas of the list of 2022).
      expect(structures.filter(({ code_insee }) => code_insee === null).length).toBeLessThanOrEqual(
        rows / 100,
      );
    },
  );
});
