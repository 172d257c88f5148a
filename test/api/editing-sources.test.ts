import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerProposal, readMyListings } from '#api/contract/editing.contract';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Ce que dit la source ensuite', () => {
  const proposals = async () => (await app.edition()).proposals.map(({ unit, value }) => ({ unit, value }));

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

  it('annulé après que la source a changé : le prochain import redonne ce qu’elle dit, sans qu’elle bouge', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says({ telephone: '+33465710002' });
    await app.undo(published);
    expect((await app.listing()).structure.telephone).toBe('+33465710001');
    expect(await proposals()).toEqual([]);
    await app.says({ telephone: '+33465710002' });
    expect((await app.listing()).structure.telephone).toBe('+33465710002');
  });

  it('refusé, n’est plus dit avant que la source ne change', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.says({ telephone: '+33465710002' });
    const body = { service_id: null, unit: 'telephone' as const, accept: false };
    await app.ok(answerProposal, { params: { id: EDITED }, body, as: app.keeper });
    await app.says({ telephone: '+33465710002' });
    expect(await proposals()).toEqual([]);
    await app.says({ telephone: '+33465710003' });
    expect(await proposals()).toHaveLength(1);
  });

  it('accepté, le champ suit de nouveau sa source', async () => {
    await app.publish({ services: [{ id: OFFER, values: { frais: 'payant' } }] });
    await app.says({}, { frais: 'gratuit', frais_precisions: 'Adhésion' });
    const body = { service_id: OFFER, unit: 'frais' as const, accept: true };
    expect(
      await app.problem(answerProposal, { params: { id: EDITED }, body, as: app.stranger }),
    ).toMatchObject({
      status: 403,
    });
    await app.says({}, { frais: null });
    await app.ok(answerProposal, { params: { id: EDITED }, body, as: app.keeper });
    expect((await app.listing()).services[0]).toMatchObject({ frais: null });
    await app.says({}, { frais: 'gratuit' });
    expect((await app.listing()).services[0]).toMatchObject({ frais: 'gratuit' });
    expect(await app.problem(answerProposal, { params: { id: EDITED }, body, as: app.keeper })).toMatchObject(
      {
        status: 404,
      },
    );
  });
});
