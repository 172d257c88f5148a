import { describe, expect, test } from 'vitest';
import { parseLieuxMediationNumerique } from '#api/domain/import/parse-lieux-mediation-numerique';
import { UNKNOWN_DATE } from '#test/unit/import/unknown-date';
import { options } from '#test/fixtures/import/options';

const parse = (row: Record<string, unknown>, more = {}) => {
  const parsed = parseLieuxMediationNumerique({ line: 1, row }, { ...options, ...more });
  return { ...parsed, service: parsed.services[0] };
};
const V1 = {
  id: '12',
  pivot: '00000000000000',
  nom: 'Espace des Essais',
  source: 'Essais Numériques',
  commune: 'Chambéry',
  code_postal: '73000',
  adresse: '1 rue des Essais',
  date_maj: '2026-01-15',
  horaires: 'Mo-Fr 09:00-12:00',
  courriels: 'accueil@exemple.fr|contact@exemple.fr',
  telephone: '+33479000001',
  services: 'Accès internet et matériel informatique|Aide aux démarches administratives',
  publics_specifiquement_adresses: 'Seniors|Familles et/ou enfants',
  prise_en_charge_specifique: 'Surdité',
  frais_a_charge: 'Gratuit sous condition',
  dispositif_programmes_nationaux: 'Conseillers numériques|France Services|Certification PIX',
  modalites_acces: 'Se présenter|Prendre un RDV en ligne',
  modalites_accompagnement: 'Dans un atelier collectif|À distance',
  itinerance: 'Itinérant|Fixe',
  fiche_acces_libre: 'https://acceslibre.beta.gouv.fr/essai/',
};
const V0 = {
  id: '12',
  nom: 'LA POSTE',
  source: 'conseiller-numerique',
  commune: 'CHAMBERY',
  code_postal: '73000',
  adresse: 'PL DES ESSAIS',
  date_maj: '1970-01-01',
  horaires: 'Lundi au vendredi 9h-12h/14h-17h',
  services:
    "Utiliser le numérique au quotidien;Réaliser des démarches administratives avec un accompagnement;S'équiper en matériel informatique",
  conditions_acces: "Adhésion : L'accès au lieu et/ou à ses services nécessite d'y adhérer",
  labels_nationaux: 'CNFS;Aidants Connect',
  publics_accueillis:
    "Adultes;Jeunes (16-26 ans);Surdité;Handicaps mentaux : déficiences limitant les activités d'une personne",
  modalites_accompagnement: 'A ma place : une personne habilitée fait les démarches à ma place',
};

describe('v1.0.2', () => {
  const { structure, service, issues } = parse(V1);
  test('the place', () =>
    expect(structure).toMatchObject({
      id: 'essais-numeriques--12',
      source: 'essais-numeriques',
      siret: null,
      courriel: 'accueil@exemple.fr',
      horaires_accueil: 'Mo-Fr 09:00-12:00',
      reseaux_porteurs: ['conseillers-numeriques', 'france-service'],
      itinerant: true,
      accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/essai/',
    }));
  test('its service', () =>
    expect(service).toMatchObject({
      id: 'essais-numeriques--12--mediation-numerique',
      structure_id: 'essais-numeriques--12',
      type: 'atelier',
      thematiques: [
        'numerique--acceder-a-une-connexion-internet',
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'numerique--acceder-a-des-services-en-ligne',
      ],
      publics: ['seniors', 'familles'],
      frais: 'gratuit',
      frais_precisions: 'Gratuit sous conditions.',
      modes_accueil: ['en-presentiel', 'a-distance'],
      modes_mobilisation: ['se-presenter'],
      zone_eligibilite: [],
      origin: 'declared',
    }));
  test('what it can also receive is said, and does not restrict it', () => {
    expect(service?.publics).not.toContain('personnes-en-situation-de-handicap');
    expect(service?.publics_precisions).toContain('Surdité');
  });
  test('only the second mailbox and the missing point are reported', () =>
    expect(issues.map(({ field }) => field)).toEqual(['latitude', 'courriel']));
});

describe('v0', () => {
  const { structure, service } = parse(V0);
  test('the place', () =>
    expect(structure).toMatchObject({
      id: 'conseiller-numerique--12',
      date_maj: '2024-08-01',
      horaires_accueil: null,
      horaires_texte: 'Lundi au vendredi 9h-12h/14h-17h',
      reseaux_porteurs: ['conseillers-numeriques', 'aidants-connect'],
    }));
  test('its service', () =>
    expect(service).toMatchObject({
      type: 'accompagnement',
      thematiques: [
        'numerique--maitriser-les-fondamentaux-du-numerique',
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'numerique--acceder-a-des-services-en-ligne',
        'numerique--acquerir-un-equipement',
      ],
      publics: ['tous-publics'],
      frais: 'payant',
      frais_precisions: 'Adhésion demandée.',
    }));
  test('the words of its lists are kept, without their explanations', () => {
    expect(service?.description).toContain('A ma place.');
    expect(service?.publics_precisions).toContain('Handicaps mentaux.');
  });
  test('the variants of July 2022: comma between values, conditions_access', () =>
    expect(
      parse({
        ...V0,
        services: 'Prendre en main un ordinateur, Accéder à une connexion internet',
        conditions_acces: undefined,
        conditions_access: 'Gratuit',
        labels_nationaux: 'CNFS, France Services',
      }),
    ).toMatchObject({
      structure: { reseaux_porteurs: ['conseillers-numeriques', 'france-service'] },
      service: {
        frais: 'gratuit',
        thematiques: [
          'numerique--maitriser-les-fondamentaux-du-numerique',
          'numerique--acceder-a-une-connexion-internet',
        ],
      },
    }));
});

describe('the rest', () => {
  test('the same id of two sources makes two places', () =>
    expect(parse({ ...V1, source: 'a' }).structure?.id).not.toBe(
      parse({ ...V1, source: 'b' }).structure?.id,
    ));
  test('a place that receives nobody is not visited', () =>
    expect(
      parse({ ...V1, modalites_acces: "Ce lieu n'accueille pas de public" }).service?.modes_accueil,
    ).toEqual(['a-distance']));
  test('an unknown service is dropped and named', () =>
    expect(parse({ ...V1, services: 'Jonglage' }).issues).toContainEqual(
      expect.objectContaining({ field: 'services', value: 'Jonglage', severity: 'warning' }),
    ));
  test('without date nor edition: kept with its service, with a warning', () => {
    const { structure, service, issues } = parse({ ...V1, date_maj: '' }, { edition: undefined });
    expect([structure?.date_maj, service?.date_maj]).toEqual([null, null]);
    expect(issues).toContainEqual(expect.objectContaining(UNKNOWN_DATE));
  });
  test.each([{ nom: '' }, { id: '' }, { source: '' }])('%j is rejected', (row) =>
    expect(parse({ ...V1, ...row })).toMatchObject({ structure: null, services: [] }),
  );
});
