import { beforeAll, describe, expect, it } from 'vitest';
import { allCounted } from '#test/support/browser/counted';
import { describeJourneys, withoutChromium } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { HostPage } from '#test/support/browser/host-page';

const SAVOIE = '/embed/territoires/departement/73';
const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const ASKED = `?sujet=${encodeURIComponent(ONLINE)}&distance=10`;
const FAR = /vivent à plus de|Toute la population|Aucun lieu/;
const COUNTING_MS = 400_000;

describeJourneys('Les chiffres d’un territoire dans la page d’un autre site', (desk) => {
  beforeAll(async () => {
    if (!withoutChromium) await allCounted();
  }, COUNTING_MS);

  it('s’intègrent par le code que donne la page, avec le sujet, la distance et la vue', async () => {
    const screen = await desk.open();
    await screen.visit(`/territoires/departement/73${ASKED}`);
    await screen.await('region', /besoin par besoin/);
    await screen.pressText('Intégrer cette vue');
    const code = await screen.value('Code à copier dans la page');
    await screen.refuseOneCopy();
    await screen.press('button', 'Copier le code');
    await screen.await('alert');
    await screen.press('button', 'Copier le code');
    await screen.await('button', 'Code copié');
    await screen.awaitGone('alert', /refuse la copie/);
    await screen.choose('Vue', 'parties');
    const codeOfParts = await screen.value('Code à copier dans la page');
    await screen.close();
    expect(code).toMatch(
      /^<iframe src="http\S+" title="[^"<>]+" width="100%" height="\d+"[^<>]*><\/iframe>$/,
    );
    expect(code).toContain(
      'title="Zones blanches, Savoie\u00a0: Accéder à des services en ligne – Baguette"',
    );
    const host = await HostPage.holding(code);
    await host.awaitInFrame(FAR);
    expect(await host.textInFrame()).toMatch(/^Zones blanches, Savoie\s+Accéder à des services en ligne/);
    expect(await host.textInFrame()).toMatch(/à plus de 10 km|moins de 10 km/);
    expect(await host.cookies()).toBe(0);
    expect([host.broken, host.refused]).toEqual([[], []]);
    await host.close();
    const other = await HostPage.holding(codeOfParts);
    await other.awaitInFrame('CA du Grand Chambéry');
    expect(await other.textInFrame()).toMatch(/^Intercommunalités, Savoie/);
    await other.close();
  });

  it.each(['zones', 'besoins', 'parties'])(
    'la vue « %s » n’a ni en-tête, ni pied, ni recherche, et ne mène nulle part dans le cadre',
    async (view) => {
      const host = await HostPage.holding(await HostPage.frameOf(`${SAVOIE}${ASKED}&vue=${view}`));
      await host.awaitInFrame(/^Baguette, données du/);
      await host.awaitInFrame(view === 'zones' ? FAR : /^(Offres|Découper en)$/);
      const text = await host.textInFrame();
      expect(text).not.toMatch(/Espace structures|Comment ça marche|Voir un autre territoire|Intégrer/);
      expect(text).toContain('fictives');
      expect(await host.linksInside()).toEqual([]);
      expect(await host.opens(/^Baguette, données du/)).toEqual({
        heading: 'Savoie département 73',
        path: `/territoires/departement/73?${new URLSearchParams({ sujet: ONLINE, distance: '10' })}`,
      });
      await host.close();
    },
  );

  it('mènent à une partie dans une autre fenêtre ; un tri reste dans le cadre', async () => {
    const host = await HostPage.holding(await HostPage.frameOf(`${SAVOIE}?vue=parties`));
    await host.awaitInFrame('CA du Grand Chambéry');
    await host.sortBy('Offres');
    await host.awaitFramed((address) => address.includes('tri-parties=-offres'));
    expect(host.framed()).toContain(`${SAVOIE}?vue=parties`);
    expect((await host.opens(/^CA du Grand Chambéry/)).path).toBe('/territoires/epci/200069110');
    expect(host.framed()).toContain(SAVOIE);
    await host.close();
  });

  it('s’affichent dans un cadre cloisonné, où le navigateur ne garde rien', async () => {
    const sandbox =
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"';
    const host = await HostPage.holding(await HostPage.frameOf(`${SAVOIE}${ASKED}`, sandbox), {
      storage: false,
    });
    await host.awaitInFrame(FAR);
    await host.awaitInFrame(/^Baguette, données du/);
    expect((await host.opens(/^Baguette, données du/)).heading).toBe('Savoie département 73');
    expect(await host.downloads(/CSV/)).toMatch(/savoie.*\.csv$/);
    expect([host.broken, host.refused]).toEqual([[], []]);
    await host.close();
  });

  it('rien d’autre du produit ne se laisse encadrer', async () => {
    for (const path of ['/', '/territoires/departement/73', '/connexion', '/embed/moderation', '/embed/']) {
      const host = await HostPage.holding(await HostPage.frameOf(path));
      await expect.poll(() => host.refused.join()).toMatch(/frame-ancestors/);
      await host.close();
    }
  });

  it('un code inconnu le dit ; l’ancien code d’une commune mène à celle d’aujourd’hui', async () => {
    const screen = await desk.open();
    await screen.visit('/embed/territoires/departement/999');
    await screen.await('heading', 'Ces chiffres n’existent pas');
    await screen.visit('/embed/mes-fiches');
    await screen.await('heading', 'Ces chiffres n’existent pas');
    await screen.visit('/embed/territoires/commune/73038?vue=besoins');
    await screen.await('heading', 'Besoin par besoin, La Plagne Tarentaise');
    expect(screen.address.pathname + screen.address.search).toBe(
      '/embed/territoires/commune/73150?vue=besoins',
    );
    await screen.visit('/embed/territoires/commune/73150?vue=parties');
    await screen.await('heading', 'Zones blanches, La Plagne Tarentaise');
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('ne chargent ni les pages du produit, ni ce qui agit pour quelqu’un', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await screen.awaitText(FAR);
    await screen.rest(3_500);
    expect(screen.sent.filter((sent) => /(sign-in|account|edit|about|survey)-page/.test(sent))).toEqual([]);
    const asked = screen.sent.flatMap((sent) => /\/api(\/[a-z-]+)/.exec(sent)?.[1] ?? []);
    expect(new Set(asked)).toEqual(new Set(['/territories', '/settings']));
    await screen.close();
  });

  describe.each(['zones', 'besoins', 'parties'])('la vue « %s »', (view) => {
    it('tient sur chaque écran, en grand texte et dans le noir, sans faute d’accessibilité', async () => {
      const screen = await desk.open();
      await screen.visit(`${SAVOIE}?vue=${view}`);
      await screen.awaitText(view === 'zones' ? FAR : /^Offres$/);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      await screen.close();
    }, 120_000);
  });

  it('le code d’intégration tient sur chaque écran, sans faute d’accessibilité', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires/commune/73065');
    await screen.await('region', /besoin par besoin/);
    await screen.pressText('Intégrer cette vue');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.close();
  }, 120_000);
});
