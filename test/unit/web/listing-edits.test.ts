import { describe, expect, it } from 'vitest';
import { describeUnit, unitLabel } from '#web/features/editing/model/describe-unit.ts';
import { NO_EDITS, changesOf, isEmpty, withValues } from '#web/features/editing/model/edits.ts';
import { placeIssues } from '#web/features/editing/model/field-issues.ts';
import { bodyOf, checkEdits } from '#web/features/editing/model/publication-body.ts';
import { editsFor, takeSides, withoutFields } from '#web/features/editing/model/take-sides.ts';
import type { Edition } from '#api/contract/editing.contract';

const SERVICE = 'maison-1';

const edition: Edition = {
  id: 'maison',
  version: 3,
  abilities: { close: true, manage_members: true, moderate: false },
  unnamed_since: null,
  waiting: null,
  shown: [],
  structure: {
    held: [],
    values: {
      nom: 'Maison',
      telephone: '+33479000001',
      horaires_accueil: null,
      horaires_texte: 'selon saison',
      adresse: '1 rue Haute',
      code_postal: '73000',
      commune: 'Chambéry',
      code_insee: '73065',
      latitude: 45.5,
      longitude: 5.9,
      point_origin: 'source',
    },
  },
  services: [
    {
      id: SERVICE,
      origin: 'declared',
      held: [],
      values: { nom: 'Accueil', publics: ['familles', 'jeunes'], frais: null, zone_eligibilite: [] },
    },
  ],
  proposals: [],
  revisions: [],
};

const edit = (serviceId: string | null, values: object, edits = NO_EDITS) =>
  withValues(edits, edition, { serviceId, values: { ...values } });

const NEW = 'baguette--00000000-0000-4000-8000-000000000001';

describe('Un service ajouté', () => {
  const edits = edit(NEW, { nom: 'Aide', thematiques: ['sante--acces-aux-soins'], withdrawn: false });

  it('part à part, sans dire qu’il est là, et revient entier une fois vérifié', () => {
    const body = bodyOf(3, edits);
    expect(body.services).toEqual([]);
    expect(body.added).toEqual([
      { id: NEW, values: { nom: 'Aide', thematiques: ['sante--acces-aux-soins'] } },
    ]);
    expect(checkEdits(edits)).toMatchObject({
      ok: true,
      edits: { services: { [NEW]: { withdrawn: false } } },
    });
  });

  it('ce qui y manque est dit à son champ', () => {
    const empty = edit(NEW, { nom: '', thematiques: [], withdrawn: false });
    const checked = checkEdits(empty);
    const issues = checked.ok ? [] : placeIssues(checked.issues, bodyOf(3, empty));
    expect(issues.map(({ serviceId, field }) => [serviceId, field])).toEqual([
      [NEW, 'nom'],
      [NEW, 'thematiques'],
    ]);
  });

  it('retiré avant d’être publié, ne laisse pas de trace', () => {
    const blank = Object.fromEntries(
      changesOf(edition, edits).flatMap(({ before }) => Object.entries(before)),
    );
    expect(isEmpty(edit(NEW, blank, edits))).toBe(true);
  });
});

describe('Un service que l’un retire et l’autre modifie', () => {
  const edits = edit(SERVICE, { frais: 'payant' });
  const found = [
    { service_id: SERVICE, unit: 'presence', yours: { withdrawn: false }, theirs: { withdrawn: true } },
  ] as const;

  it('parti, emporte ce qui en était modifié ; gardé, revient avec', () => {
    expect(isEmpty(takeSides(edits, found, found))).toBe(true);
    expect(takeSides(edits, found, []).services[SERVICE]).toEqual({ frais: 'payant', withdrawn: false });
  });
});

