import { beforeAll, expect, it } from 'vitest';
import { allCounted } from '#test/support/browser/counted';
import { describeJourneys, withoutChromium } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import type { Screen } from '#test/support/browser/screen';

const SAVOIE = '/territoires/departement/73';
const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const ADDICTIONS = 'need:sante--addictions';
const MAP = /^Carte des zones blanches/;
const PICTURE = /^Zones blanches/;
const GIVE = 'Télécharger la carte (PNG)';
/** Of the map of France; approximate outlines leave holes between them. */
const AUVERGNE: [number, number] = [0.62, 0.54];
const COUNTING_MS = 400_000;

/** The map is drawn once its picture can be taken. */
async function drawn(screen: Screen, path: string): Promise<void> {
  await screen.visit(path);
  await screen.await('button', GIVE);
}

const pointed = async (screen: Screen): Promise<string> =>
  (await screen.texts('status')).find((text) => text.includes('Ouvrir la page')) ?? '';

/** What is said under a mouse that comes and stirs: outlines may come after it. */
async function moved(screen: Screen): Promise<string> {
  const [x, y] = AUVERGNE;
  await screen.pointInside('group', MAP, [x, y - 0.01]);
  await screen.pointInside('group', MAP, AUVERGNE);
  return (await screen.texts('tooltip'))[0] ?? '';
}

const WAIT = { timeout: 15_000 };
/** Of the map after an arrow. */
const MOVED_MS = 600;

/** Moves the map up, an arrow after another, until what is under the cross is as wanted. */
async function movesUntil(screen: Screen, isWanted: (said: string) => boolean): Promise<void> {
  for (let arrows = 0; arrows < 8 && !isWanted(await pointed(screen)); arrows++) {
    await screen.keys('ArrowUp');
    await screen.rest(MOVED_MS);
  }
  expect(isWanted(await pointed(screen))).toBe(true);
}

