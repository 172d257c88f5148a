import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Keeper } from '#test/support/browser/keeper-driver';

const PHONE = 'Téléphone';

describeJourneys('Keeping a listing', (desk) => {
  it('signed in by the mail of its mailbox, « fiche à jour » takes two presses at most from the page', async () => {
    const keeper = await Keeper.of(desk, 0);
    await keeper.confirms();
    await keeper.screen.awaitText('Merci, la fiche est à jour.');
    expect(keeper.presses).toBeLessThanOrEqual(2);
    expect(await keeper.screen.focused()).toBe('Merci, la fiche est à jour.');
    await keeper.opens();
    await keeper.screen.awaitText(new RegExp(`Version\\s2, confirmée le .* par ${keeper.mailbox}`));
    expect(keeper.screen.broken).toEqual([]);
    await keeper.leaves();
  });

  it('the phone and the hours are changed, looked at, published, shown to everybody, taken back', async () => {
    const keeper = await Keeper.of(desk, 1);
    const { screen } = keeper;
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71 00 42');
    await screen.press('button', 'Ajouter un créneau : Dimanche');
    await keeper.sets('Dimanche, créneau 1, de', '07:15');
    await keeper.sets('Dimanche, créneau 1, à', '08:45');
    const changes = await keeper.reviews();
    expect(await screen.focused()).toBe('Ce qui va changer');
    expect(changes.join('\n')).toMatch(/Téléphone.*Après04 65 71 00 42/s);
    expect(changes.join('\n')).toMatch(/Horaires.*7 h 15 – 8 h 45/s);
    await keeper.publishes();
    await keeper.isThanked();
    expect(await screen.focused()).toBe('Publié, la fiche est à jour.');
    const shown = await keeper.seesPublicPage();
    expect(shown).toContain('04 65 71 00 42');
    expect(shown).toMatch(/7 h 15 – 8 h 45/);
    await keeper.editsAgain();
    await screen.press('heading', 'Histoire de la fiche');
    await screen.press('button', /^Annuler cette publication/);
    await screen.awaitText('C’est annulé, et publié.');
    expect(await keeper.seesPublicPage()).not.toContain('04 65 71 00 42');
    expect(screen.broken).toEqual([]);
    await keeper.leaves();
  });

  it('two devices: neither overwrites the other, and the rest of the form is kept', async () => {
    const keeper = await Keeper.of(desk, 2);
    const other = await keeper.takes(desk);
    await keeper.opens();
    await other.opens();
    await keeper.publishesOnly(PHONE, '04 65 71 00 43');
    await keeper.isThanked();
    await other.sets(PHONE, '04 65 71 00 44');
    await other.sets('Précisions', 'Fermé en août.');
    await other.reviews();
    await other.publishes();
    const { screen } = other;
    await screen.await('heading', 'Quelqu’un a publié entre-temps');
    expect(await screen.focused()).toBe('Quelqu’un a publié entre-temps');
    expect((await screen.texts('group')).join()).toMatch(/04 65 71 00 44.*04 65 71 00 43/s);
    await screen.press('radio', /Publié par/);
    await screen.press('button', 'Publier ces choix');
    await other.isThanked();
    const shown = await other.seesPublicPage();
    expect(shown).toContain('04 65 71 00 43');
    expect(shown).toContain('Fermé en août.');
    await keeper.leaves();
    await other.leaves();
  });

  it('a publication whose field changed since is not taken back without a choice', async () => {
    const keeper = await Keeper.of(desk, 3);
    const { screen } = keeper;
    await keeper.opens();
    await keeper.publishesOnly(PHONE, '04 65 71 00 45');
    await keeper.isThanked();
    await keeper.publishesOnly(PHONE, '04 65 71 00 46');
    await screen.press('heading', 'Histoire de la fiche');
    await screen.await('button', 'Annuler cette publication (version 3)');
    await screen.press('button', 'Annuler cette publication (version 2)');
    await screen.await('heading', 'Cela a changé depuis');
    await screen.press('radio', /^Comme avant/);
    await screen.press('button', 'Publier ces choix');
    await keeper.isThanked();
    expect(await keeper.seesPublicPage()).not.toMatch(/04 65 71 00 4[56]/);
    await keeper.leaves();
  });

  it('a bad phone is said beside its field, which takes the focus, and nothing is sent', async () => {
    const keeper = await Keeper.of(desk, 4);
    const { screen } = keeper;
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71');
    await keeper.counts('button', 'Vérifier avant de publier');
    await screen.awaitText('Un point est à corriger');
    expect(await screen.focusedElement()).toBe('input');
    expect(await screen.describedBy()).toMatch(/numéro/);
    expect(screen.sent.filter((sent) => sent.includes('/publications'))).toEqual([]);
    await keeper.publishesOnly(PHONE, '04 65 71 00 47');
    await keeper.isThanked();
    await keeper.leaves();
  });

  it('what is typed is kept on the device: through a reload, a cut network, until it is published or dropped', async () => {
    const keeper = await Keeper.of(desk, 5);
    const { screen } = keeper;
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71 00 48');
    await keeper.editsAgain();
    await screen.press('button', 'Reprendre');
    expect(await screen.value(PHONE)).toBe('04 65 71 00 48');
    await keeper.reviews();
    await screen.cutNetwork();
    await keeper.publishes();
    await screen.awaitText('Vous êtes hors connexion');
    await screen.restoreNetwork();
    await screen.press('button', 'Réessayer');
    await keeper.isThanked();
    await keeper.sets(PHONE, '04 65 71 00 49');
    await keeper.editsAgain();
    await screen.press('button', 'Abandonner');
    await screen.await('heading', 'Qui vous êtes');
    await keeper.editsAgain();
    await screen.await('heading', 'Qui vous êtes');
    expect(await screen.count('button', 'Reprendre')).toBe(0);
    await keeper.leaves();
  });
});