describe('Ce qui est modifié', () => {
  it('une valeur remise comme avant n’est plus une modification, ni une liste dans un autre ordre', () => {
    const edits = edit(null, { telephone: '04' });
    expect(isEmpty(edits)).toBe(false);
    expect(isEmpty(edit(null, { telephone: '+33479000001' }, edits))).toBe(true);
    expect(isEmpty(edit(SERVICE, { publics: ['jeunes', 'familles'] }))).toBe(true);
  });

  it('les horaires réglés remplacent le texte illisible ; l’adresse change en un seul champ', () => {
    const edits = edit(null, {
      horaires_accueil: 'Mo 09:00-12:00',
      adresse: '2 rue Basse',
      code_postal: '73001',
    });
    const changes = changesOf(edition, edits);
    expect(changes.map(({ unit }) => unit)).toEqual(['place', 'hours']);
    expect(changes[1]?.after).toEqual({ horaires_accueil: 'Mo 09:00-12:00', horaires_texte: null });
  });

  it('dans un conflit, garder ce que l’autre a publié retire le champ et lui seul', () => {
    const edits = edit(
      SERVICE,
      { frais: 'gratuit' },
      edit(null, { adresse: '2 rue Basse', nom: 'Autre nom' }),
    );
    expect(withoutFields(edits, [{ service_id: null, unit: 'place' }])).toEqual({
      structure: { nom: 'Autre nom' },
      services: { [SERVICE]: { frais: 'gratuit' } },
    });
    expect(withoutFields(edits, [{ service_id: SERVICE, unit: 'frais' }]).services).toEqual({});
  });

  it('reprendre une adresse d’avant laisse au serveur ce que personne n’écrit', () => {
    const values = { adresse: '1 rue Haute', commune: 'Chambéry', point_origin: 'source', latitude: 45.5 };
    expect(editsFor([{ service_id: null, unit: 'place', values }], NO_EDITS).structure).toEqual({
      adresse: '1 rue Haute',
      latitude: 45.5,
    });
  });
});

describe('Ce qui est refusé', () => {
  it('se dit sur l’appareil comme le dirait le serveur, à la place du champ', () => {
    const edits = edit(
      SERVICE,
      { nombre_semaines: 'dix', courriel: 'x' },
      edit(null, { telephone: '12 34' }),
    );
    const checked = checkEdits(edits);
    const issues = checked.ok ? [] : placeIssues(checked.issues, bodyOf(3, edits));
    expect(issues.map(({ serviceId, field }) => [serviceId, field])).toEqual([
      [null, 'telephone'],
      [SERVICE, 'courriel'],
      [SERVICE, 'nombre_semaines'],
    ]);
    expect(issues.every(({ message }) => message !== '' && !/invalid|expected/i.test(message))).toBe(true);
  });

  it('une valeur d’une liste est refusée au nom de la liste, une seule fois', () => {
    const body = bodyOf(3, { structure: {}, services: { [SERVICE]: {} } });
    const issue = (rank: number) => ({
      field: `body.services.0.values.publics.${rank}`,
      message: 'Inconnu.',
    });
    expect(placeIssues([issue(0), issue(1)], body)).toEqual([
      { serviceId: SERVICE, field: 'publics', message: 'Inconnu.' },
    ]);
  });

  it('ce qui convient est rendu comme il sera publié', () => {
    const checked = checkEdits(edit(null, { telephone: '04 79 00 00 02', description: '  Bonjour ' }));
    expect(checked.ok && checked.edits.structure).toEqual({
      telephone: '+33479000002',
      description: 'Bonjour',
    });
  });
});

describe('Un champ en mots', () => {
  const say = (
    service_id: string | null,
    unit: 'hours' | 'place' | 'telephone' | 'publics' | 'zone_eligibilite',
    values: object,
  ) =>
    describeUnit({ service_id, unit }, { ...values }, { '200069110': 'Grand Chambéry', '73065': 'Chambéry' });

  it.each([
    [
      'un téléphone comme on le dicte',
      say(null, 'telephone', { telephone: '+33479000001' }),
      ['04 79 00 00 01'],
    ],
    ['rien', say(null, 'telephone', { telephone: null }), ['Non précisé']],
    ['des horaires', say(null, 'hours', { horaires_accueil: 'Mo 09:00-12:00' })[0], 'Lundi : 9 h – 12 h'],
    ['des horaires illisibles', say(null, 'hours', { horaires_texte: 'selon saison' }), ['selon saison']],
    ['une liste', say(SERVICE, 'publics', { publics: ['familles', 'jeunes'] }), ['Familles', 'Jeunes']],
    [
      'des territoires par leur nom',
      say(SERVICE, 'zone_eligibilite', { zone_eligibilite: ['200069110', 'france', '999'] }),
      ['Grand Chambéry', 'Toute la France', 'Territoire 999'],
    ],
    [
      'une adresse et son repère',
      say(null, 'place', { ...edition.structure.values, point_origin: 'commune' }),
      ['1 rue Haute', '73000 Chambéry', 'Repère : au centre de la commune'],
    ],
  ])('%s', (_, said, expected) => {
    const plain = [said].flat().map((line) => String(line).replace(/[\u00a0\u202f]/g, ' '));
    expect(plain).toEqual([expected].flat());
  });

  it('un champ de service et un champ de structure ont chacun leur nom', () => {
    expect(unitLabel({ service_id: null, unit: 'telephone' })).toBe('Téléphone');
    expect(unitLabel({ service_id: SERVICE, unit: 'telephone' })).toBe('Téléphone de ce service');
  });
});
