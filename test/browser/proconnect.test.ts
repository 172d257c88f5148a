import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import type { Desk } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { refusal, success } from '#test/support/browser/keeper-stage';
import type { Screen } from '#test/support/browser/screen';
import type { Staged } from '#test/support/browser/staged-page';

const ACTOR = { courriel: 'agent@mairie.example', administrator: false, moderates: [], sources: [] };
const BACK = '/connexion/proconnect?code=un-code&state=un-etat';
const OVER = refusal(
  410,
  'link-over',
  'ProConnect ne vous a pas connecté, ou c’était il y a trop longtemps.',
);

/** The page of a server on which ProConnect is set; it sends the browser straight back. */
async function opens(desk: Desk, answer: Staged = success({ actor: ACTOR })): Promise<Screen> {
  const screen = await desk.open();
  await screen.visit('/connexion');
  await screen.stage('/sign-in/ways', success({ link: true, proconnect: true }));
  await screen.stage('/sign-in/proconnect', success({ url: `${screen.address.origin}${BACK}` }));
  await screen.stage('/sign-in/proconnect/sessions', answer);
  await screen.visit('/connexion');
  await screen.await('button', 'S’identifier avec ProConnect');
  return screen;
}

describeJourneys('ProConnect', (desk) => {
  it('is not offered where it is not set', async () => {
    const screen = await desk.open();
    await screen.visit('/connexion');
    await screen.await('button', 'Recevoir un lien');
    await screen.rest(500);
    expect(await screen.visibleText()).not.toContain('ProConnect');
    await screen.close();
  });

  it('leads there and back, and into « Mes fiches »: what it answered is sent once and in no address any more', async () => {
    const screen = await opens(desk);
    await screen.stage('/me', success({ actor: ACTOR }));
    await screen.stage('/me/listings', success({ listings: [] }));
    await screen.visit('/connexion/proconnect?code=un-code&state=un-etat');
    await screen.await('heading', 'Mes fiches');
    expect(screen.address.search).toBe('');
    const sent = screen.sent.filter((each) => each.includes('/sign-in/proconnect/sessions'));
    expect(sent).toEqual([
      `${screen.address.origin}/api/sign-in/proconnect/sessions {"answer":"?code=un-code&state=un-etat"}`,
    ]);
    await screen.back();
    expect(screen.address.search).toBe('');
    await screen.close();
  });

  it('says that it did not sign in, and starts there again', async () => {
    const screen = await opens(desk, OVER);
    await screen.press('button', 'S’identifier avec ProConnect');
    await screen.await('alert');
    expect(screen.address.search).toBe('');
    await screen.stage('/me', success({ actor: ACTOR }));
    await screen.stage('/me/listings', success({ listings: [] }));
    await screen.stage('/sign-in/proconnect/sessions', success({ actor: ACTOR }));
    await screen.press('button', 'Réessayer');
    await screen.await('heading', 'Mes fiches');
    await screen.close();
  });

  it('the page that offers it and the one that failed are accessible on every device', async () => {
    const offered = await opens(desk);
    expect(await faultsOnEveryDevice(offered)).toEqual([]);
    await offered.close();
    const failed = await opens(desk, OVER);
    await failed.press('button', 'S’identifier avec ProConnect');
    await failed.await('link', 'Revenir à la page de connexion');
    expect(await faultsOnEveryDevice(failed)).toEqual([]);
    await failed.close();
  });
});