describeJourneys('La carte d’un territoire', (desk) => {
  beforeAll(async () => {
    if (!withoutChromium) await allCounted();
  }, COUNTING_MS);

  it('se découpe comme on le demande, ce que l’adresse retient à côté du reste', async () => {
    const screen = await desk.open();
    await drawn(screen, `${SAVOIE}?sujet=${ONLINE}&distance=5`);
    await screen.awaitText(/^Couleur.*distance jusqu’à l’offre/);
    await screen.press('radio', 'Intercommunalité');
    await screen.awaitAddress(({ searchParams }) => searchParams.get('carte') === 'epci');
    await screen.awaitText(/^Couleur.*part des habitants à plus de 5/);
    expect(screen.address.searchParams.get('sujet')).toBe(ONLINE);
    await screen.press('radio', 'Commune');
    await screen.awaitText(/^Couleur.*distance jusqu’à l’offre/);
    expect(screen.address.searchParams.has('carte')).toBe(false);
    await screen.visit(`${SAVOIE}?carte=departement`);
    await screen.awaitText(/^Couleur.*distance jusqu’à l’offre/);
    await screen.close();
  });

  it('dit ce qu’est le territoire sous la souris, et l’ouvre d’une pression avec le même sujet', async () => {
    const screen = await desk.open();
    await drawn(screen, `/territoires?sujet=${ADDICTIONS}&distance=10&carte=region`);
    await screen.pointInside('group', MAP, AUVERGNE);
    await screen.await('tooltip');
    const [said = ''] = await screen.texts('tooltip');
    const nom = said.split(' :')[0] ?? '';
    expect(said).toMatch(/à plus de 10 km|nulle part/);
    await screen.pressHere();
    await screen.awaitAddress(({ pathname }) => /^\/territoires\/region\/\d+$/.test(pathname));
    await screen.await('heading', new RegExp(`^${nom} région`));
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ sujet: ADDICTIONS, distance: '10' });
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('se lit au clavier : les flèches la déplacent sous une croix, Entrée ouvre ce qui s’y trouve', async () => {
    const screen = await desk.open();
    await drawn(screen, '/territoires?carte=region');
    await screen.press('radio', 'Région');
    await screen.keys('Tab');
    await expect.poll(() => screen.focused(), WAIT).toMatch(MAP);
    await screen.keys('ArrowRight');
    await expect.poll(() => pointed(screen), WAIT).toMatch(/(personne|habitants).*Ouvrir la page/);
    const first = await pointed(screen);
    await movesUntil(screen, (said) => said !== first && said.includes('Ouvrir la page'));
    const nom = (await pointed(screen)).split(' :')[0] ?? '';
    await screen.keys('Enter');
    await screen.awaitAddress(({ pathname }) => pathname.startsWith('/territoires/region/'));
    await screen.await('heading', new RegExp(`^${nom} région`));
    await screen.close();
  });

  it('oublie ce qui était désigné quand on la découpe autrement', async () => {
    const screen = await desk.open();
    await drawn(screen, '/territoires?carte=region');
    await screen.press('radio', 'Région');
    await screen.keys('Tab', 'ArrowRight');
    await expect.poll(() => pointed(screen)).toContain('Ouvrir la page');
    await screen.press('radio', 'Département');
    await screen.awaitAddress(({ searchParams }) => !searchParams.has('carte'));
    // The address changes a moment before the page.
    await expect.poll(() => pointed(screen)).toBe('');
    await screen.close();
  });

  it('ne donne ni chiffre ni image quand ceux d’un autre découpage sont seuls venus', async () => {
    const screen = await desk.open();
    await drawn(screen, '/territoires');
    await screen.stage('/territories/france/france/reach', { status: 502, type: 'text/html', body: '' });
    await screen.press('radio', 'Région');
    await screen.awaitText(/La carte n’a pas pu être dessinée/);
    expect(await screen.count('button', GIVE)).toBe(0);
    await expect.poll(() => moved(screen)).not.toBe('');
    expect(await moved(screen)).not.toMatch(/habitants|personne|compté/);
    await screen.asPrinted();
    await screen.awaitText(/La carte n’était pas encore dessinée/);
    expect(await screen.count('img', PICTURE)).toBe(0);
    await screen.close();
  });

  it('se dit absente quand les premières zones blanches ne viennent pas', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const path = '/territories/departement/73/white-zones';
    await screen.stage(path, { status: 502, type: 'text/html', body: '' });
    await screen.visit(SAVOIE);
    await screen.awaitText(/La carte n’a pas pu être dessinée/);
    expect(await screen.texts('status')).not.toContain('La carte se dessine…');
    await screen.close();
  });

  it('regarde un territoire sans intercommunalité là où il est, et ne propose pas d’intercommunalité', async () => {
    const screen = await desk.open();
    await drawn(screen, '/territoires/departement/975?carte=epci');
    await screen.awaitText(/^Couleur.*distance jusqu’à l’offre/);
    expect(await screen.count('radio', 'Intercommunalité')).toBe(0);
    await screen.awaitText(/^\d\d? km$/);
    await screen.close();
  });

  it('se télécharge en image, et s’imprime', async () => {
    const screen = await desk.open();
    await drawn(screen, `/territoires?sujet=${ADDICTIONS}`);
    const picture = await screen.downloadPicture(() => screen.press('button', GIVE));
    const { width, height, colours } = picture;
    expect(picture.name).toBe('carte-france-addictions.png');
    expect(width).toBeGreaterThanOrEqual(1600);
    expect(height).toBeGreaterThan(width / 2);
    expect(colours).toBeGreaterThan(10);
    await screen.asPrinted();
    await expect.poll(async () => (await screen.drawn(PICTURE)).width).toBe(width);
    expect(await screen.drawn(PICTURE)).toEqual({ width, height, colours });
    expect(await screen.count('group', MAP)).toBe(0);
    await screen.close();
  });

  it('dit que ses contours sont approximatifs là où aucun n’est chargé', async () => {
    const screen = await desk.open();
    await drawn(screen, `${SAVOIE}?carte=epci`);
    const path = '/territories/departement/73/outlines?level=epci';
    expect((await screen.answerOf<{ approximate: boolean }>(path)).approximate).toBe(true);
    await screen.awaitText(/^Contour pointillé.*approximatif/);
    await screen.close();
  });

  it('ne colorie pas ce qui n’est pas compté', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const body = { is_counted: false, parts: [] };
    await screen.stage('/territories/france/france/reach', { status: 200, type: 'application/json', body });
    await drawn(screen, '/territoires?carte=region');
    await screen.awaitText('Sans couleur : pas encore compté'.replace(' :', '\u00a0:'));
    await screen.pointInside('group', MAP, AUVERGNE);
    await screen.await('tooltip', /pas encore compté/);
    await screen.close();
  });

  it('reste là hors connexion, et se dit absente quand elle ne peut pas venir', async () => {
    const screen = await desk.open();
    await drawn(screen, '/territoires?carte=region');
    await screen.cutNetwork();
    await screen.press('radio', /^5/);
    await screen.awaitText(/^Couleur.*part des habitants à plus de 5/);
    await screen.pointInside('group', MAP, AUVERGNE);
    await screen.await('tooltip');
    await screen.restoreNetwork();
    await screen.stage('/territories/departement/73/outlines', { status: 502, type: 'text/html', body: '' });
    await screen.visit(SAVOIE);
    await screen.awaitText(/La carte n’a pas pu être dessinée/);
    await screen.awaitText(/vivent à plus de|Toute la population/);
    await screen.close();
  });

  it('montre une commune dans son intercommunalité', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires/commune/73065');
    await screen.await('group', /^Carte de la commune/);
    await screen.awaitText(/contour est celui.*CA du Grand Chambéry/);
    expect(await screen.texts('tooltip')).toEqual(['Chambéry']);
    await screen.close();
  });

  it('et les croisements tiennent sur chaque écran, sans faute d’accessibilité', async () => {
    const screen = await desk.open();
    await drawn(screen, `/territoires/region/84?sujet=${ADDICTIONS}&carte=departement`);
    await screen.await('heading', 'Fragilité numérique');
    await screen.awaitText('Ces données ne sont pas encore chargées ici.');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.becomes({ width: 320, dark: false });
    await screen.press('button', 'Voir la carte des zones blanches');
    await screen.await('button', GIVE);
    expect(await faultsOnEveryDevice(screen, [320])).toEqual([]);
    expect(screen.broken).toEqual([]);
    await screen.close();
  }, 120_000);
});
