import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { LONG_PLAN, NEEDS, PLAN, SheetMaker } from '#test/support/browser/handover-driver';

const FRENCH = /^Qui peut vous aider/;
const SHEET = 'Qui peut vous aider\u202f?';
const FAILURE = { status: 503, type: 'text/html', body: '' };
const ARABIC = 'من يمكنه مساعدتك؟';

describeJourneys('A sheet for the person', (desk) => {
  it('chooses two partners and prints them on one page, phone and place, without a word to the server on the person', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    expect(await maker.bar()).toContain('2 partenaires sur la fiche');
    expect(await maker.bar()).toContain('Gardée sur cet appareil seulement.');
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    const partners = await maker.partners(SHEET);
    expect(partners).toHaveLength(2);
    for (const words of partners) expect(words).toMatch(/Pour .*Téléphone *0\d/s);
    expect(await maker.screen.printedPages()).toBe(1);
    expect(await maker.screen.title()).toBe('Fiche à remettre – Baguette');
    expect(maker.screen.broken).toEqual([]);
    await maker.leaves();
  });

  it('speaks Arabic from right to left, telephone numbers from left to right', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.opensSheet();
    await maker.speaks('ar');
    await maker.sheetIn(ARABIC);
    expect(await maker.screen.textsOf('[dir=rtl] a[dir=ltr]')).toEqual([
      expect.stringMatching(/^0[\d ]+$/),
      expect.stringMatching(/^0[\d ]+$/),
    ]);
    expect(maker.screen.address.search).toBe('?langue=ar');
    expect((await maker.partners(ARABIC)).join()).not.toContain('Pour ');
    expect(await maker.screen.printedPages()).toBe(1);
    await maker.leaves();
  });

  it('says nothing of what for on a discreet sheet, nor in its link', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(1);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    expect((await maker.link()).searchParams.has('besoins')).toBe(true);
    await maker.screen.press('checkbox', /Fiche discrète/);
    expect((await maker.partners(SHEET)).join()).not.toContain('Pour ');
    expect((await maker.link()).searchParams.has('besoins')).toBe(false);
    const [mail = ''] = await maker.screen.links('Envoyer par courriel');
    expect(decodeURIComponent(mail)).not.toContain('Pour');
    await maker.leaves();
  });

  it('opens from its link on a fresh device, which keeps nothing of it unless asked', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    const names = await maker.screen.texts('heading', SHEET);
    const link = await maker.link();
    await maker.leaves();
    expect([...link.searchParams.keys()].sort()).toEqual(['besoins', 'commune', 'fiches']);

    const colleague = await SheetMaker.arrives(desk, link.pathname + link.search, { width: 320 });
    await colleague.sheetIn(FRENCH);
    expect(await colleague.screen.texts('heading', SHEET)).toEqual(names);
    await colleague.screen.visit('/a-remettre');
    await colleague.screen.awaitText('La fiche est vide');
    await colleague.screen.visit(link.pathname + link.search);
    await colleague.screen.press('button', 'La garder sur cet appareil');
    await colleague.screen.awaitAddress(({ search }) => search === '');
    expect(await colleague.partners(SHEET)).toHaveLength(2);
    await colleague.leaves();
  });

  it('shows no half of a sheet while one of its listings is on its way', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    const link = await maker.link();
    await maker.leaves();

    const [first = '', late = ''] = link.searchParams.get('fiches')?.split(',') ?? [];
    const colleague = await SheetMaker.arrives(desk, '/a-remettre');
    await colleague.screen.hold(`/listings/${late}`);
    await colleague.screen.awaitAnswer(`/listings/${first}`, () =>
      colleague.screen.visit(link.pathname + link.search),
    );
    await colleague.screen.awaitText('Lecture des fiches…');
    expect(await colleague.screen.count('article')).toBe(0);
    expect(await colleague.screen.count('button', 'La garder sur cet appareil')).toBe(0);
    await colleague.leaves();
  });

  it('says which listing of a link is not known any more, and shows the others', async () => {
    const maker = await SheetMaker.arrives(desk, '/a-remettre?fiches=invented--nobody&commune=73065');
    await maker.screen.awaitText('Un partenaire n’est plus dans Baguette');
    await maker.screen.awaitText(/invented--nobody/);
    expect(await maker.screen.count('article')).toBe(0);
    await maker.leaves();
  });

  it('takes a partner off and puts it back, empties the sheet with a new situation and gets it back', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.takesOff();
    expect(await maker.chosen()).toBe(1);
    expect(await maker.bar()).toMatch(/^Retiré de la fiche : ./);
    await maker.undoes();
    expect(await maker.chosen()).toBe(2);
    await maker.screen.press('button', 'Nouvelle situation');
    expect(await maker.bar()).toBe('La fiche est vidée.');
    await maker.undoes();
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    await maker.screen.press('button', 'Tout effacer');
    await maker.screen.awaitText('La fiche est vide');
    expect(await maker.screen.focused()).toBe('Annuler');
    await maker.undoes();
    await maker.sheetIn(FRENCH);
    expect(await maker.partners(SHEET)).toHaveLength(2);
    await maker.leaves();
  });

  it('holds six partners at most, on numbered pages', async () => {
    const maker = await SheetMaker.arrives(desk, LONG_PLAN);
    await maker.chooses(6);
    expect(await maker.screen.count('button', /^Fiche pleine/)).toBeGreaterThan(0);
    expect(await maker.chosen()).toBe(6);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    expect(await maker.partners(SHEET)).toHaveLength(6);
    expect(await maker.screen.printedPages()).toBeGreaterThan(1);
    await maker.leaves();
  });

  it('is there without a network, once its page has come', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.screen.awaitSent(/handover-page-.*\.js/);
    await maker.screen.awaitSent(/handover-page-.*\.css/);
    await maker.screen.rest(300);
    await maker.screen.cutNetwork();
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    expect(await maker.partners(SHEET)).toHaveLength(2);
    expect(await maker.screen.printedPages()).toBe(1);
    await maker.leaves();
  });

  it('shows the copies of this device when listings cannot be read, says so, and reads them again', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(2);
    await maker.screen.stage('/listings/', FAILURE);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    await maker.screen.awaitText('Baguette ne répond pas');
    expect(await maker.partners(SHEET)).toHaveLength(2);
    await maker.screen.stage('/listings/', null);
    await maker.screen.press('button', 'Réessayer');
    await maker.screen.awaitGone('button', 'Réessayer');
    await maker.leaves();
  });

  it('gives a contact file, and a message that names nobody', async () => {
    const maker = await SheetMaker.arrives(desk);
    await maker.chooses(1);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
    const { name, text } = await maker.screen.download(() =>
      maker.screen.press('button', /^Fichier de contact/),
    );
    expect(name).toMatch(/\.vcf$/);
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    const [message] = await maker.screen.links(/^Préparer un message/);
    expect(message).toMatch(/^mailto:\S+@\S+\?subject=.*Chamb/);
    await maker.leaves();
  });
});

