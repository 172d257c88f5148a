import { describe, expect, test } from 'vitest';
import { parseDataInclusionService } from '#api/domain/import/parse-data-inclusion-service';
import { UNKNOWN_DATE } from '#test/unit/import/unknown-date';
import { options } from '#test/fixtures/import/options';

const SERVICE = {
  source: 'dora',
  id: 'atelier-1',
  structure_id: '17',
  nom: 'Atelier des Essais',
  description: '<p>Un atelier&nbsp;pour essayer.</p>',
  date_maj: '2026-01-15',
};
const service = (row: Record<string, unknown>, more = {}) => {
  const parsed = parseDataInclusionService({ line: 1, row: { ...SERVICE, ...row } }, { ...options, ...more });
  return { ...parsed, service: parsed.services[0] };
};

describe('services', () => {
  test('v1, with lists as JSON or separated', () =>
    expect(
      service({
        type: 'atelier',
        thematiques: '["numerique--acquerir-un-equipement"]',
        publics: 'jeunes|femmes',
        frais: 'payant',
        frais_precisions: '10 €',
        modes_accueil: 'en-presentiel;a-distance',
        modes_mobilisation: 'telephoner,se-presenter',
        mobilisable_par: ['usagers'],
        zone_eligibilite: '73,200069110,01018',
        nombre_semaines: '3',
        volume_horaire_hebdomadaire: 1.5,
      }).service,
    ).toMatchObject({
      id: 'dora--atelier-1',
      structure_id: 'dora--17',
      description: 'Un atelier pour essayer.',
      type: 'atelier',
      thematiques: ['numerique--acquerir-un-equipement'],
      publics: ['jeunes', 'femmes'],
      frais: 'payant',
      frais_precisions: '10 €',
      modes_accueil: ['en-presentiel', 'a-distance'],
      modes_mobilisation: ['telephoner', 'se-presenter'],
      mobilisable_par: ['usagers'],
      zone_eligibilite: ['73', '200069110', '01033'],
      nombre_semaines: 3,
      volume_horaire_hebdomadaire: 1.5,
      origin: 'declared',
      operator: null,
    }));

  test('v0: every renamed field', () =>
    expect(
      service({
        description: null,
        presentation_resume: 'Un atelier.',
        types: ['information', 'accompagnement'],
        thematiques: [
          'mobilite--preparer-un-permis-de-conduire',
          'gestion-financiere--prevention-et-gestion-du-surendettement',
        ],
        profils: ['beneficiaires-rsa', 'locataires'],
        frais: ['gratuit-sous-conditions'],
        pre_requis: ['Avoir 18 ans'],
        justificatifs: ['Carte d’identité'],
        modes_orientation_beneficiaire: ['telephoner', 'prendre-rdv'],
        modes_orientation_accompagnateur: ['envoyer-un-mail-avec-une-fiche-de-prescription'],
        zone_diffusion_type: 'region',
        zone_diffusion_code: '94',
      }).service,
    ).toMatchObject({
      description: 'Un atelier.',
      type: 'accompagnement',
      thematiques: [
        'mobilite--preparer-un-permis',
        'difficultes-financieres--situation-dendettement-surendettement',
      ],
      publics: ['beneficiaires-des-minimas-sociaux'],
      frais: 'gratuit',
      frais_precisions: 'Gratuit sous conditions.',
      conditions_acces: 'Conditions : Avoir 18 ans.\nÀ apporter : Carte d’identité.',
      modes_mobilisation: ['telephoner', 'envoyer-un-courriel'],
      mobilisable_par: ['professionnels', 'usagers'],
      mobilisation_precisions: 'Sur rendez-vous.',
      zone_eligibilite: ['2A', '2B'],
    }));
  test('a link makes "by appointment" a link to use', () =>
    expect(
      service({ modes_orientation_beneficiaire: ['prendre-rdv'], prise_rdv: 'https://exemple.fr/rdv' })
        .service,
    ).toMatchObject({
      modes_mobilisation: ['utiliser-lien-mobilisation'],
      lien_mobilisation: 'https://exemple.fr/rdv',
    }));

  test.each([
    ['mobilite', 'trop générale'],
    ['mobilite--voler', 'inconnue'],
  ])('thématique %s: dropped, %s, and named', (thematique, why) => {
    const parsed = service({ thematiques: [thematique] });
    expect(parsed.service?.thematiques).toEqual([]);
    expect(parsed.issues).toEqual([
      expect.objectContaining({ field: 'thematiques', value: thematique, severity: 'warning' }),
    ]);
    expect(parsed.issues[0]?.reason).toContain(why);
  });
  test('tous-publics stands alone', () =>
    expect(service({ publics: ['jeunes', 'tous-publics'] }).service?.publics).toEqual(['tous-publics']));
  test('paid wins over free, so that nobody is told "free" wrongly', () =>
    expect(service({ frais: ['gratuit', 'adhesion'] }).service).toMatchObject({ frais: 'payant' }));

  test.each([
    [{ zone_diffusion_type: 'pays' }, ['france']],
    [{ zone_eligibilite: ['99100', '73'] }, ['france']],
    [{ zone_diffusion_type: 'departement', zone_diffusion_code: '73' }, ['73']],
    [{}, []],
  ])('zone of %j', (row, zone) => expect(service(row).service?.zone_eligibilite).toEqual(zone));
  test('an unknown zone is dropped and named, and never becomes the whole country', () =>
    expect(service({ zone_eligibilite: ['99999'] })).toMatchObject({
      service: { zone_eligibilite: [] },
      issues: [{ field: 'zone_eligibilite', value: '99999' }],
    }));

  test('the name of a contact person is kept nowhere', () =>
    expect(JSON.stringify(service({ contact_nom_prenom: 'Camille Exemple' }))).not.toContain('Camille'));
  test('without its structure, suspended: rejected', () => {
    expect(service({ structure_id: null }).issues.at(-1)).toMatchObject({
      field: 'structure_id',
      severity: 'rejected',
    });
    expect(service({ date_suspension: '2024-01-01' }).service).toBeUndefined();
    expect(service({ date_suspension: '2027-01-01' }).service).toBeDefined();
  });
  test('without date nor edition: kept, with a warning', () => {
    const { service: kept, issues } = service({ date_maj: null }, { edition: undefined });
    expect(kept?.date_maj).toBeNull();
    expect(issues).toMatchObject([UNKNOWN_DATE]);
  });
  test('without any place, the structure’s: nothing is made up', () =>
    expect(service({}).service).toMatchObject({ code_insee: null, latitude: null, point_origin: null }));
});
