import { describe, expect, test } from 'vitest';
import { parseFranceServices } from '#api/domain/import/parse-france-services';
import { HOUSE } from '#test/fixtures/import/france-services-house';
import { UNKNOWN_DATE } from '#test/unit/import/unknown-date';
import { options } from '#test/fixtures/import/options';
const parse = (row: Record<string, unknown>, more = {}) =>
  parseFranceServices({ line: 7, row: { ...HOUSE, ...row } }, { ...options, ...more });

describe('particular rows', () => {
  test.each([
    ['Bus_équivalent', true],
    ['Itinérante', true],
    ['Multisites', false],
    ['Fixe_antenne(s)', false],
  ])('format %s', (format_fs, itinerant) =>
    expect(parse({ format_fs }).structure?.itinerant).toBe(itinerant),
  );

  test('without appointment, one may simply come', () =>
    expect(parse({ prise_rdv: 'Non', mail: '' }).services[0]).toMatchObject({
      modes_mobilisation: ['se-presenter', 'telephoner'],
      mobilisation_precisions: null,
    }));
  test.each([
    ['UNIQUEMENT SUR RDV', true],
    ['Sur rendez-vous.', true],
    ['Sur rendez-vous le vendredi après-midi', false],
  ])('the comment « %s » changes how to come: %s', (commentaire, expected) =>
    expect(parse({ commentaire, prise_rdv: 'Non' }).structure?.sur_rendez_vous).toBe(expected),
  );
  test('a person’s mailbox is removed from a comment, an organisation’s stays', () => {
    const { structure, issues } = parse({
      commentaire: 'Écrire à camille.exemple@exemple.fr ou à mairie@exemple.fr',
    });
    expect(structure?.precisions).toBe('Écrire à [adresse retirée] ou à mairie@exemple.fr');
    expect(issues).toContainEqual(expect.objectContaining({ field: 'commentaire', value: null }));
  });
  test('hours that cannot be read are kept as text, with a warning', () => {
    const { structure, issues } = parse({ h_mardi: 'sur demande', h_lundi: '' });
    expect(structure).toMatchObject({ horaires_accueil: null, horaires_texte: 'mardi sur demande' });
    expect(issues.some(({ field, severity }) => field === 'horaires' && severity === 'warning')).toBe(true);
  });
  test('a commune that merged is said', () =>
    expect(parse({ insee_com: '01018', code_postal: '01200', lib_com: 'Bellegarde' })).toMatchObject({
      structure: { code_insee: '01033' },
    }));
  test('mojibake is repaired', () =>
    expect(parse({ lib_fs: 'France services de ChÃ¢teau' }).structure?.nom).toBe(
      'France services de Château',
    ));
  test('without the date of the edition, the label’s date, which is older', () =>
    expect(parse({}, { edition: undefined }).structure?.date_maj).toBe('2020-01-01'));
  test('without any date: kept with a warning, and the partners of today', () => {
    const { structure, services, issues } = parse({ labellisation_fs: '' }, { edition: undefined });
    expect(structure?.date_maj).toBeNull();
    expect(services.map(({ operator }) => operator)).toContain('urssaf');
    expect(issues).toContainEqual(
      expect.objectContaining({ ...UNKNOWN_DATE, line: 7, field: 'labellisation_fs' }),
    );
  });
});

describe('rejected, with the reason', () => {
  test.each([
    [{ id_fs: '' }, 'id_fs'],
    [{ lib_fs: 'FS' }, 'lib_fs'],
  ])('%j', (row, field) => {
    const parsed = parse(row);
    expect(parsed).toMatchObject({ structure: null, services: [] });
    expect(parsed.issues.at(-1)).toMatchObject({ line: 7, field, severity: 'rejected' });
  });
  test('a line that could not be read keeps its reason', () =>
    expect(
      parseFranceServices({ line: 9, row: {}, problem: 'La ligne a 3 colonnes au lieu de 24.' }, options)
        .issues,
    ).toEqual([
      {
        line: 9,
        field: null,
        value: null,
        reason: 'La ligne a 3 colonnes au lieu de 24.',
        severity: 'rejected',
      },
    ]));
});
