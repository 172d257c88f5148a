import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

const PAGE = '/comment-ca-marche';
const FIELD = 'Un texte à expliquer';

describeJourneys('How it works, on any text', (desk) => {
  it('opens on the text that she was typing, and says from which words each need comes', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes('Compte Ameli bloqué');
    await worker.understands('Accéder à des services en ligne');
    await worker.screen.press('link', 'D’où cela vient-il ?'.replace(' ', '\u202f'));
    await worker.screen.await('heading', 'Les besoins pesés');
    expect(await worker.screen.value(FIELD)).toBe('Compte Ameli bloqué');
    await worker.screen.await('heading', 'Accéder à des services en ligne');
    expect(await worker.screen.texts('listitem', 'Les besoins pesés')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ameli/), expect.stringMatching(/^bloqué/)]),
    );
    await worker.leaves();
  });

  it('follows the text, sends none of it, and says when nothing speaks for a need', async () => {
    const worker = await Worker.arrives(desk, PAGE);
    await worker.screen.awaitText(/chances sur 100/);
    await worker.screen.fill(FIELD, 'xqzt');
    await worker.screen.awaitText('Aucun mot de ce texte ne fait penser à un besoin.');
    expect(worker.screen.sent.filter((sent) => sent.includes('xqzt'))).toEqual([]);
    await worker.leaves();
  });

  it.each([
    { width: 320, dark: false },
    { width: 1300, dark: true },
  ])('fits and has no accessibility violation (%o)', async (device) => {
    const worker = await Worker.arrives(desk, PAGE, device);
    await worker.screen.awaitText(/chances sur 100/);
    expect(await worker.screen.violations()).toEqual([]);
    expect(await worker.screen.overflow_px()).toBeLessThanOrEqual(0);
    await worker.leaves();
  });
});
