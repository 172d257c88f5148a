import { describe, expect, test } from 'vitest';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { FRANCE_SERVICES_COLUMNS, parseFranceServices } from '#api/domain/import/parse-france-services';
import { HOUSE } from '#test/fixtures/import/france-services-house';
import { options } from '#test/fixtures/import/options';
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
