import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

const SENTENCE = 'Compte Ameli bloqué 🔒, pas d’ordinateur, dettes de loyer, لا تتكلم الفرنسية. ';
const LONG = SENTENCE.repeat(300).slice(0, 19_900);
/** Far above the 0 ms over 50 that is measured, so that a busy machine does not make it fail. */
const FROZEN_MS = 400;
/** Time for the last words to be read. */
const READ_MS = 800;

describeJourneys('A very long note', (desk) => {
  it('with emoji and Arabic is understood without holding up the keyboard', async ({ annotate }) => {
    const worker = await Worker.arrives(desk);
    await worker.describes(LONG);
    await worker.understands('Accéder à des services en ligne');
    const freeze_ms = await worker.screen.longestFreeze_ms(async () => {
      await worker.typesOn(' et il cherche un permis');
      await worker.screen.rest(READ_MS);
    });
    await annotate(
      `longest freeze while typing after ${LONG.length} characters: ${Math.round(freeze_ms)} ms`,
    );
    expect(freeze_ms).toBeLessThan(FROZEN_MS);
    expect(await worker.obstacle()).toContain('et il cherche un permis');
    expect(worker.screen.broken).toEqual([]);
    await worker.leaves();
  });
});
