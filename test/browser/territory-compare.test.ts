import { beforeAll, describe, expect, it } from 'vitest';
import { allCounted } from '#test/support/browser/counted';
import { describeJourneys, withoutChromium } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import type { Screen } from '#test/support/browser/screen';

const SAVOIE = '/territoires/departement/73';
const WITH_REGION = `${SAVOIE}/comparer/region/84`;
const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const SUBJECT = 'Besoin, famille de besoins ou réseau';
const BOTH = 'Savoie et Auvergne-Rhône-Alpes, côte à côte';
const RATES = 'Offres pour 10 000 habitants, par famille de besoins';
const CHART = /^Graphique\. Offres pour 10\s000 habitants/;
const COUNTING_MS = 400_000;

interface Coverage {
  subjects: { subject: string; figures: Record<string, number> }[];
}

/** The lines of the first table: what it says, then of each territory. */
const lines = (screen: Screen) => screen.textsOf('section[aria-labelledby="lignes"] tbody tr');
const needs = (screen: Screen) => screen.textsOf('section[aria-labelledby="besoins"] tbody th');

async function whole(screen: Screen): Promise<void> {
  await screen.await('table', /ligne par ligne/);
  await screen.await('img', CHART);
  await screen.await('region', /besoin par besoin/);
}

async function offersOf(screen: Screen, path: string): Promise<Map<string, number>> {
  const { subjects } = await screen.wasAnswered<Coverage>(`/territories/${path}/coverage`);
  return new Map(subjects.map(({ subject, figures }) => [subject, figures['offers'] ?? 0]));
}

describeJourneys('Deux territoires côte à côte', (desk) => {
  beforeAll(async () => {
    if (!withoutChromium) await allCounted();
  }, COUNTING_MS);

  it('s’ouvrent depuis l’un d’eux avec le même sujet, s’échangent, et l’adresse retient tout', async () => {
    const screen = await desk.open();
    await screen.visit(`${SAVOIE}?sujet=${ONLINE}&distance=10`);
    await screen.press('link', 'avec sa région, Auvergne-Rhône-Alpes');
    await screen.await('heading', BOTH);
    expect(screen.address.pathname).toBe(WITH_REGION);
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ sujet: ONLINE, distance: '10' });
    expect(await screen.focusedElement()).toBe('main');
    expect((await screen.title()).replaceAll('\u00a0', ' ')).toBe(`${BOTH} – Baguette`);
    await whole(screen);
    expect(await screen.value(SUBJECT)).toBe(ONLINE);
    await screen.press('link', 'Échanger les deux');
    await screen.await('heading', 'Auvergne-Rhône-Alpes et Savoie, côte à côte');
    expect(screen.address.searchParams.get('sujet')).toBe(ONLINE);
    await screen.back();
    await screen.await('heading', BOTH);
    await screen.press('link', /^Voir la page.*Savoie/);
    await screen.await('heading', 'Savoie département 73');
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ sujet: ONLINE, distance: '10' });
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('se choisissent au clavier seul, et se remplacent l’un après l’autre', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await screen.focus('Comparer avec…');
    await screen.type('isère');
    await screen.keys('Enter');
    await screen.await('heading', 'Savoie et Isère, côte à côte');
    await screen.focus('Remplacer Savoie par…');
    await screen.type('haute-sav');
    await screen.awaitFirst('option', /^Haute-Savoie/);
    await screen.keys('ArrowDown', 'Enter');
    await screen.await('heading', 'Haute-Savoie et Isère, côte à côte');
    expect(screen.address.pathname).toBe('/territoires/departement/74/comparer/departement/38');
    await screen.close();
  });

  it('disent, ligne par ligne, ce que l’API compte de chacun, et le donnent en fichier', async () => {
    const screen = await desk.open();
    await screen.visit(WITH_REGION);
    await whole(screen);
    await screen.choose(SUBJECT, ONLINE);
    await screen.awaitText(/ligne par ligne\s: Accéder à des services en ligne/);
    const [savoie, region] = await Promise.all(
      ['departement/73', 'region/84'].map((path) => offersOf(screen, path)),
    );
    expect(savoie?.get(ONLINE)).toBeGreaterThan(0);
    expect(await lines(screen)).toContain(`Offres${savoie?.get(ONLINE)}${region?.get(ONLINE)}`);
    const file = await screen.download(() => screen.press('button', /CSV.*Accéder à des services/));
    expect(file.name).toBe('savoie-auvergne-rhone-alpes-acceder-a-des-services-en-ligne.csv');
    expect(file.text).toContain('Partie;Ligne;Savoie;Savoie (%);Auvergne-Rhône-Alpes;');
    expect(file.text).toContain(`;Offres;${savoie?.get(ONLINE)};;${region?.get(ONLINE)};\r\n`);
    await screen.close();
  });

  it('montrent d’une pression les besoins qu’un seul des deux couvre, et l’adresse le retient', async () => {
    const screen = await desk.open();
    await screen.visit(WITH_REGION);
    await whole(screen);
    const [savoie, region] = await Promise.all(
      ['departement/73', 'region/84'].map((path) => offersOf(screen, path)),
    );
    const missing = [...(region ?? [])].filter(
      ([key, offers]) => key.startsWith('need:') && offers > 0 && !savoie?.get(key),
    );
    expect(missing.length).toBeGreaterThan(0);
    await screen.press('button', `Seulement Auvergne-Rhône-Alpes : ${missing.length} besoin`);
    await screen.awaitText(new RegExp(`^${missing.length}\\sbesoins? affiché`));
    expect(await needs(screen)).toHaveLength(missing.length);
    const differences = await screen.textsOf('section[aria-labelledby="besoins"] tbody td:last-child');
    expect(new Set(differences)).toEqual(new Set(['seulement Auvergne-Rhône-Alpes']));
    await screen.press('button', 'Écart');
    await screen.awaitAddress(({ searchParams }) => searchParams.get('tri') === '-ecart');
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ seulement: '2', tri: '-ecart' });
    await screen.visit(`${screen.address.pathname}${screen.address.search}`);
    await whole(screen);
    const shown = await needs(screen);
    expect(shown).toHaveLength(missing.length);
    await screen.press('link', 'Échanger les deux');
    await screen.await('heading', 'Auvergne-Rhône-Alpes et Savoie, côte à côte');
    expect(Object.fromEntries(screen.address.searchParams)).toEqual({ seulement: '1', tri: 'ecart' });
    expect(await needs(screen)).toEqual(shown);
    await screen.close();
  });

  it('ne sont ni deux fois le même, ni d’un code inconnu ou d’une commune d’hier', async () => {
    const screen = await desk.open();
    await screen.visit(`${SAVOIE}/comparer/departement/73`);
    await screen.await('heading', 'C’est deux fois le même territoire');
    await screen.focus('Comparer avec…');
    await screen.type('isère');
    await screen.keys('Enter');
    await screen.await('heading', 'Savoie et Isère, côte à côte');
    await screen.visit(`${SAVOIE}/comparer/departement/999?sujet=${ONLINE}`);
    await screen.await('heading', 'Un des deux territoires n’existe pas');
    await screen.awaitText('Aucun territoire ne porte le code 999.');
    // Annecy-le-Vieux is of Annecy since 2017.
    await screen.visit('/territoires/commune/74011/comparer/commune/73065?famille=sante');
    await screen.await('heading', 'Annecy et Chambéry, côte à côte');
    expect(screen.address.pathname + screen.address.search).toBe(
      '/territoires/commune/74010/comparer/commune/73065?famille=sante',
    );
    await screen.visit(`${SAVOIE}/comparer/canton/1`);
    await screen.await('heading', 'Cette page n’existe pas');
    await screen.close();
  });

  it('disent une panne comme une panne, et se rattrapent', async () => {
    const screen = await desk.open();
    await screen.stage('/territories/region/84/coverage', { status: 502, type: 'text/html', body: '' });
    await screen.visit(WITH_REGION);
    await screen.awaitText('Ces chiffres n’ont pas pu être chargés');
    expect(await screen.visibleText()).not.toMatch(/aucune offre|Seulement/);
    await screen.stage('/territories/region/84/coverage', null);
    await screen.press('button', 'Réessayer');
    await whole(screen);
    await screen.close();
  });

  it('hors connexion, gardent ce qui était lu', async () => {
    const screen = await desk.open();
    await screen.visit(WITH_REGION);
    await whole(screen);
    await screen.cutNetwork();
    await screen.choose(SUBJECT, ONLINE);
    await screen.awaitText(/ligne par ligne\s: Accéder à des services en ligne/);
    expect(await lines(screen)).not.toEqual([]);
    await screen.close();
  });

  it('tiennent sur chaque écran, en grand texte et dans le noir, sans faute d’accessibilité', async () => {
    const screen = await desk.open();
    await screen.visit(WITH_REGION);
    await whole(screen);
    await screen.unfoldAll();
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    expect(screen.broken).toEqual([]);
    await screen.close();
  }, 120_000);
});

