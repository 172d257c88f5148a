import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerProposal, readMyListings } from '#api/contract/editing.contract';
import type { Unit } from '#api/domain/editing/units';
import { sendReport } from '#api/contract/reports.contract';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';
import { NOW } from '#test/support/test-app';

const FOOD = 'equipement-et-alimentation--alimentation';
const LICENCE = 'mobilite--preparer-un-permis';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Ce que dit la source ensuite', () => {
  const proposals = async () => (await app.edition()).proposals.map(({ unit, value }) => ({ unit, value }));

  /** Answers what the source is read to say of a unit. */
  async function answer(unit: Unit, accept: boolean) {
    const { version, proposals: said } = await app.edition();
    const { service_id, at } = said.find((one) => one.unit === unit)!;
    return {
      params: { id: EDITED },
      body: { service_id, unit, at, base_version: version, accept },
      as: app.keeper,
    };
  }

  it('n’écrase pas un champ tenu par une personne, le propose s’il est nouveau, et change le reste', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says();
    expect(await proposals()).toEqual([]);
    await app.says({ telephone: '+33465710002', nom: 'Maison renommée' });
    expect((await app.listing()).structure).toMatchObject({
      telephone: '+33479000001',
      nom: 'Maison renommée',
    });
    expect(await proposals()).toEqual([{ unit: 'telephone', value: { telephone: '+33465710002' } }]);
    expect((await app.ok(readMyListings, { as: app.keeper })).listings[0]!.proposals).toBe(1);
  });

  it.each([
    ['son nom', { nom: 'Un accueil' }, [FOOD]],
    ['sa description', { description: 'Un accueil' }, [LICENCE]],
    ['ses besoins', { thematiques: ['famille--garde-denfants'] }, [FOOD, LICENCE]],
  ])(
    'les besoins lus dans les mots d’un service les suivent, même si quelqu’un tient %s',
    async (_, values, needs) => {
      const read = async () => (await app.listing()).services[0]!.thematiques_texte;
      await app.publish({ services: [{ id: OFFER, values }] });
      await app.says({}, { nom: 'Auto-école sociale', description: 'Colis alimentaire le mardi' });
      expect(await read()).toEqual(needs);
      await app.says({}, { nom: 'Un lieu', description: 'Un lieu d’écoute' });
      expect(await read()).toEqual([]);
    },
  );

  it('annulé après que la source a changé : ce qu’elle dit maintenant, et les signalements d’après tiennent', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says({ telephone: '+33465710002' });
    await app.undo(published);
    expect((await app.listing()).structure.telephone).toBe('+33465710002');
    expect(await proposals()).toEqual([]);
    await app.ok(sendReport, { params: { id: EDITED }, body: { reason: 'wrong-number' } });
    await app.says({ telephone: '+33465710002' });
    expect((await app.listing()).reports).toHaveLength(1);
  });

  it('refusé, n’est plus dit avant que la source ne change', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says({ telephone: '+33465710002' });
    await app.ok(answerProposal, await answer('telephone', false));
    await app.says({ telephone: '+33465710002' });
    expect(await proposals()).toEqual([]);
    await app.says({ telephone: '+33465710003' });
    expect(await proposals()).toHaveLength(1);
  });

  it('accepté, le champ suit de nouveau sa source', async () => {
    await app.publish({ services: [{ id: OFFER, values: { frais: 'payant' } }] });
    await app.says({}, { frais: null });
    const call = await answer('frais', true);
    expect(await app.problem(answerProposal, { ...call, as: app.stranger })).toMatchObject({ status: 403 });
    await app.ok(answerProposal, call);
    expect((await app.listing()).services[0]).toMatchObject({ frais: null });
    await app.says({}, { frais: 'gratuit' });
    expect((await app.listing()).services[0]).toMatchObject({ frais: 'gratuit' });
    expect(await app.problem(answerProposal, call)).toMatchObject({ status: 404 });
  });

  it('n’est pas accepté sans avoir été lu : la source ou la fiche a changé entre-temps', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says({ telephone: '+33465710002' });
    const call = await answer('telephone', true);
    app.now = new Date(NOW.getTime() + 1000);
    await app.says({ telephone: '+33465710003' });
    expect(await app.problem(answerProposal, call)).toMatchObject({ status: 409 });
    const again = await answer('telephone', true);
    await app.publish({ base_version: 2, structure: { nom: 'Maison renommée' } });
    expect(await app.problem(answerProposal, again)).toMatchObject({ status: 409 });
    expect((await app.listing()).structure.telephone).toBe('+33479000001');
  });

  it('le même ensemble de besoins dans un autre ordre n’est rien de nouveau', async () => {
    const [food, online] = [
      'equipement-et-alimentation--alimentation',
      'numerique--acceder-a-des-services-en-ligne',
    ];
    await app.publish({ services: [{ id: OFFER, values: { thematiques: [online, food] } }] });
    await app.says({}, { thematiques: [food, online], frais: 'payant' });
    expect(await proposals()).toEqual([]);
  });

  it('ce qu’un import a changé pendant qu’on modifiait est montré, pas écrasé', async () => {
    await app.says({ telephone: '+33465710009' });
    const seen = { structure: { telephone: '+33465710001' }, services: {} };
    const told = await app.publish({ seen, structure: { telephone: '04 79 00 00 01' } });
    expect(told).toMatchObject({
      published: false,
      conflicts: [{ theirs: { telephone: '+33465710009' }, by: null }],
    });
    const read = { structure: { telephone: '+33465710009' }, services: {} };
    expect(await app.publish({ seen: read, structure: { telephone: '04 79 00 00 01' } })).toMatchObject({
      published: true,
    });
  });

  it('un service qui dit l’adresse même de sa structure la suit où une personne la met', async () => {
    const { dataSource } = app.database;
    await dataSource.query('UPDATE service SET at_structure = false');
    await app.says({ nom: 'Maison du lieu' }, { nom: 'Aide du lieu' });
    await app.publish({ structure: { adresse: '2 rue Inventée' } });
    const rows = await dataSource.query(`SELECT adresse FROM service WHERE id = '${OFFER}'`);
    expect(rows).toEqual([{ adresse: '2 rue Inventée' }]);
  });
});
