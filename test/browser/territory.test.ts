import { beforeAll, describe, expect, it } from 'vitest';
import { allCounted } from '#test/support/browser/counted';
import { describeJourneys, withoutChromium } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import type { Screen } from '#test/support/browser/screen';

const SAVOIE = '/territoires/departement/73';
const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const FIND = 'Voir un autre territoire';
const SUBJECT = 'Besoin, famille de besoins ou réseau';
const NEEDS = /besoin par besoin/;
const COUNTING_MS = 400_000;

interface Beyond {
  beyond: number;
  population: number;
}

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Waits until the three parts of the page are there. */
async function whole(screen: Screen): Promise<void> {
  await screen.await('region', NEEDS);
  await screen.await('heading', /^(Où une offre de plus|Zones blanches)/);
  await screen.awaitText(/vivent à plus de|Toute la population|Aucun lieu/);
}

const offers = async (screen: Screen): Promise<number[]> =>
  (await screen.textsOf('section[aria-labelledby="besoins"] tbody tr > :nth-child(2)')).map((text) =>
    Number.parseInt(text, 10),
  );

describeJourneys('Les pages des territoires', (desk) => {
  beforeAll(async () => {
    if (!withoutChromium) await allCounted();
  }, COUNTING_MS);

  it('mènent à un territoire par le clavier seul, le titre et le focus suivant', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires');
    await screen.focus(FIND);
    await screen.type('haute sav');
    await screen.awaitFirst('option', /^Haute-Savoie/);
    await screen.keys('ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
    await screen.awaitAddress(({ pathname }) => pathname === '/territoires/departement/74');
    await screen.await('heading', 'Haute-Savoie département 74');
    expect(await screen.title()).toBe('Qui répond à quoi : Haute-Savoie – Baguette'.replace(' :', '\u00a0:'));
    expect(await screen.focusedElement()).toBe('main');
    await screen.focus(FIND);
    await screen.type('73000');
    await screen.keys('Enter');
    await screen.awaitAddress(({ pathname }) => pathname === '/territoires/commune/73065');
    await screen.awaitText('du centre de la commune');
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('disent, pour un sujet et une distance, ce que l’API compte, et l’adresse le retient', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await whole(screen);
    await screen.choose(SUBJECT, ONLINE);
    await screen.press('radio', /^5/);
    await screen.awaitText(
      'Barres hachurées : au-delà de 5 km.'.replace(' :', '\u00a0:').replace('5 km', '5\u00a0km'),
    );
    const address = `/territories/departement/73/white-zones?subject=${ONLINE}&beyond_km=5`;
    const { beyond, population } = await screen.wasAnswered<Beyond>(address);
    expect(beyond).toBeGreaterThan(0);
    const said = await screen.visibleText();
    expect(said).toContain(`${number(beyond)} habitants sur ${number(population)}`);
    expect(said).toContain('vivent à plus de 5 km d’une offre qui les reçoit');
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ sujet: ONLINE, distance: '5' });
    await screen.press('button', 'Addictions');
    await screen.awaitAddress(({ searchParams }) => searchParams.get('sujet') === 'need:sante--addictions');
    // The address changes a moment before the page.
    await expect.poll(() => screen.value(SUBJECT)).toBe('need:sante--addictions');
    await expect.poll(() => screen.focused()).toBe('Zones blanches');
    await screen.close();
  });

  it('trient les besoins, montrent ceux que personne n’offre, et les donnent en fichier', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await whole(screen);
    await screen.press('button', 'Offres');
    await screen.awaitAddress(({ searchParams }) => searchParams.get('tri') === '-offres');
    // The address changes a moment before the page.
    await expect.poll(() => screen.textsOf('th[aria-sort="descending"]')).toContain('Offres');
    const sorted = await offers(screen);
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    expect(sorted[0]).toBeGreaterThan(0);
    const zeros = sorted.filter((count) => count === 0).length;
    await screen.press('button', `${zeros} besoins sans aucune offre ici`);
    await screen.awaitText(`${zeros}\u00a0besoins affichés`);
    expect(new Set(await offers(screen))).toEqual(new Set([0]));
    const file = await screen.download(() => screen.press('button', /CSV.*Besoins Savoie/));
    expect(file.name).toBe('besoins-savoie.csv');
    expect(file.text.startsWith('\uFEFFBesoin;Famille;Code du besoin;Offres;')).toBe(true);
    expect(file.text.trim().split('\r\n')).toHaveLength(zeros + 1);
    await screen.close();
  });

  it('descendent dans une partie avec le même sujet, et reviennent', async () => {
    const screen = await desk.open();
    await screen.visit(`${SAVOIE}?sujet=${ONLINE}&distance=10`);
    await screen.await('region', /^Intercommunalités/);
    await screen.press('link', 'CA du Grand Chambéry');
    await screen.awaitAddress(({ pathname }) => pathname === '/territoires/epci/200069110');
    await screen.await('heading', /^CA du Grand Chambéry/);
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ sujet: ONLINE, distance: '10' });
    await screen.await('region', /^Communes/);
    await screen.back();
    await screen.await('heading', 'Savoie département 73');
    expect(await screen.value(SUBJECT)).toBe(ONLINE);
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('ne disent rien d’un territoire qui n’existe pas, ni d’un niveau inconnu', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires/departement/999');
    await screen.await('heading', 'Ce territoire n’existe pas');
    await screen.visit('/territoires/canton/7301');
    await screen.await('heading', 'Cette page n’existe pas');
    await screen.close();
  });

  it('disent une panne comme une panne, et se rattrapent ; hors connexion, gardent ce qui était lu', async () => {
    const screen = await desk.open();
    await screen.stage('/territories/departement/73/coverage', { status: 502, type: 'text/html', body: '' });
    await screen.visit(SAVOIE);
    await screen.awaitText('Ces chiffres n’ont pas pu être chargés');
    expect(await screen.visibleText()).not.toMatch(/sans aucune offre|Aucun lieu/);
    await screen.stage('/territories/departement/73/coverage', null);
    await screen.press('button', 'Réessayer');
    await whole(screen);
    await screen.cutNetwork();
    await screen.choose(SUBJECT, ONLINE);
    await screen.awaitText('Vous êtes hors connexion');
    expect(await screen.visibleText()).toMatch(/vivent à plus de|Toute la population/);
    await screen.restoreNetwork();
    await screen.awaitGone('alert', '');
    await screen.close();
  });

  it('ne prennent pas pour absent ce qui n’est pas encore compté', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const territory = await screen.answerOf<Record<string, unknown>>('/territories/departement/73');
    const counted = { refreshed_at: null, pending: 12, subjects: 194 };
    const json = { status: 200, type: 'application/json' };
    await screen.stage('/territories/departement/73', { ...json, body: { ...territory, counted } });
    await screen.stage('/territories/departement/73/coverage', { ...json, body: { subjects: [] } });
    await screen.visit(SAVOIE);
    await screen.awaitText(/encore 12 sujets sur 194/);
    await screen.awaitText('Ce sujet n’est pas encore compté.');
    expect(await screen.visibleText()).not.toMatch(/sans aucune offre|Aucun lieu/);
    await screen.close();
  });

  describe.each([
    ['un département, avec sa carte', SAVOIE],
    ['la France', '/territoires'],
  ])('%s', (_, path) => {
    it('tient sur chaque écran, en grand texte et dans le noir, sans faute d’accessibilité', async () => {
      const screen = await desk.open();
      await screen.visit(path);
      await whole(screen);
      await screen.await('group', /^Carte des zones blanches/);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      expect(screen.broken).toEqual([]);
      await screen.close();
    }, 120_000);
  });
});
