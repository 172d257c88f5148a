import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Reporter } from '#test/support/browser/report-driver';

/** Every state of the menu, and how a worker gets there. */
const STATES: Record<string, (reporter: Reporter) => Promise<void>> = {
  'the reasons': async () => undefined,
  'a date': async (reporter) => {
    await reporter.says('C’est complet…');
    await reporter.says('Envoyer');
    await reporter.screen.await('alert');
  },
  'a need': async (reporter) => {
    await reporter.says('Ils ne font plus cela…');
    await reporter.screen.awaitText('Que ne font-ils plus');
  },
  'a text': async (reporter) => {
    await reporter.says('Autre chose…');
    await reporter.screen.awaitText('Parlez de la fiche');
  },
  thanks: async (reporter) => {
    await reporter.screen.stage('/listings/**/reports', {
      status: 200,
      type: 'application/json',
      body: { counted: true, undo: 'a-token' },
    });
    await reporter.says('Ils ont déménagé');
    await reporter.isThanked();
  },
};

describeJourneys('Reporting a listing', (desk) => {
  it('takes one press, is taken back with another, and the focus is never lost', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    expect(await reporter.screen.focused()).toBe('Le téléphone ne répond pas');
    await reporter.says('Ce n’est pas le bon numéro');
    await reporter.isThanked();
    expect(await reporter.screen.focused()).toBe('Annuler le signalement');
    await reporter.screen.keys('Enter');
    await reporter.screen.awaitText('Signalement annulé.');
    expect(await reporter.screen.focused()).toBe('Fermer');
    await reporter.screen.keys('Enter');
    expect(await reporter.screen.focused()).toMatch(/^Signaler un problème/);
    expect(reporter.sent()).toHaveLength(2);
    expect(reporter.screen.broken).toEqual([]);
    await reporter.leaves();
  });

  it('is complete with the keyboard: arrows, Escape, the way back', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    await reporter.screen.keys('ArrowDown', 'ArrowDown');
    expect(await reporter.screen.focused()).toBe('C’est complet…');
    await reporter.screen.keys('End');
    expect(await reporter.screen.focused()).toBe('Autre chose…');
    await reporter.screen.keys('ArrowDown');
    expect(await reporter.screen.focused()).toBe('Le téléphone ne répond pas');
    await reporter.screen.keys('Escape');
    await reporter.screen.awaitGone('button', 'Le téléphone ne répond pas');
    expect(await reporter.screen.focused()).toMatch(/^Signaler un problème/);
    expect(reporter.sent()).toEqual([]);
    await reporter.leaves();
  });

  it('is thanked, and the way back goes after ten seconds without losing the focus', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    await reporter.says('C’est fermé définitivement');
    await reporter.isThanked();
    await reporter.screen.awaitGone('button', 'Annuler le signalement');
    expect(await reporter.screen.focused()).toBe('Fermer');
    await reporter.leaves();
  });

  it('asks until when it is full, and which need is no longer answered', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    await reporter.says('C’est complet…');
    await reporter.says('Envoyer');
    await reporter.screen.awaitText('Indiquez une date');
    const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await reporter.screen.fill('Complet jusqu’au', day);
    await reporter.says('Envoyer');
    await reporter.isThanked();
    await reporter.says('Fermer');
    await reporter.opens();
    await reporter.says('Ils ne font plus cela…');
    await reporter.says('Accéder à des services en ligne');
    await reporter.isThanked();
    const [full, need] = reporter.sent();
    expect(full).toContain(`{"reason":"full","until":"${day}"}`);
    expect(need).toContain('{"reason":"no-longer-does","need":"numerique--acceder-a-des-services-en-ligne"}');
    await reporter.leaves();
  });

  it('lets no word about a person leave the device', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    await reporter.says('Autre chose…');
    const label = 'Qu’est-ce qui ne va pas sur la fiche\u202f?';
    await reporter.screen.fill(label, 'Demandez Mme Bernadette Quilliou au 06 39 98 00 01');
    await reporter.says('Envoyer');
    await reporter.screen.awaitText(/semble contenir un nom et un numéro de téléphone/);
    expect(reporter.sent()).toEqual([]);
    await reporter.screen.fill(label, 'L’accueil n’ouvre plus que le mardi <b>matin</b>');
    await reporter.says('Envoyer');
    await reporter.isThanked();
    expect(reporter.sent()).toHaveLength(1);
    await reporter.leaves();
  });

  it('says that it was not sent: too many in an hour, no network', async () => {
    const reporter = await Reporter.facesPlan(desk);
    await reporter.opens();
    const detail = '10 signalements au plus par heure : réessayez plus tard.';
    await reporter.screen.stage('/listings/**/reports', {
      status: 429,
      body: {
        type: 'urn:baguette:too-many-requests',
        title: 'Trop de demandes à la fois',
        status: 429,
        detail,
      },
    });
    await reporter.says('Ils ont déménagé');
    await reporter.screen.awaitText('Le signalement n’est pas envoyé');
    await reporter.screen.awaitText(detail);
    await reporter.screen.stage('/listings/**/reports', null);
    await reporter.screen.cutNetwork();
    await reporter.says('Ils ont déménagé');
    await reporter.screen.awaitText('Aucune connexion. Rien n’est gardé');
    expect(await reporter.screen.focused()).toBe('Ils ont déménagé');
    await reporter.leaves();
  });
});

describeJourneys('The menu of reports is accessible on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const reporter = await Reporter.facesPlan(desk);
      await reporter.opens();
      await reach(reporter);
      expect(await faultsOnEveryDevice(reporter.screen)).toEqual([]);
      await reporter.leaves();
    });
  }
});
