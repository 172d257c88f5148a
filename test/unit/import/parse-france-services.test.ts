import { describe, expect, test } from 'vitest';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { FRANCE_SERVICES_COLUMNS, parseFranceServices } from '#api/domain/import/parse-france-services';
import { options } from '#test/fixtures/import/options';

const HOUSE = {
  id_fs: '4242',
  insee_dep: '73',
  lib_fs: 'France services des Essais',
  adresse: '1 Rue des Essais',
  complement_adresse: '',
  insee_com: '73065',
  code_postal: '73000',
  lib_com: 'CHAMBERY CEDEX',
  latitude: '45.57',
  longitude: '5.92',
  mail: 'accueil@exemple.fr - camille.exemple@exemple.fr',
  telephone: '04 79 00 00 01',
  h_lundi: '09:00 - 12:00 / 09:00 - 12:00',
  h_mardi: '09:00 - 12:00',
  h_mercredi: '',
  h_jeudi: '00:00 - 00:00',
  h_vendredi: '',
  h_samedi: '',
  prise_rdv: 'Oui',
  commentaire: 'Fermée en août.',
  type_fs: 'Principal',
  format_fs: 'Fixe',
  groupe_fs: '',
  labellisation_fs: 'Espace labellisé 01/01/2020',
};
const parse = (row: Record<string, unknown>, more = {}) =>
  parseFranceServices({ line: 7, row: { ...HOUSE, ...row } }, { ...options, ...more });

describe('a house of the list of 2024', () => {
  const { structure, services, issues } = parse({});

  test('becomes a structure of the France services network', () =>
    expect(structure).toMatchObject({
      id: 'france-services--4242',
      source: 'france-services',
      nom: 'France services des Essais',
      commune: 'Chambéry',
      code_insee: '73065',
      code_postal: '73000',
      point_origin: 'source',
      telephone: '+33479000001',
      courriel: 'accueil@exemple.fr',
      horaires_accueil: 'Mo,Tu 09:00-12:00',
      horaires_texte: null,
      reseaux_porteurs: ['france-service'],
      itinerant: false,
      sur_rendez_vous: true,
      precisions: 'Fermée en août.',
      date_maj: '2024-08-01',
      description: 'Espace labellisé France services depuis le 01/01/2020.',
    }));

  test('owes one service per partner of its date, and its own', () => {
    expect(services.map(({ operator }) => operator)).toEqual([
      'caf',
      'cpam',
      'assurance-retraite',
      'mutualite-sociale-agricole',
      'france-travail',
      'dgfip',
      'interieur',
      'justice',
      'la-poste',
      'cheque-energie',
      'urssaf',
      null,
    ]);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    expect(services.every(({ structure_id }) => structure_id === 'france-services--4242')).toBe(true);
  });

  test('every service is deduced, free, for everyone, on the spot, and answers known needs', () => {
    const known = new Set<string>(THEMATIQUES.map(({ value }) => value));
    for (const service of services) {
      expect(service).toMatchObject({
        origin: 'network',
        frais: 'gratuit',
        publics: ['tous-publics'],
        modes_accueil: ['en-presentiel'],
        mobilisable_par: ['professionnels', 'usagers'],
        zone_eligibilite: ['france'],
        modes_mobilisation: ['telephoner', 'envoyer-un-courriel'],
      });
      expect(service.thematiques.length).toBeGreaterThan(1);
      expect(service.thematiques.every((need) => known.has(need))).toBe(true);
      expect(service.nom.length).toBeLessThanOrEqual(150);
    }
  });
  test('place and contacts are left to the structure', () =>
    expect(
      services.every(({ telephone, code_insee, latitude }) => !telephone && !code_insee && !latitude),
    ).toBe(true));

  test('says what was repaired, with the line, and never repeats a person’s mailbox', () => {
    expect(issues.map(({ line, field, severity }) => [line, field, severity])).toEqual([
      [7, 'mail', 'warning'],
      [7, 'horaires', 'repaired'],
    ]);
    expect(JSON.stringify(issues)).not.toContain('camille');
  });
});

describe('the list of 2022', () => {
  const { prise_rdv: _rdv, type_fs: _type, groupe_fs: _group, labellisation_fs, ...others } = HOUSE;
  const row = {
    ...others,
    itinerance: 'Oui',
    format_fs: 'Site principal',
    groupe: 'Essais',
    labellisation: labellisation_fs,
  };
  const { structure, services } = parseFranceServices(
    { line: 2, row },
    { ...options, edition: '2022-12-01' },
  );

  test('is read with its own columns', () =>
    expect(structure).toMatchObject({
      itinerant: true,
      sur_rendez_vous: null,
      precisions: 'Fermée en août.\nGroupe : Essais.',
      date_maj: '2022-12-01',
    }));
  test('gives the nine partners of that time', () => expect(services).toHaveLength(10));
  test('all its columns are known', () =>
    expect(
      Object.keys({ ...row, ...HOUSE }).filter((column) => !FRANCE_SERVICES_COLUMNS.has(column)),
    ).toEqual([]));
});

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
  test('no date at all', () =>
    expect(parse({ labellisation_fs: '' }, { edition: undefined }).issues.at(-1)?.severity).toBe('rejected'));
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
