import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerProposal } from '#api/contract/editing.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

const PERMIT = { nom: 'Auto-école sociale', thematiques: ['mobilite--preparer-un-permis'] };

const shown = async () => (await app.listing()).services.map(({ id }) => id);
const removal = { services: [{ id: OFFER, values: { withdrawn: true } }] };

async function add(values: object = PERMIT, base_version = 1) {
  const id = ownId(randomUUID());
  return { id, published: await app.publish({ base_version, added: [{ id, values }] }) };
}

describe('Ajouter un service', () => {
  it('se voit aussitôt, chez la structure, et un import ne l’enlève pas', async () => {
    const { id, published } = await add();
    expect(published).toMatchObject({ published: true, version: 2 });
    const added = (await app.listing()).services.find((service) => service.id === id);
    expect(added).toMatchObject({ ...PERMIT, site: null, date_maj: '2026-11-24', origin: 'declared' });
    await app.says({ nom: 'Maison renommée' });
    expect(await shown()).toContain(id);
  });

  it('envoyé deux fois, n’est ajouté qu’une', async () => {
    const { id } = await add();
    const again = await app.publish({ added: [{ id, values: PERMIT }] });
    expect(again).toMatchObject({ published: true, revision: null });
    expect(await shown()).toEqual([id, OFFER].toSorted());
  });

  it('ne se fait ni sans besoin, ni sous l’identifiant d’un service d’ailleurs', async () => {
    const wanted = (id: string, values: object) => app.refuse({ added: [{ id, values }] });
    const own = ownId(randomUUID());
    expect((await wanted(own, { ...PERMIT, thematiques: [] })).issues).toMatchObject([
      { field: 'body.added.0.values.thematiques', message: 'Choisissez au moins un besoin.' },
    ]);
    expect(await wanted('invented--house-9', PERMIT)).toMatchObject({ status: 400 });
    expect(await shown()).toEqual([OFFER]);
  });

  it('annulé, part ; l’annulation annulée, revient comme il était', async () => {
    const { id, published } = await add({ ...PERMIT, frais: 'gratuit' });
    const undone = await app.undo(published);
    expect(await shown()).toEqual([OFFER]);
    await app.undo(undone);
    expect((await app.listing()).services.find((service) => service.id === id)).toMatchObject({
      frais: 'gratuit',
    });
  });
});

describe('Retirer un service', () => {
  it('le fait partir ; un import ne le ramène pas, il le propose, et ce qui est accepté suit la source', async () => {
    await app.publish(removal);
    expect(await shown()).toEqual([]);
    await app.says({}, { frais: 'gratuit' });
    expect(await shown()).toEqual([]);
    expect((await app.listing()).history[0]).toMatchObject({ kind: 'changed', fields: ['services'] });
    const { version, proposals } = await app.edition();
    expect(proposals).toMatchObject([{ service_id: OFFER, unit: 'presence', value: { withdrawn: false } }]);
    const { service_id, unit, at } = proposals[0]!;
    await app.ok(answerProposal, {
      params: { id: EDITED },
      body: { service_id, unit, at, base_version: version, accept: true },
      as: app.keeper,
    });
    expect((await app.listing()).services).toMatchObject([{ id: OFFER, frais: 'gratuit' }]);
    await app.says({}, { frais: 'payant' });
    expect((await app.listing()).services).toMatchObject([{ frais: 'payant' }]);
  });

  it('vaut aussi pour ce que doit le réseau', async () => {
    const network = { origin: 'network', operator: 'caf', nom: 'Aide aux démarches CAF' } as const;
    await app.says({}, network);
    await app.publish(removal);
    await app.says({ nom: 'Maison renommée' }, network);
    expect(await shown()).toEqual([]);
  });

  it('s’annule', async () => {
    await app.undo(await app.publish(removal));
    expect(await shown()).toEqual([OFFER]);
    await app.says({}, { nom: 'Aide renommée' });
    expect((await app.listing()).services).toMatchObject([{ nom: 'Aide renommée' }]);
  });

  it('qu’un autre modifie entre-temps : rien n’est écrit avant d’avoir choisi', async () => {
    await app.publish({ services: [{ id: OFFER, values: { frais: 'payant' } }] });
    expect(await app.publish(removal)).toMatchObject({
      published: false,
      conflicts: [
        { service_id: OFFER, unit: 'presence', theirs: { withdrawn: false }, by: 'accueil@maison.example' },
      ],
    });
    expect(await shown()).toEqual([OFFER]);
    await app.publish({ base_version: 2, ...removal });
    expect(await shown()).toEqual([]);
  });

  it('modifier un service qu’un autre a retiré le dit, et ne le ramène pas', async () => {
    await app.publish(removal);
    const edit = { id: OFFER, values: { frais: 'payant' } };
    expect(await app.publish({ services: [edit] })).toMatchObject({
      published: false,
      conflicts: [{ unit: 'presence', yours: { withdrawn: false }, theirs: { withdrawn: true } }],
    });
    expect(await shown()).toEqual([]);
    const kept = { id: OFFER, values: { frais: 'payant', withdrawn: false } };
    await app.publish({ base_version: 2, services: [kept] });
    expect((await app.listing()).services).toMatchObject([{ id: OFFER, frais: 'payant' }]);
  });
});

describe('Le lieu d’un service', () => {
  const moved = { at_structure: false, adresse: '3 rue du Lac', code_insee: '73065', code_postal: '73000' };

  it('peut être ailleurs, dans sa commune, et ne suit plus la structure', async () => {
    await app.publish({ services: [{ id: OFFER, values: moved }] });
    await app.publish({ base_version: 2, structure: { adresse: '9 rue Neuve' } });
    expect((await app.listing()).services[0]!.site).toMatchObject({
      adresse: '3 rue du Lac',
      commune: 'Chambéry',
      point_origin: 'commune',
    });
    await app.says({}, { nom: 'Aide renommée' });
    expect((await app.listing()).services[0]!.site).toMatchObject({ adresse: '3 rue du Lac' });
  });

  it('revient à l’adresse de la structure, et la suit', async () => {
    await app.publish({ services: [{ id: OFFER, values: moved }] });
    await app.publish({ base_version: 2, services: [{ id: OFFER, values: { at_structure: true } }] });
    await app.publish({ base_version: 3, structure: { adresse: '9 rue Neuve' } });
    const [row] = (await app.database.dataSource.query(
      `SELECT adresse, at_structure FROM service WHERE id = '${OFFER}'`,
    )) as unknown[];
    expect(row).toEqual({ adresse: '9 rue Neuve', at_structure: true });
    await app.says({}, { nom: 'Aide renommée' });
    const places = (await app.edition()).proposals.filter(({ unit }) => unit === 'place');
    expect(places).toEqual([]);
  });

  it('sans commune qui existe : refusé, au champ qui est faux', async () => {
    const refused = await app.refuse({
      services: [{ id: OFFER, values: { ...moved, code_insee: '99999' } }],
    });
    expect(refused.issues).toMatchObject([{ field: 'body.services.0.values.code_insee' }]);
  });
});
