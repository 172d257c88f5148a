import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Keeper } from '#test/support/browser/keeper-driver';

const PRESET = /^Une semaine/;
const CLEAR = /^Effacer «.Complet jusqu’au.»$/;
const HIDE = 'Ne pas montrer l’adresse';

describeJourneys('What a listing says for a while', (desk) => {
  it('« complet jusqu’au » takes two presses from the form, shows to everybody, and is cleared in two', async () => {
    const keeper = await Keeper.of(desk, 10);
    const { screen } = keeper;
    await keeper.opens();
    keeper.presses = 0;
    await keeper.counts('button', PRESET);
    await keeper.counts('button', 'Publier tout de suite');
    await keeper.isThanked();
    expect(keeper.presses).toBe(2);
    expect(await keeper.seesPublicPage()).toMatch(/Se dit complet jusqu’au .* inclus/);
    await keeper.editsAgain();
    await screen.press('button', CLEAR);
    await screen.press('button', 'Publier tout de suite');
    await keeper.isThanked();
    expect(await keeper.seesPublicPage()).not.toContain('Se dit complet');
    expect(screen.broken).toEqual([]);
    await keeper.leaves();
  });

  it('what else is edited is looked at before: no shortcut then', async () => {
    const keeper = await Keeper.of(desk, 10);
    await keeper.opens();
    await keeper.screen.press('button', PRESET);
    await keeper.screen.await('button', 'Publier tout de suite');
    await keeper.sets('Téléphone', '04 65 71 00 61');
    expect(await keeper.screen.count('button', 'Publier tout de suite')).toBe(0);
    await keeper.leaves();
  });
});

describeJourneys('A place that shelters', (desk) => {
  it('is told what is erased before it is published; then nobody reads the address, nor is led there', async () => {
    const keeper = await Keeper.of(desk, 11);
    const { screen } = keeper;
    const { adresse, commune } = keeper.listing.structure;
    await keeper.opens();
    await screen.press('checkbox', HIDE);
    await screen.awaitText(/effacé pour de bon/);
    const changes = (await keeper.reviews()).join('\n');
    expect(changes).toMatch(/ne pas montrer l’adresse.*Masquée/s);
    await keeper.publishes();
    await keeper.isThanked();
    const shown = await keeper.seesPublicPage();
    expect(shown).toContain(`${commune}. Adresse communiquée au téléphone`);
    expect(adresse).toBeTruthy();
    expect(shown).not.toContain(adresse);
    expect(await screen.count('link', /Itinéraire|Chercher l’adresse|Acceslibre/)).toBe(0);
    await keeper.editsAgain();
    await screen.await('checkbox', HIDE);
    await screen.press('checkbox', HIDE);
    await keeper.reviews();
    await keeper.publishes();
    await screen.awaitText(/Écrivez l’adresse/);
    await keeper.leaves();
  });
});

/** Every state of what is new, and how one gets there. */
const STATES: Record<string, (keeper: Keeper) => Promise<void>> = {
  'the section filled, a wait chosen, an address about to be hidden': async (keeper) => {
    const { screen } = keeper;
    await keeper.opens();
    await screen.press('button', PRESET);
    await screen.press('checkbox', HIDE);
    await screen.awaitText(/effacé pour de bon/);
    await screen.unfoldAll();
    await screen.await('radio', /^Environ 3.semaines/);
  },
  'a closure without its last day': async (keeper) => {
    const { screen } = keeper;
    await keeper.opens();
    await screen.fill('Du', '2030-01-01');
    await screen.press('button', 'Publier tout de suite');
    await screen.awaitText('Un point est à corriger');
  },
  'the page of who is closed and full': async (keeper) => {
    const { screen } = keeper;
    await keeper.opens();
    const today = new Date().toLocaleDateString('sv-SE');
    await screen.press('button', PRESET);
    await screen.fill('Du', today);
    await screen.fill('Au, inclus', today);
    await screen.press('button', 'Publier tout de suite');
    await keeper.isThanked();
    expect(await keeper.seesPublicPage()).toMatch(/Fermé temporairement le /);
  },
};

describeJourneys('What is said for a while is accessible on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const keeper = await Keeper.of(desk, 12);
      await reach(keeper);
      expect(await faultsOnEveryDevice(keeper.screen)).toEqual([]);
      await keeper.leaves();
    });
  }
});
