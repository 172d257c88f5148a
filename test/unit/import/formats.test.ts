import { describe, expect, test } from 'vitest';
import { FORMATS } from '#api/modules/imports/formats';
import { options } from '#test/fixtures/import/options';

const parse = (row: Record<string, unknown>) =>
  FORMATS['data-inclusion'].parse(
    { line: 1, row: { source: 'dora', id: '1', nom: 'Une fiche', date_maj: '2026-01-15', ...row } },
    options,
  );

describe('a row of data·inclusion is a service or a structure', () => {
  test.each([
    { thematiques: ['numerique'] },
    { modes_accueil: ['en-presentiel'] },
    { profils: ['adultes'] },
    { frais: null },
  ])('%j without structure_id: a service that is rejected, not a structure', (row) => {
    const { structure, issues } = parse(row);
    expect(structure).toBeNull();
    expect(issues).toMatchObject([{ field: 'structure_id', severity: 'rejected' }]);
  });
  test.each([{}, { thematiques: ['numerique'], typologie: 'CS' }, { thematiques: null, siret: null }])(
    '%j: a structure, also of v0 with its needs',
    (row) => expect(parse(row).structure?.id).toBe('dora--1'),
  );
  test('with structure_id: a service', () => expect(parse({ structure_id: '2' }).services).toHaveLength(1));
});
