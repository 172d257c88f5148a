import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMember } from '#api/contract/members.contract';
import { closeListing, confirmListing } from '#api/contract/editing.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { structure } from '#test/support/listings';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

const params = { id: EDITED };
const close = async (base_version = 1) => ({
  published: true as const,
  ...(await app.ok(closeListing, { params, body: { base_version }, as: app.keeper })),
});

const found = async () => {
  const query = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' };
  const { plan, partners } = await app.ok(readOrientation, { query });
  return [...plan, ...partners].map((partner) => partner.structure.id);
};

describe('Fermer définitivement', () => {
  it('retire la fiche des recherches ; sa page dit qu’elle a fermé, et quand', async () => {
    expect(await found()).toContain(EDITED);
    await close();
    expect(await found()).not.toContain(EDITED);
    const { structure: shown, history, services } = await app.listing();
    expect(shown).toMatchObject({ closed: true, gone_at: '2026-11-24T09:30:00Z' });
    expect(history[0]).toMatchObject({ kind: 'gone', fields: ['withdrawn'] });
    expect(services.map(({ id }) => id)).toEqual([OFFER]);
  });

  it('un import ne la ramène pas, il propose de rouvrir ; rouverte, elle revient avec ses services', async () => {
    const closed = await close();
    await app.says({ nom: 'Maison renommée' }, { frais: 'gratuit' });
    expect(await found()).not.toContain(EDITED);
    expect((await app.edition()).proposals).toMatchObject([
      { unit: 'presence', value: { withdrawn: false } },
    ]);
    await app.undo(closed);
    expect(await found()).toContain(EDITED);
    const { structure: shown, services, history } = await app.listing();
    expect(shown).toMatchObject({ closed: false, gone_at: null, nom: 'Maison renommée' });
    expect(services).toMatchObject([{ id: OFFER, frais: 'gratuit' }]);
    expect(history[0]).toMatchObject({ kind: 'returned', fields: ['withdrawn'] });
    await app.says({ nom: 'Maison du Pont' });
    expect((await app.edition()).proposals).toEqual([]);
  });

  it('fermée, ne se modifie ni ne se confirme', async () => {
    await close();
    expect(await app.refuse({ base_version: 2, structure: { nom: 'Maison' } })).toMatchObject({
      status: 409,
    });
    expect(await app.problem(confirmListing, { params, as: app.keeper })).toMatchObject({ status: 409 });
    expect((await app.edition()).structure.values.withdrawn).toBe(true);
  });

  it('n’est pas permis à qui ne fait que modifier, ni après la publication d’un autre', async () => {
    const body = { courriel: 'aide@maison.example', role: 'editor' as const };
    await app.ok(addMember, { params, body, as: app.keeper });
    const editor = await app.signIn(body.courriel);
    const call = { params, body: { base_version: 1 } };
    expect(await app.problem(closeListing, { ...call, as: editor })).toMatchObject({ status: 403 });
    await app.publish({ structure: { nom: 'Maison neuve' } });
    expect(await app.problem(closeListing, { ...call, as: app.keeper })).toMatchObject({ status: 409 });
  });
});

describe('Une fiche que sa source ne cite plus', () => {
  const forget = () => app.list([structure({ id: 'invented--other' })], []);

  it('part quand personne ne la tient', async () => {
    await forget();
    expect((await app.listing()).structure.gone_at).not.toBeNull();
  });

  it('reste avec ses services quand on la tient, et le dit à qui la tient', async () => {
    await app.publish({ structure: { nom: 'Maison tenue' } });
    await forget();
    expect((await app.listing()).structure.gone_at).toBeNull();
    expect((await app.listing()).services).toHaveLength(1);
    expect((await app.edition()).unnamed_since).toBe('2026-11-24');
    await app.says({ nom: 'Maison citée' });
    expect((await app.edition()).unnamed_since).toBeNull();
  });

  it('part enfin quand nul ne la tient plus et que rien n’y est publié depuis un an', async () => {
    await app.publish({ structure: { nom: 'Maison tenue' } });
    await forget();
    await app.database.dataSource.query('TRUNCATE membership');
    app.now = new Date('2027-11-25T09:30:00Z');
    await forget();
    expect((await app.listing()).structure.gone_at).not.toBeNull();
  });
});
