import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommune, COMMUNES_COLUMNS } from '#api/domain/import/parse-communes';
import {
  DATA_INCLUSION_SERVICE_COLUMNS,
  parseDataInclusionService,
} from '#api/domain/import/parse-data-inclusion-service';
import {
  DATA_INCLUSION_STRUCTURE_COLUMNS,
  parseDataInclusionStructure,
} from '#api/domain/import/parse-data-inclusion-structure';
import { FRANCE_SERVICES_COLUMNS, parseFranceServices } from '#api/domain/import/parse-france-services';
import {
  LIEUX_COLUMNS,
  parseLieuxMediationNumerique,
} from '#api/domain/import/parse-lieux-mediation-numerique';
import { options } from '#test/fixtures/import/options';

const PARSERS = [
  ['France services', parseFranceServices, FRANCE_SERVICES_COLUMNS],
  ['data·inclusion structures', parseDataInclusionStructure, DATA_INCLUSION_STRUCTURE_COLUMNS],
  ['data·inclusion services', parseDataInclusionService, DATA_INCLUSION_SERVICE_COLUMNS],
  ['lieux de médiation numérique', parseLieuxMediationNumerique, LIEUX_COLUMNS],
] as const;

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.jsonValue(),
  fc.constantFrom(
    '73000',
    '73065',
    '2024-08-01',
    '45.57',
    'Chambéry',
    'Oui',
    'null',
    'a@b.fr',
    '{',
    '[1',
    undefined,
  ),
);
const rowOf = (columns: ReadonlySet<string>) =>
  fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...columns) }, { weight: 1, arbitrary: fc.string() }),
    cell,
    {
      maxKeys: 24,
    },
  );

describe.each(PARSERS)('%s', (_, parse, columns) => {
  test('never throws, and either keeps the row or says why not', () => {
    fc.assert(
      fc.property(rowOf(columns), (row) => {
        const { structure, services, issues } = parse({ line: 3, row }, options);
        const isRejected = issues.some(({ severity }) => severity === 'rejected');
        expect(structure === null && services.length === 0).toBe(isRejected);
        expect(issues.every(({ line, reason }) => line === 3 && reason.length > 0)).toBe(true);
        expect(issues.every(({ value }) => value === null || value.length <= 200)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
  test('what it keeps fits the standard', () => {
    fc.assert(
      fc.property(rowOf(columns), (row) => {
        const given = {
          source: 'essai',
          id: '1',
          id_fs: '1',
          structure_id: '2',
          nom: 'Essai',
          lib_fs: 'Essai',
        };
        const { structure, services } = parse({ line: 3, row: { ...row, ...given } }, options);
        for (const record of [structure, ...services]) {
          if (record === null) continue;
          expect(record.nom.length).toBeGreaterThanOrEqual(3);
          expect(record.date_maj ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(record.code_postal ?? '00000').toMatch(/^\d{5}$/);
          expect(record.code_insee ?? '00000').toMatch(/^\w{5}$/);
          expect(record.latitude === null).toBe(record.point_origin === null);
          expect(record.telephone ?? '115').toMatch(/^\+?\d{2,15}$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('communes of geo.api.gouv.fr', () => {
  const row = {
    code: '73065',
    nom: 'Chambéry',
    codesPostaux: ['73000'],
    centre: { type: 'Point', coordinates: [5.909, 45.583] },
    population: 59_000,
  };
  test('point, postcodes and population', () =>
    expect(parseCommune({ line: 1, row })).toEqual({
      commune: {
        code: '73065',
        nom: 'Chambéry',
        latitude: 45.583,
        longitude: 5.909,
        population: 59_000,
        codes_postaux: ['73000'],
      },
      issues: [],
    }));
  test.each([
    [{ code: '7306' }, 'code'],
    [{ centre: null }, 'centre'],
    [{ centre: { type: 'Point', coordinates: ['5', '45'] } }, 'centre'],
    [{ centre: { type: 'Point', coordinates: [0, 0] } }, 'centre'],
  ])('%j is rejected', (change, field) =>
    expect(parseCommune({ line: 4, row: { ...row, ...change } })).toMatchObject({
      commune: null,
      issues: [{ line: 4, field, severity: 'rejected' }],
    }),
  );
  test('never throws', () => {
    fc.assert(
      fc.property(rowOf(COMMUNES_COLUMNS), (given) => {
        const { commune, issues } = parseCommune({ line: 1, row: given });
        expect(commune === null).toBe(issues.length > 0);
      }),
    );
  });
});
