import { describe, expect, test } from 'vitest';
import { parseDataInclusionStructure } from '#api/domain/import/parse-data-inclusion-structure';
import { UNKNOWN_DATE } from '#test/unit/import/unknown-date';
import { options } from '#test/fixtures/import/options';

const STRUCTURE = {
  source: 'dora',
  id: 'dora--17',
  nom: 'Centre social des Essais.',
  date_maj: '2026-01-15',
  code_postal: '73000',
  commune: 'Chambéry',
  siret: '13003013300016',
  horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
  reseaux_porteurs: '["fcsf"]',
};
const structure = (row: Record<string, unknown>, more = {}) =>
  parseDataInclusionStructure({ line: 1, row: { ...STRUCTURE, ...row } }, { ...options, ...more });

describe('structures', () => {
  test('v1', () =>
    expect(structure({})).toMatchObject({
      structure: {
        id: 'dora--17',
        nom: 'Centre social des Essais',
        siret: '13003013300016',
        code_insee: '73065',
        point_origin: 'commune',
        horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
        reseaux_porteurs: ['fcsf'],
      },
      services: [],
    }));
  test('v0: presentations, labels, kind, hours and access under their former names', () =>
    expect(
      structure({
        id: '17',
        reseaux_porteurs: null,
        horaires_accueil: null,
        presentation_resume: 'Un centre social…',
        presentation_detail: 'Un centre social pour tous.',
        labels_nationaux: ['point-conseil-budget', 'apec'],
        typologie: 'CS',
        horaires_ouverture: 'Mo 09:00-12:00',
        accessibilite: 'https://acceslibre.beta.gouv.fr/essai/',
      }).structure,
    ).toMatchObject({
      id: 'dora--17',
      description: 'Un centre social pour tous.',
      reseaux_porteurs: ['points-conseil-budget', 'fcsf'],
      horaires_accueil: 'Mo 09:00-12:00',
      accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/essai/',
    }));
  test('an unknown network is dropped and named', () =>
    expect(structure({ reseaux_porteurs: ['inconnu'] })).toMatchObject({
      structure: { reseaux_porteurs: [] },
      issues: expect.arrayContaining([
        expect.objectContaining({ field: 'reseaux_porteurs', value: 'inconnu' }),
      ]) as unknown,
    }));
  test.each([
    [{ nom: 'AB' }, 'nom'],
    [{ nom: null }, 'nom'],
    [{ id: '' }, 'id'],
  ])('%j is rejected', (row, field) =>
    expect(structure(row)).toMatchObject({ structure: null, issues: [{ field, severity: 'rejected' }] }),
  );
  test('without source, unless the caller gives it', () => {
    expect(structure({ source: null }).structure).toBeNull();
    expect(structure({ source: null }, { source: 'dora' }).structure?.id).toBe('dora--17');
  });
  test.each(['1970-01-01', '2099-01-01', 'hier', null])(
    'date %j: that of the edition, else unknown',
    (date_maj) => {
      expect(structure({ date_maj }).structure?.date_maj).toBe('2024-08-01');
      const { structure: kept, issues } = structure({ date_maj }, { edition: undefined });
      expect(kept?.date_maj).toBeNull();
      expect(issues).toContainEqual(expect.objectContaining(UNKNOWN_DATE));
    },
  );
  test('a name too long is cut, with a warning', () => {
    const parsed = structure({ nom: 'x'.repeat(200) });
    expect(parsed.structure?.nom).toHaveLength(150);
    expect(parsed.issues[0]).toMatchObject({ field: 'nom', severity: 'warning' });
    expect(parsed.issues[0]?.value?.length).toBeLessThanOrEqual(200);
  });
});
