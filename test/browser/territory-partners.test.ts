import { describe, expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import type { Screen } from '#test/support/browser/screen';

const SAVOIE = '/territoires/departement/73';
const REGION = '/territoires/region/84';
const LIST = 'section[aria-labelledby="partenaires"]';
const NAMES = `${LIST} h3 a`;
const SAID = `${LIST} p[role="status"]`;
const SUBJECT = 'Besoin, famille de besoins ou réseau';
const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const ADDICTIONS = 'sante--addictions';

interface Directory {
  total: number;
  is_cut: boolean;
  partners: { id: string; nom: string }[];
}

/** What the page shows of a list, from its first partner and on every subject when nothing else is said. */
const listed = (screen: Screen, path: string, query: Record<string, string> = {}) => {
  const asked = new URLSearchParams({ subject: 'all:all', offset: '0', limit: '20', ...query });
  return screen.wasAnswered<Directory>(`/territories/${path}/partners?${asked}`);
};

const said = async (screen: Screen): Promise<string> => (await screen.textsOf(SAID))[0] ?? '';
const names = (screen: Screen): Promise<string[]> => screen.textsOf(NAMES);

async function arrives(screen: Screen, path: string): Promise<void> {
  await screen.visit(path);
  await screen.await('list', 'Partenaires du territoire');
}

/** Twelve weeks, of which the last two have searches. */
const SEARCHED = {
  weeks: Array.from({ length: 12 }, (_, rank) => `2026-W${36 + rank}`),
  needs: [{ need: ADDICTIONS, searches: 14, by_week: [...Array.from({ length: 10 }, () => 0), 6, 8] }],
};
const stageSearches = (screen: Screen, body: unknown) =>
  screen.stage('/territories/departement/73/unanswered', { status: 200, type: 'application/json', body });

describeJourneys('Les partenaires d’un territoire', (desk) => {
  it('se filtrent comme une orientation : le nombre dit est celui de l’API, et l’adresse le retient', async () => {
    const screen = await desk.open();
    await arrives(screen, SAVOIE);
    const all = await listed(screen, 'departement/73');
    expect(await said(screen)).toBe(`${all.total} partenaires`);
    expect(await names(screen)).toEqual(all.partners.map(({ nom }) => nom));
    await screen.press('button', /^Coût/);
    await screen.press('checkbox', /^Gratuit/);
    await screen.awaitText(/avec le filtre\s: Gratuit/);
    const free = await listed(screen, 'departement/73', { cost: 'gratuit' });
    expect(free.total).toBeLessThan(all.total);
    expect(await said(screen)).toBe(`${free.total} partenaires avec le filtre : Gratuit`);
    expect(await names(screen)).toEqual(free.partners.map(({ nom }) => nom));
    expect(screen.address.search).toBe('?cout=gratuit');
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('ne passent pas pour ceux d’un autre sujet quand celui-ci ne vient pas, ni une panne pour personne', async () => {
    const screen = await desk.open({ width: 380 });
    await arrives(screen, SAVOIE);
    const before = await names(screen);
    await screen.stage('/territories/departement/73/partners', { status: 502, type: 'text/html', body: '' });
    await screen.choose(SUBJECT, ONLINE);
    await screen.awaitText('La liste des partenaires n’a pas pu être chargée');
    expect(before.length).toBeGreaterThan(0);
    expect(await names(screen)).toEqual([]);
    await screen.press('button', 'Filtrer');
    await screen.await('button', 'Voir les partenaires');
    expect(await screen.visibleText()).not.toMatch(/Aucun partenaire/);
    await screen.close();
  });

  it('se lisent page après page, le focus sur ce qui est affiché ; un autre sujet recommence à la première', async () => {
    const screen = await desk.open();
    await arrives(screen, REGION);
    await screen.press('button', 'Page suivante');
    const second = await listed(screen, 'region/84', { offset: '20' });
    expect(second.total).toBeGreaterThan(40);
    await expect
      .poll(() => said(screen), { timeout: 15_000 })
      .toBe(`${second.total} partenaires, affichés : 21 à 40`);
    expect(await names(screen)).toEqual(second.partners.map(({ nom }) => nom));
    expect(await screen.focused()).toBe(await said(screen));
    expect(screen.address.search).toBe('?page=2');
    await screen.choose(SUBJECT, ONLINE);
    await screen.awaitAddress(({ searchParams }) => searchParams.get('sujet') === ONLINE);
    expect(screen.address.searchParams.get('page')).toBeNull();
    const online = await listed(screen, 'region/84', { subject: ONLINE });
    await expect.poll(() => names(screen)).toEqual(online.partners.map(({ nom }) => nom));
    await screen.close();
  });

  it('mènent à une fiche, et on en revient à la même page de la liste', async () => {
    const screen = await desk.open();
    await arrives(screen, `${REGION}?cout=gratuit&page=2`);
    const before = await names(screen);
    await screen.press('link', before[0]!);
    await screen.awaitAddress(({ pathname }) => pathname.startsWith('/partenaires/'));
    await screen.await('heading', before[0]!);
    expect(screen.address.search).toBe('');
    await screen.back();
    await screen.await('list', 'Partenaires du territoire');
    expect(screen.address.search).toBe('?cout=gratuit&page=2');
    expect(await names(screen)).toEqual(before);
    await screen.close();
  });

  it('personne avec ces filtres : dit lequel retirer, et d’une pression les partenaires reviennent', async () => {
    const screen = await desk.open();
    await screen.visit(`${SAVOIE}?langue=ta`);
    await screen.awaitText(/^Aucun partenaire avec le filtre\s: Tamoul$/);
    await screen.press('button', /^Sans «.Langue/);
    await screen.await('list', 'Partenaires du territoire');
    expect(screen.address.search).toBe('');
    await screen.close();
  });

  it('s’emportent avec les filtres de l’écran : fichiers, flux que la page annonce, adresse', async () => {
    const screen = await desk.open();
    await arrives(screen, `${SAVOIE}?accueil=a-distance`);
    const { total } = await listed(screen, 'departement/73', { reception: 'a-distance' });
    const csv = await screen.download(() => screen.press('link', /^CSV pour un tableur/));
    expect(csv.name).toBe('partenaires-savoie.csv');
    expect(csv.text.startsWith('\uFEFFIdentifiant;Nom;')).toBe(true);
    expect(csv.text.trim().split('\r\n')).toHaveLength(total + 1);
    const geojson = await screen.download(() => screen.press('link', /^GeoJSON/));
    expect((JSON.parse(geojson.text) as { features: unknown[] }).features).toHaveLength(total);
    const feed = '/api/territories/departement/73/partners.atom?subject=all%3Aall&reception=a-distance';
    expect(await screen.links(/^Flux Atom/)).toEqual([feed]);
    expect(await screen.headLinks('alternate')).toEqual([feed]);
    await screen.press('button', /^Copier l’adresse/);
    await screen.await('button', 'Adresse copiée');
    expect(await screen.copied()).toBe(screen.address.href);
    await screen.press('link', (await names(screen))[0]!);
    await screen.awaitAddress(({ pathname }) => pathname.startsWith('/partenaires/'));
    await expect.poll(() => screen.headLinks('alternate')).toEqual([]);
    await screen.close();
  });

  it('d’un territoire trop grand sont coupés, et cela se dit ; une panne n’est pas une absence', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const answer = await screen.answerOf<Directory>('/territories/region/84/partners?limit=20');
    const path = '/territories/region/84/partners';
    await screen.stage(path, { status: 200, type: 'application/json', body: { ...answer, is_cut: true } });
    await arrives(screen, REGION);
    await screen.awaitText(/s’arrêtent aux 3\s000 premiers par nom.*un département ou un besoin/);
    await screen.stage(path, { status: 502, type: 'text/html', body: '' });
    await screen.visit(REGION);
    await screen.awaitText('La liste des partenaires n’a pas pu être chargée');
    expect(await screen.visibleText()).not.toMatch(/Aucun partenaire/);
    await screen.stage(path, null);
    await screen.press('button', 'Réessayer');
    await screen.await('list', 'Partenaires du territoire');
    await screen.close();
  });

  it('se cherchent par région depuis la page de la France', async () => {
    const screen = await desk.open();
    await screen.visit(`/territoires?sujet=${ONLINE}`);
    await screen.await('list', 'Régions');
    await screen.press('link', 'Bretagne');
    await screen.awaitAddress(({ pathname }) => pathname === '/territoires/region/53');
    await screen.await('list', 'Partenaires du territoire');
    expect(await screen.value(SUBJECT)).toBe(ONLINE);
    await screen.close();
  });
});

describeJourneys('Les recherches restées sans réponse', (desk) => {
  it('se lisent par besoin et par semaine, la dernière d’abord, et s’emportent', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    await stageSearches(screen, SEARCHED);
    await screen.visit(SAVOIE);
    await screen.awaitText(/^14\srecherches sans réponse en 12\ssemaines/);
    const table = 'section[aria-labelledby="sans-reponse"]';
    expect((await screen.textsOf(`${table} thead th`)).slice(0, 4)).toEqual([
      'Besoin',
      'Total',
      'Semaine du 16 novembre',
      'Semaine du 9 novembre',
    ]);
    expect((await screen.textsOf(`${table} tbody tr > *`)).slice(0, 5)).toEqual([
      'Addictions',
      '14',
      '8',
      '6',
      '–',
    ]);
    const file = await screen.download(() => screen.press('button', /CSV.*Recherches sans réponse Savoie/));
    expect(file.text.split('\r\n')[1]).toMatch(/^Addictions;sante--addictions;14;8;6;;/);
    await screen.close();
  });

  it('aucune n’est comptée : dit ce que cela veut dire ; une commune mène à son intercommunalité', async () => {
    const screen = await desk.open();
    await screen.visit(SAVOIE);
    await screen.awaitText(/^Aucune recherche sans réponse n’est comptée.*ce n’est pas dire que tous/);
    await screen.choose('Période', '52');
    await screen.awaitText(/n’est comptée sur 52\ssemaines/);
    expect(screen.address.search).toBe('?semaines=52');
    await screen.visit('/territoires/commune/73065');
    await screen.awaitText('Ces recherches se comptent par intercommunalité');
    expect(screen.sent.filter((sent) => sent.includes('/commune/73065/unanswered'))).toEqual([]);
    expect(await screen.links('CA du Grand Chambéry')).toContain('/territoires/epci/200069110');
    await screen.close();
  });
});

describeJourneys('Partenaires et recherches, sur chaque écran', (desk) => {
  describe.each([
    ['avec des filtres et des recherches', `${SAVOIE}?cout=gratuit`, SEARCHED],
    ['sans personne ni recherche', `${SAVOIE}?langue=ta`, { ...SEARCHED, needs: [] }],
  ])('%s', (_, path, searched) => {
    it('tiennent, en grand texte et dans le noir, sans faute d’accessibilité', async () => {
      const screen = await desk.open();
      await screen.visit('/');
      await stageSearches(screen, searched);
      await screen.visit(path);
      await screen.awaitText(/avec le filtre/);
      await screen.awaitText(/sans réponse (en|n’est comptée sur) 12/);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      expect(screen.broken).toEqual([]);
      await screen.close();
    }, 120_000);
  });
});