describeJourneys('The place and the services of a listing', (desk) => {
  it('the point is moved by the arrow keys, a duration is given to a service', async () => {
    const keeper = await Keeper.of(desk, 9);
    const { screen } = keeper;
    const [service] = keeper.listing.services;
    await keeper.opens();
    await screen.press('button', 'Déplacer le repère sur la carte');
    await screen.await('button', /^Repère de la structure/);
    for (let tabs = 0; tabs < 8 && !(await screen.focused()).startsWith('Repère'); tabs++)
      await screen.keys('Tab');
    await screen.keys('ArrowRight', 'Shift+ArrowUp');
    await screen.awaitText(/^1\s+champ modifié/);
    await screen.press('heading', service?.nom ?? '');
    await keeper.sets('Durée, en semaines', '12');
    await screen.awaitText(/^2\s+champs modifiés/);
    const changes = (await keeper.reviews()).join('\n');
    expect(changes).toMatch(/Adresse.*Repère : \d+,\d{5}, -?\d+,\d{5}/s);
    expect(changes).toMatch(/Durée, en semaines.*Après12/s);
    await keeper.publishes();
    await keeper.isThanked();
    expect(await keeper.seesPublicPage()).toMatch(/12 semaines/);
    await keeper.leaves();
  });
});

describeJourneys('Without a right on the listing', (desk) => {
  it('nobody signed in is led to signing in', async () => {
    const screen = await desk.open();
    await screen.visit('/mes-fiches');
    await screen.await('heading', 'Espace structures');
    expect(screen.address.pathname).toBe('/connexion');
    await screen.close();
  });
});

/** Every state of the two pages, and how one gets there. */
const STATES: Record<string, (keeper: Keeper) => Promise<void>> = {
  'the list': async () => undefined,
  thanks: async (keeper) => {
    await keeper.confirms();
    await keeper.screen.awaitText('Merci, la fiche est à jour.');
  },
  'no listing': async ({ screen }) => {
    await screen.stage('/me/listings', { status: 200, type: 'application/json', body: { listings: [] } });
    await screen.visit('/mes-fiches');
    await screen.awaitText('Aucune fiche n’affiche votre boîte aux lettres');
  },
  'the form, with services unfolded': async (keeper) => {
    await keeper.opens();
    await keeper.screen.unfoldAll();
    await keeper.screen.await('checkbox', 'Familles');
  },
  'issues and a draft': async (keeper) => {
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71');
    await keeper.counts('button', 'Vérifier avant de publier');
    await keeper.screen.awaitText('Un point est à corriger');
  },
  'a draft found': async (keeper) => {
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71 00 50');
    await keeper.editsAgain();
    await keeper.screen.await('button', 'Reprendre');
  },
  'what will change': async (keeper) => {
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71 00 51');
    await keeper.reviews();
  },
  conflicts: async (keeper) => {
    await keeper.opens();
    await keeper.sets(PHONE, '04 65 71 00 52');
    await keeper.reviews();
    await keeper.screen.stage('/listings/**/publications', {
      status: 200,
      type: 'application/json',
      body: {
        published: false,
        version: 9,
        conflicts: [
          {
            service_id: null,
            unit: 'telephone',
            yours: { telephone: '+33465710052' },
            theirs: { telephone: '+33465710053' },
            by: 'accueil@maison.example',
            at: '2026-11-24T09:30:00.000Z',
          },
        ],
      },
    });
    await keeper.publishes();
    await keeper.screen.await('heading', 'Quelqu’un a publié entre-temps');
  },
};

describeJourneys('The pages of who keeps a listing are accessible on every device', (desk) => {
  for (const [rank, [state, reach]] of Object.entries(STATES).entries()) {
    it(state, async () => {
      // A mailbox takes a few links an hour.
      const keeper = await Keeper.of(desk, 6 + (rank % 4));
      await reach(keeper);
      expect(await faultsOnEveryDevice(keeper.screen)).toEqual([]);
      await keeper.leaves();
    });
  }
});
