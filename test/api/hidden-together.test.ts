import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishListing } from '#api/contract/editing.contract';
import { CheckEdits } from '#api/modules/editing/check-edits';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp, Wanted } from '#test/support/editing-app';

const STREET = '17 ter rue Zéphyrin Quatrevents';
const params = { id: EDITED };

let app: EditingApp;

/** Another publication lands once the first was checked, before it is written. */
function between(act: () => Promise<unknown>): void {
  const checking = app.app.get(CheckEdits, { strict: false });
  const check = checking.run.bind(checking);
  vi.spyOn(checking, 'run').mockImplementationOnce(async (...asked) => {
    const checked = await check(...asked);
    await act();
    return checked;
  });
}

/** Both at once: the second is written while the first waits for its turn. */
async function together(first: Wanted, second: Wanted) {
  between(() => app.publish(second));
  const body = { base_version: 1, ...first } as never;
  return app.problem(publishListing, { params, body, as: app.keeper });
}

const said = async () => JSON.stringify(await app.listing());

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.database.dataSource.query('UPDATE structure SET adresse_masquee = false');
  await app.restart();
  await app.says({ adresse: STREET });
});

describe('Deux personnes, dont l’une masque l’adresse', () => {
  it('un texte qui la donne, publié entre-temps, empêche de la masquer', async () => {
    const problem = await together(
      { structure: { adresse_masquee: true } },
      { structure: { description: `Au ${STREET}, sonnez.` } },
    );
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.issues?.map(({ field }) => field)).toEqual(['body.structure.description']);
    expect((await app.listing()).structure.adresse_masquee).toBe(false);
  });

  it.each([
    [
      'de la structure',
      { structure: { description: `Au ${STREET}, sonnez.` } },
      'body.structure.description',
    ],
    [
      'd’un service',
      { services: [{ id: OFFER, values: { conditions_acces: `Entrée au ${STREET}` } }] },
      'body.services.0.values.conditions_acces',
    ],
  ])('masquée entre-temps, un texte %s qui en donne une est refusé', async (_, telling, field) => {
    const problem = await together(telling, { structure: { adresse_masquee: true } });
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.issues?.map((issue) => issue.field)).toEqual([field]);
    expect(await said()).not.toContain('Quatrevents');
  });

  it('masquée entre-temps, ce que l’autre écrit du lieu n’est pas gardé, et le reste l’est', async () => {
    between(() => app.publish({ structure: { adresse_masquee: true } }));
    const told = await app.publish({
      structure: { telephone: '04 79 00 00 01' },
      services: [
        {
          id: OFFER,
          values: { at_structure: false, adresse: STREET, code_postal: '73000', code_insee: '73065' },
        },
      ],
    });
    expect(told).toMatchObject({ published: true, version: 3 });
    expect((await app.listing()).structure).toMatchObject({ telephone: '+33479000001', adresse: null });
    expect(await said()).not.toContain('Quatrevents');
  });
});
