import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAGILITY_COLUMNS, parseFragility } from '#api/domain/import/parse-fragility';
import { FRR_COLUMNS, parseFrr } from '#api/domain/import/parse-frr';
import { buildGazetteer } from '#api/domain/geography/gazetteer';
import type { RawRow } from '#api/domain/import/raw-row';
import type { GazetteerCommune } from '#api/domain/geography/commune';

const commune = (code: string, nom: string): GazetteerCommune => ({
  code,
  nom,
  codes_postaux: [],
  code_departement: code.slice(0, 2),
  latitude: null,
  longitude: null,
  approximate: false,
  population: null,
  code_parent: null,
});

const gazetteer = buildGazetteer(
  [commune('01001', 'L’Abergement'), commune('2A004', 'Ajaccio'), commune('01138', 'Culoz-Béon')],
  [{ code: '01039', nom: 'Béon', code_actuel: '01138' }],
);

const RATES = {
  no_thd_coverage_rate: '10.0',
  no_4g_coverage_rate: '7.0',
  poverty_rate: '2.0',
  older_65_rate: '5.0',
  nscol15p_rate: '6.0',
};
const fragility = (given: Record<string, unknown> = {}) =>
  parseFragility(
    { line: 7, row: { name: 'X', division: 'city', code: '01001', ...RATES, total: '4.785', ...given } },
    gazetteer,
  );

describe('Une ligne de l’indice de fragilité numérique', () => {
  it('donne l’indice et ses composantes à la commune', () => {
    expect(fragility()).toEqual({
      fragility: {
        code: '01001',
        code_source: '01001',
        total: 4.785,
        no_thd_coverage_rate: 10,
        no_4g_coverage_rate: 7,
        poverty_rate: 2,
        older_65_rate: 5,
        nscol15p_rate: 6,
      },
      issues: [],
    });
  });

  it.each([
    [{ code: '1001' }, '01001', '01001'],
    [{ code: '2a004' }, '2A004', '2A004'],
    [{ code: '01039' }, '01138', '01039'],
  ])('%j : la commune d’aujourd’hui est trouvée', (given, code, code_source) => {
    expect(fragility(given).fragility).toMatchObject({ code, code_source });
  });

  it.each([
    [{ total: '' }, 'total', null],
    [{ total: '10.1' }, 'total', '10.1'],
    [{ total: '-1' }, 'total', '-1'],
    [{ total: 'élevé' }, 'total', 'élevé'],
    [{ code: '99999' }, 'code', '99999'],
    [{ code: '' }, 'code', null],
    [{ division: 'department' }, 'division', 'department'],
  ])('%j : est rejetée, avec le champ, la valeur et la raison', (given, field, value) => {
    const { fragility: kept, issues } = fragility(given);
    expect(kept).toBeNull();
    expect(issues).toMatchObject([{ line: 7, field, value, severity: 'rejected' }]);
  });

  it('une composante illisible est signalée, l’indice reste', () => {
    const { fragility: kept, issues } = fragility({ poverty_rate: '11' });
    expect(kept).toMatchObject({ total: 4.785, poverty_rate: null });
    expect(issues).toMatchObject([{ field: 'poverty_rate', value: '11', severity: 'warning' }]);
  });
});

const COLUMN = 'Classement FRR et FRR+ au 10 juillet 2025';
const frr = (classement: string, column = COLUMN) =>
  parseFrr(
    { line: 3, row: { Code_insee: '01001', Departement: '01', Commune: 'X', [column]: classement } },
    gazetteer,
  );

describe('Une ligne de la liste FRR', () => {
  it.each([
    ['FRR+', 'frr-plus'],
    ['FRR socle', 'frr-socle'],
    ['FRR bénéficiaire', 'frr-beneficiaire'],
    ['FRR bénéficiaire partiellement', 'frr-beneficiaire-partiel'],
    ['Classée FRR partiellement', 'frr-partiel'],
    [' non classee ', 'non-classee'],
  ])('« %s » se lit %s', (typed, classement) => expect(frr(typed).frr?.classement).toBe(classement));

  it.each([
    [COLUMN, '2025-07-10'],
    ['Classement FRR au 1 août 2026', '2026-08-01'],
    ['Classement FRR', null],
  ])('l’en-tête « %s » dit sa date', (column, date) => {
    expect(FRR_COLUMNS.has(column)).toBe(true);
    expect(frr('FRR+', column).frr?.date).toBe(date);
  });

  it.each(['', 'FRR', 'ZRR', 'FRR + +'])('« %s » n’est pas dans la liste : rejetée', (typed) => {
    const { frr: kept, issues } = frr(typed);
    expect(kept).toBeNull();
    expect(issues).toMatchObject([{ line: 3, field: COLUMN, value: typed || null, severity: 'rejected' }]);
  });

  it('sans colonne de classement, chaque ligne est rejetée', () =>
    expect(parseFrr({ line: 2, row: { Code_insee: '01001' } }, gazetteer).frr).toBeNull());
});

describe.each([
  [
    'fragilité',
    [...FRAGILITY_COLUMNS],
    (row: RawRow['row']) => {
      const { fragility: kept, issues } = parseFragility({ line: 2, row }, gazetteer);
      return { kept, issues };
    },
  ],
  [
    'FRR',
    ['Code_insee', 'Departement', 'Commune', COLUMN],
    (row: RawRow['row']) => {
      const { frr: kept, issues } = parseFrr({ line: 2, row }, gazetteer);
      return { kept, issues };
    },
  ],
] as const)('%s : n’importe quelle ligne', (_, columns, parse) => {
  it('est gardée, ou rejetée avec une raison', () => {
    const cell = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom('01001', '5', 'FRR+', 'city'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columns), cell), (row) => {
        const { kept, issues } = parse(row);
        expect(kept === null).toBe(issues.some(({ severity }) => severity === 'rejected'));
      }),
    );
  });
});