describeJourneys('Les graphiques d’un territoire', (desk) => {
  beforeAll(async () => {
    if (!withoutChromium) await allCounted();
  }, COUNTING_MS);

  it('disent leur essentiel en une phrase, et leurs chiffres dans un tableau, face à la région et à la France', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await screen.await('img', /Savoie au-dessous, France au-dessus\s: \d+ familles? sur 16\.$/);
    await screen.awaitText(/^Tous besoins\s: Savoie .+; Auvergne-Rhône-Alpes .+; France .+\.$/);
    await screen.unfoldAll();
    await screen.await('region', RATES);
    expect(await screen.texts('columnheader', RATES)).toEqual([
      'Famille ou sujet',
      'Savoie',
      'Auvergne-Rhône-Alpes',
      'France',
    ]);
    expect(await screen.texts('rowheader', RATES)).toHaveLength(16);
    await screen.close();
  });

  it('disent que la comparaison manque quand elle n’est pas venue, sans perdre le reste', async () => {
    const screen = await desk.open();
    await screen.stage('/territories/region/84/coverage', { status: 502, type: 'text/html', body: '' });
    await screen.visit(SAVOIE);
    await screen.awaitText(/^Pas de comparaison\s: .*\(Auvergne-Rhône-Alpes\)/);
    await screen.awaitText(/^Tous besoins\s: Savoie [\d,]+\s; France/);
    await screen.stage('/territories/region/84/coverage', null);
    await screen.press('button', 'Réessayer');
    await screen.awaitText(/^Tous besoins\s: Savoie .+; Auvergne-Rhône-Alpes .+; France .+\.$/);
    await screen.close();
  });

  it('comparent les régions quand c’est la France', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires');
    await screen.await('img', /région par région.*\d+ régions sur \d+ au-dessous de la France\.$/);
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  describe('quand ce qui les dessine ne vient pas', () => {
    it('laissent les tableaux, et le disent', async () => {
      const screen = await desk.open();
      await screen.lose(/comparison-chart-[^/]*\.js/);
      await screen.visit(SAVOIE);
      await screen.awaitText(/Le tableau ci-dessous dit la même chose/);
      await screen.unfoldAll();
      await screen.await('region', RATES);
      await screen.findAgain(/comparison-chart-[^/]*\.js/);
      await screen.press('button', 'Réessayer');
      await screen.await('img', CHART);
      await screen.close();
    });
  });
});
