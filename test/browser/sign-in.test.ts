import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { StructureMember } from '#test/support/browser/structure-driver';

const FIELD = 'Votre adresse électronique';

/** Every state of the two pages, and how one gets there. */
const STATES: Record<string, (member: StructureMember) => Promise<void>> = {
  'the field': async () => undefined,
  'a refused address': async ({ screen }) => {
    await screen.press('button', 'Recevoir un lien');
    await screen.awaitText('Écrivez une adresse complète');
  },
  'the link is sent': async (member) => void (await member.asks()),
  'arrived from the mail': async (member) => member.follows(await member.asks()),
  'a link that is over': async (member) => {
    await member.follows('/connexion#jeton=inconnu');
    await member.screen.press('button', 'Me connecter');
    await member.screen.awaitText('Ce lien ne sert plus');
  },
  'the account, signing out everywhere': async (member) => {
    await member.signsIn();
    await member.opensAccount();
    await member.screen.press('button', 'Tout déconnecter');
    await member.screen.await('button', 'Oui, tout déconnecter');
  },
};

describeJourneys('Signing in', (desk) => {
  it('by the link of a mail, with the keyboard, and signing out', async () => {
    const member = await StructureMember.arrives(desk, '/');
    const { screen } = member;
    await screen.press('link', 'Espace structures');
    await screen.await('heading', 'Espace structures');
    await screen.focus(FIELD);
    await screen.type(member.courriel);
    await screen.keys('Enter');
    await screen.awaitText('Regardez vos courriels');
    expect(await screen.focused()).toBe('Regardez vos courriels');
    await screen.press('button', 'Demander un autre lien');
    const link = await member.asks();
    await member.follows(link);
    expect(screen.address.hash).toBe('');
    expect(await screen.focused()).toBe('Plus qu’un geste');
    await screen.keys('Tab', 'Enter');
    await screen.await('heading', 'Mes fiches');
    expect(screen.address.pathname).toBe('/mes-fiches');
    await member.opensAccount();
    expect(await screen.visibleText()).toContain(member.courriel);
    expect(await screen.title()).toBe('Mon compte – Baguette');
    // The secret was in no address that left the browser, but in the body that the press sent.
    const secret = link.split('=')[1] ?? '';
    const holding = screen.sent.filter((sent) => sent.includes(secret));
    expect(holding).toEqual([`${screen.address.origin}/api/sign-in/sessions {"token":"${secret}"}`]);
    await screen.visit('/connexion');
    await screen.await('heading', 'Mes fiches');
    await member.opensAccount();
    await screen.press('button', 'Me déconnecter');
    await screen.awaitText('Cet appareil est déconnecté.');
    expect(screen.address.pathname).toBe('/connexion');
    expect(screen.broken).toEqual([]);
    await member.leaves();
  });

  it('a link that has served says so, and another comes', async () => {
    const member = await StructureMember.arrives(desk);
    const { screen } = member;
    const link = await member.asks();
    await member.follows(link);
    await screen.press('button', 'Me connecter');
    await screen.await('heading', 'Mes fiches');
    await member.follows(link);
    await screen.press('button', 'Me connecter');
    await screen.awaitText('Ce lien ne sert plus');
    await screen.awaitText('Ce lien a déjà servi, ou il est trop ancien.');
    await screen.press('button', 'Recevoir un autre lien');
    await screen.await('heading', 'Mes fiches');
    await member.leaves();
  });

  it('shows each device, ends one of them, then all once it is confirmed', async () => {
    const member = await StructureMember.arrives(desk);
    const other = await member.takes(desk);
    await member.signsIn();
    await other.signsIn();
    await other.opensAccount();
    const { screen } = other;
    expect(await screen.count('button', /^Déconnecter Chrome sous Linux/)).toBe(1);
    await screen.press('button', /^Déconnecter Chrome sous Linux/);
    await screen.awaitText('c’est déconnecté');
    expect(await screen.focused()).toBe('Appareils connectés');
    await member.screen.visit('/mon-compte');
    await member.screen.await('heading', 'Espace structures');
    await screen.press('button', 'Tout déconnecter');
    expect(await screen.focused()).toBe('Annuler');
    await screen.keys('Enter');
    await screen.await('button', 'Tout déconnecter');
    expect(await screen.focused()).toBe('Tout déconnecter');
    await screen.keys('Enter');
    await screen.press('button', 'Oui, tout déconnecter');
    await screen.awaitText('Tous vos appareils sont déconnectés.');
    await member.leaves();
    await other.leaves();
  });

  it('says what went wrong: too many in an hour, no mail server, no network', async () => {
    const member = await StructureMember.arrives(desk);
    const { screen } = member;
    const detail = '20 liens au plus par heure depuis un même réseau : réessayez plus tard.';
    await screen.stage('/sign-in/links', {
      status: 429,
      body: {
        type: 'urn:baguette:too-many-requests',
        title: 'Trop de demandes à la fois',
        status: 429,
        detail,
      },
    });
    await screen.fill(FIELD, member.courriel);
    await screen.press('button', 'Recevoir un lien');
    await screen.awaitText('Le lien n’est pas parti');
    await screen.awaitText(detail);
    await screen.stage('/sign-in/links', null);
    await screen.cutNetwork();
    await screen.press('button', 'Recevoir un lien');
    await screen.awaitText('Aucun lien n’a été demandé.');
    await screen.restoreNetwork();
    await member.asks();
    await member.leaves();
  });

  it('is not asked about on the page of the worker', async () => {
    const member = await StructureMember.arrives(desk, '/');
    await member.screen.rest(4_000);
    expect(member.screen.sent.filter((sent) => sent.includes('/api/me'))).toEqual([]);
    await member.leaves();
  });
});

describeJourneys('Signing in is accessible on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const member = await StructureMember.arrives(desk);
      await reach(member);
      expect(await faultsOnEveryDevice(member.screen)).toEqual([]);
      await member.leaves();
    });
  }
});
