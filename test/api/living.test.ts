import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { sendReport } from '#api/contract/reports.contract';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.restart();
  await app.database.dataSource.query(
    'UPDATE structure SET fermeture_du = NULL, fermeture_au = NULL, complet_jusqu_au = NULL',
  );
  await app.database.dataSource.query('UPDATE service SET complet_jusqu_au = NULL, delai_jours = NULL');
});

const CLOSURE = { fermeture_du: '2026-11-23', fermeture_au: '2026-11-30' };

describe('Fermer pour un temps', () => {
  it('la fiche est fermée, sa semaine vide, ses créneaux après ; l’histoire nomme le champ', async () => {
    await app.publish({ structure: CLOSURE });
    const shown = await app.listing();
    expect(shown.structure).toMatchObject(CLOSURE);
    expect(shown.opening_state).toEqual({
      state: 'closed',
      next_change: '2026-12-01T09:00:00+01:00',
      comment: 'fermeture temporaire',
    });
    expect(shown.week?.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(shown.next_slots.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(shown.history[0]?.fields).toEqual(['fermeture_du', 'fermeture_au']);
  });

  it('ce qui est fini n’est plus dit, sans que personne ne l’efface', async () => {
    await app.publish({ structure: { ...CLOSURE, complet_jusqu_au: '2026-11-30' } });
    app.now = new Date('2026-11-30T22:59:00Z');
    expect((await app.listing()).structure).toMatchObject({ ...CLOSURE, complet_jusqu_au: '2026-11-30' });
    app.now = new Date('2026-11-30T23:00:00Z');
    expect((await app.listing()).structure).toMatchObject({
      fermeture_du: null,
      fermeture_au: null,
      complet_jusqu_au: null,
    });
    expect((await app.listing()).opening_state.comment).toBeNull();
  });

  it.each([
    [{ fermeture_du: '2026-11-23' }, 'fermeture_au'],
    [{ fermeture_du: '2026-11-30', fermeture_au: '2026-11-23' }, 'fermeture_au'],
    [{ fermeture_du: '2026-11-01', fermeture_au: '2026-11-20' }, 'fermeture_au'],
    [{ fermeture_du: '0001-01-01', fermeture_au: '2026-11-30' }, 'fermeture_du'],
    [{ fermeture_du: '2026-12-01', fermeture_au: '2031-01-01' }, 'fermeture_au'],
    [{ complet_jusqu_au: '2026-11-22' }, 'complet_jusqu_au'],
    [{ complet_jusqu_au: 'demain' }, 'complet_jusqu_au'],
  ])('refusé : %j', async (structure, field) => {
    const { status, issues } = await app.refuse({ structure });
    expect([status, issues?.map((issue) => issue.field)]).toEqual([400, [`body.structure.${field}`]]);
  });

  it('des dates d’hier restent quand on ne touche qu’à autre chose', async () => {
    await app.publish({ structure: CLOSURE });
    app.now = new Date('2026-12-15T09:00:00Z');
    expect(
      await app.publish({ base_version: 2, structure: { ...CLOSURE, telephone: '04 79 00 00 01' } }),
    ).toMatchObject({ published: true, version: 3 });
  });
});

describe('Complet, et attente', () => {
  it('de la structure ou d’un service, avec l’attente ; cela s’annule', async () => {
    const published = await app.publish({
      structure: { complet_jusqu_au: '2026-12-24' },
      services: [{ id: OFFER, values: { complet_jusqu_au: '2026-12-31', delai_jours: 21 } }],
    });
    const shown = await app.listing();
    expect(shown.structure.complet_jusqu_au).toBe('2026-12-24');
    expect(shown.services[0]).toMatchObject({ complet_jusqu_au: '2026-12-31', delai_jours: 21 });
    expect(await app.undo(published)).toMatchObject({ published: true });
    expect((await app.listing()).services[0]).toMatchObject({ complet_jusqu_au: null, delai_jours: null });
  });

  it('une attente hors de la liste est refusée', async () => {
    const problem = await app.refuse({ services: [{ id: OFFER, values: { delai_jours: 22 } }] });
    expect(problem.issues?.[0]).toMatchObject({ field: 'body.services.0.values.delai_jours' });
  });

  it('aucun import n’y touche ni ne propose autre chose, et les signalements sont répondus', async () => {
    await app.ok(sendReport, { params: { id: EDITED }, body: { reason: 'full', until: '2026-12-01' } });
    await app.publish({ structure: { ...CLOSURE, complet_jusqu_au: '2026-12-24' } });
    expect((await app.listing()).reports).toEqual([]);
    await app.says({ nom: 'Maison renommée' });
    expect((await app.listing()).structure).toMatchObject({
      nom: 'Maison renommée',
      ...CLOSURE,
      complet_jusqu_au: '2026-12-24',
    });
    expect((await app.edition()).proposals).toEqual([]);
  });
});

describe('Dans une orientation', () => {
  const query = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' };
  const found = async (more: object = {}) => {
    const { plan, partners } = await app.ok(readOrientation, { query: { ...query, ...more } });
    return [...plan, ...partners].find(({ structure }) => structure.id === EDITED);
  };

  it('fermée ces jours-ci : jamais ouverte maintenant, la réouverture dite, hors du filtre « ouvert »', async () => {
    expect((await found({ open: 'maintenant' }))?.opening_state.state).toBe('open');
    await app.publish({ structure: CLOSURE });
    const partner = await found();
    expect(partner?.opening_state).toMatchObject({
      state: 'closed',
      next_change: '2026-12-01T09:00:00+01:00',
    });
    expect(partner?.reasons.map(({ code }) => code)).not.toContain('open-now');
    expect(partner?.warnings).toContainEqual({
      code: 'closed-temporarily',
      params: { from: '2026-11-23', to: '2026-11-30' },
    });
    expect(await found({ open: 'maintenant' })).toBeUndefined();
  });

  it('complète : encore là, et le dit ; après ce jour, plus rien', async () => {
    await app.publish({
      services: [{ id: OFFER, values: { complet_jusqu_au: '2026-11-30', delai_jours: 21 } }],
    });
    expect((await found())?.warnings).toEqual(
      expect.arrayContaining([
        { code: 'full-declared', params: { until: '2026-11-30' } },
        { code: 'wait', params: { delai_jours: 21, services: [`Aide ${OFFER}`] } },
      ]),
    );
    app.now = new Date('2026-12-01T09:00:00Z');
    expect((await found())?.warnings.map(({ code }) => code)).not.toContain('full-declared');
  });
});
