import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeListing, readEdition } from '#api/contract/editing.contract';
import { mergeListings } from '#api/contract/moderation.contract';
import { structure } from '#test/support/listings';
import { KEPT, openModerationApp, OTHER } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

const params = { id: KEPT };

const close = async () => {
  const { version } = await app.ok(readEdition, { params, as: app.keeper });
  await app.ok(closeListing, { params, body: { base_version: version }, as: app.keeper });
};

describe('Une structure qui a fermé', () => {
  it('n’est réunie avec aucune autre', async () => {
    await close();
    for (const [kept, merged] of [
      [KEPT, OTHER],
      [OTHER, KEPT],
    ] as const) {
      const problem = await app.problem(mergeListings, {
        body: { kept, merged, take: [] },
        as: app.moderator,
      });
      expect([problem.status, problem.detail]).toEqual([409, expect.stringContaining('a fermé')]);
    }
  });

  it('ne revient pas par la fiche qui lui était réunie, que sa source cite encore', async () => {
    await app.merge();
    await close();
    const said = structure({ id: OTHER, source: 'other', nom: 'Entraide', description: 'Toujours là' });
    await app.list([said], []);
    const led = await app.listing(OTHER);
    expect(led.structure).toMatchObject({ id: KEPT, closed: true });
    expect(
      await app.rows('SELECT merged_into, gone_at IS NULL AS listed FROM structure WHERE id = $1', [OTHER]),
    ).toEqual([{ merged_into: KEPT, listed: false }]);
  });
});
