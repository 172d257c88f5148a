import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Worker } from '#test/support/browser/worker-driver';
import type { Screen } from '#test/support/browser/screen';

const SITUATION = '?besoins=numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins&commune=73065';
const PARTNER = '/partenaires/demo--s0001';

const LONG_NAME = `Association ${'intercommunale de solidarité et d’accompagnement '.repeat(4)}${'x'.repeat(60)}`;

/** The listing as the API gives it, changed by the test. */
async function withListing(screen: Screen, change: (listing: Body) => void): Promise<void> {
  const body = await screen.answerOf<Body>('/listings/demo--s0001');
  change(body);
  await screen.stage('/listings/', { status: 200, type: 'application/json', body });
}

interface Body {
  structure: Record<string, unknown>;
  services: unknown[];
  neighbours: unknown[];
  history: unknown[];
  freshness: string;
}

/** Every state of the page, and how one gets there. */
const STATES: Record<string, (screen: Screen) => Promise<void>> = {
  'everything unfolded, with the map': async (screen) => {
    await screen.visit(`${PARTNER}${SITUATION}`);
    await screen.await('heading', 'Ce qu’il propose, par besoin');
    await screen.unfoldAll();
    await screen.awaitText('Arrivée dans Baguette');
    await screen.awaitText('Les publics reçus');
    await screen.press('button', 'Voir sur la carte');
    await screen.awaitText(/contours approximatifs|Villes dessinées/);
  },
  'withdrawn, with a very long name and nothing else known': async (screen) => {
    await screen.visit('/');
    await withListing(screen, (body) => {
      Object.assign(body, { services: [], neighbours: [], history: [], freshness: 'unknown' });
      for (const key of [
        'telephone',
        'courriel',
        'adresse',
        'latitude',
        'longitude',
        'horaires_accueil',
        'date_maj',
      ])
        body.structure[key] = null;
      Object.assign(body.structure, { nom: LONG_NAME, point_origin: null, gone_at: '2026-03-02T10:00:00Z' });
    });
    await screen.visit(PARTNER);
    await screen.awaitText('Cette fiche n’est plus proposée');
    expect(await screen.visibleText()).toContain('ne la publie plus depuis le 2 mars 2026');
    expect(await screen.visibleText()).not.toMatch(/Ouvert|Fermé, ouvre/);
  },
  loading: async (screen) => {
    await screen.hold('/listings/');
    await screen.visit(PARTNER);
    await screen.awaitText('Chargement de la fiche…');
  },
  'with an error': async (screen) => {
    await screen.stage('/listings/', { status: 503, type: 'text/html', body: '' });
    await screen.visit(PARTNER);
    await screen.await('button', 'Réessayer');
  },
  'without a network': async (screen) => {
    await screen.visit(PARTNER);
    await screen.await('heading', 'Près d’ici, du même genre');
    await screen.cutNetwork();
    const [neighbour] = await screen.linksTo('/partenaires/');
    await screen.press('link', neighbour ?? '');
    await screen.awaitText('Vous êtes hors connexion');
  },
  unknown: async (screen) => {
    await screen.visit('/partenaires/nobody--1');
    await screen.await('heading', 'Cette fiche n’existe pas');
  },
};

describeJourneys('The page of a partner', (desk) => {
  it('says, for the situation in progress, its place and why, or why it is not proposed; and the week to come', async () => {
    const screen = await desk.open();
    const away = 'besoins=souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france&commune=97411';
    await screen.visit(`${PARTNER}?${away}`);
    await screen.await('heading', /Pourquoi n’est-il pas proposé/);
    await screen.awaitText('Aucun de ses services ne répond à ces besoins.');
    const { plan } = await screen.answerOf<{ plan: { structure: { id: string } }[] }>(
      '/orientation?needs=equipement-et-alimentation--alimentation&commune=75113',
    );
    await screen.visit(
      `/partenaires/${plan[0]!.structure.id}?besoins=equipement-et-alimentation--alimentation&commune=75113`,
    );
    await screen.awaitText('Proposé en premier, dans le plan.');
    await screen.await('list', 'Pourquoi ce partenaire');
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('opens from a card, tells the situation it comes from, and goes back to it', async () => {
    const worker = await Worker.arrives(desk, `/${SITUATION}`);
    await worker.plan();
    const [name = ''] = await worker.screen.linksTo('/partenaires/');
    await worker.screen.press('link', name);
    await worker.screen.await('heading', 'Ce qu’il propose, par besoin');
    const { pathname, searchParams } = worker.screen.address;
    expect(pathname).toMatch(/^\/partenaires\/.+/);
    expect(Object.fromEntries(searchParams)).toEqual({
      besoins: 'numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins',
      commune: '73065',
    });
    expect(await worker.screen.title()).toBe(`${name} – Baguette`);
    expect((await worker.screen.texts('heading'))[0]).toBe(name);
    expect(await worker.screen.focusedElement()).toBe('main');
    await worker.screen.awaitText('besoin de la personne');
    await worker.screen.press('link', 'Retour aux partenaires');
    await worker.plan();
    expect(worker.needsInAddress()).toHaveLength(2);
    expect(worker.screen.broken).toEqual([]);
    await worker.leaves();
  });

  it('gives a first message to write, with the needs and the commune and nothing else of the person', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    await withListing(screen, ({ structure }) =>
      Object.assign(structure, { courriel: 'accueil@example.org' }),
    );
    await screen.visit(`${PARTNER}${SITUATION}`);
    await screen.awaitText(/Chambéry/);
    await screen.await('link', 'Écrire un courriel');
    const [mail = ''] = await screen.links('Écrire un courriel');
    const { searchParams } = new URL(mail);
    expect(searchParams.get('body')).toMatch(
      /une personne de Chambéry, pour\s: accéder à des services en ligne et/,
    );
    await screen.close();
  });

  it('leads there on foot without saying from where', async () => {
    const screen = await desk.open();
    await screen.visit(`${PARTNER}${SITUATION}`);
    await screen.await('link', /Itinéraire à pied/);
    const [link = ''] = await screen.links(/Itinéraire à pied/);
    expect(new URL(link).searchParams.get('from')).toBeNull();
    expect(link).not.toContain('73065');
    await screen.close();
  });

  it('goes from neighbour to neighbour, the situation kept, the tab and the focus following', async () => {
    const screen = await desk.open();
    await screen.visit(`${PARTNER}${SITUATION}`);
    await screen.await('heading', 'Près d’ici, du même genre');
    const [neighbour = ''] = await screen.linksTo('/partenaires/');
    await screen.press('link', neighbour);
    await screen.awaitAddress(({ pathname }) => pathname !== PARTNER);
    await screen.await('heading', neighbour);
    expect(await screen.title()).toBe(`${neighbour} – Baguette`);
    expect(screen.address.searchParams.get('commune')).toBe('73065');
    await screen.close();
  });

  it('prints what to keep, without what only a screen can do', async () => {
    const screen = await desk.open();
    await screen.visit(`${PARTNER}${SITUATION}`);
    await screen.await('heading', 'Près d’ici, du même genre');
    await screen.asPrinted();
    const printed = await screen.visibleText();
    expect(printed).toContain('Ce qu’il propose, par besoin');
    expect(printed).not.toMatch(/Imprimer|Retour aux partenaires|Voir sur la carte|Près d’ici|Itinéraire/);
    await screen.close();
  });

  for (const [state, reach] of Object.entries(STATES)) {
    it(`has no accessibility violation and fits: ${state}`, async () => {
      const screen = await desk.open();
      await reach(screen);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      expect(screen.broken).toEqual([]);
      await screen.close();
    });
  }
});
