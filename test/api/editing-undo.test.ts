import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { undoRevision } from '#api/contract/editing.contract';
import { EDITED, openEditingApp, revisionOf } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Annuler', () => {
  it('redonne ce qui était, rend le champ à sa source, et ne se fait pas deux fois', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    expect((await app.edition()).structure.held).toContain('telephone');
    expect(await app.undo(published)).toMatchObject({ published: true, version: 3 });
    expect((await app.listing()).structure.telephone).toBe('+33465710001');
    const { structure: kept, revisions } = await app.edition();
    expect(kept.held).not.toContain('telephone');
    expect(revisions.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', false],
      ['edit', true],
    ]);
    const again = { id: EDITED, revision: revisionOf(published) };
    expect(await app.problem(undoRevision, { params: again, as: app.keeper })).toMatchObject({ status: 409 });
  });

  it('l’une après l’autre, de la dernière à la première', async () => {
    const first = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    const second = await app.publish({ base_version: 2, structure: { telephone: '04 79 00 00 02' } });
    expect(await app.undo(second)).toMatchObject({ published: true });
    expect((await app.listing()).structure.telephone).toBe('+33479000001');
    expect(await app.undo(first)).toMatchObject({ published: true });
    expect((await app.listing()).structure.telephone).toBe('+33465710001');
    expect((await app.edition()).structure.held).toEqual(['date_maj']);
  });

  it('pas ce qu’un autre a changé depuis : les deux sont montrés', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.publish({ base_version: 2, structure: { telephone: '04 79 00 00 03' } });
    expect(await app.undo(published)).toMatchObject({
      published: false,
      conflicts: [{ unit: 'telephone', theirs: { telephone: '+33479000003' } }],
    });
  });

  it('pas par une autre que sa fiche', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    const params = { id: EDITED, revision: revisionOf(published) };
    expect(await app.problem(undoRevision, { params, as: app.stranger })).toMatchObject({ status: 403 });
  });
});