const LISTED = `/a-remettre?fiches=invented--nobody&besoins=${NEEDS}`;

/** Every state of the sheet, and how a worker gets there. */
const STATES: Record<string, (maker: SheetMaker) => Promise<void>> = {
  'the plan, with partners chosen': (maker) => maker.chooses(2),
  'the plan, with a partner taken off': async (maker) => {
    await maker.chooses(2);
    await maker.takesOff();
  },
  'the sheet': async (maker) => {
    await maker.chooses(2);
    await maker.opensSheet();
    await maker.sheetIn(FRENCH);
  },
  'the sheet in Arabic': async (maker) => {
    await maker.chooses(2);
    await maker.opensSheet();
    await maker.speaks('ar');
    await maker.sheetIn(ARABIC);
  },
  'an empty sheet': async (maker) => {
    await maker.screen.visit('/a-remettre');
    await maker.screen.awaitText('La fiche est vide');
  },
  'an unknown listing': async (maker) => {
    await maker.screen.visit(LISTED);
    await maker.screen.awaitText('Un partenaire n’est plus dans Baguette');
  },
  'listings on their way': async (maker) => {
    await maker.screen.hold('/listings/');
    await maker.screen.visit(LISTED);
    await maker.screen.awaitText('Lecture des fiches…');
  },
  'listings that cannot be read': async (maker) => {
    await maker.screen.stage('/listings/', FAILURE);
    await maker.screen.visit(LISTED);
    await maker.screen.awaitText('Une fiche n’a pas pu être lue');
  },
};

describeJourneys('A sheet that everyone can use', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const maker = await SheetMaker.arrives(desk, PLAN, { width: 1440 });
      await reach(maker);
      expect(await faultsOnEveryDevice(maker.screen)).toEqual([]);
      await maker.leaves();
    });
  }
});
