import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

const NEED = 'numerique--acceder-a-des-services-en-ligne';
const PLAN = `/?besoins=${NEED}&commune=73065`;
/** From the request for the pages to their arrival. */
const PAGES_COME_MS = 500;

const FAILURE = {
  status: 500,
  body: {
    type: 'urn:baguette:internal',
    title: 'Une erreur est survenue chez nous',
    status: 500,
    detail: 'Réessayez.',
    instance: 'demande-42',
  },
};

describeJourneys('When things do not go as they should', (desk) => {
  it('says that a server error is one, never that nobody was found, and tries again', async () => {
    const worker = await Worker.arrives(desk);
    await worker.serverFails(FAILURE);
    await worker.screen.visit(PLAN);
    await worker.screen.await('alert');
    await worker.screen.awaitText('Ce n’est pas une absence de partenaire.');
    await worker.screen.awaitText(/demande-42/);
    expect(await worker.screen.count('heading', /Aucun partenaire|suffi/)).toBe(0);
    await worker.serverRecovers();
    await worker.screen.press('button', 'Réessayer');
    await worker.plan();
    await worker.leaves();
  });

  it('says that the answer was replaced by something else on the way', async () => {
    const worker = await Worker.arrives(desk);
    await worker.serverFails({ status: 200, type: 'text/html', body: 'Bienvenue sur ce réseau' });
    await worker.screen.visit(PLAN);
    await worker.screen.awaitText(/La réponse reçue n’est pas lisible/);
    await worker.leaves();
  });

  it('goes on understanding without a network, and searches again when it is back', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes('Bonjour');
    await worker.screen.await('heading', 'Aucun besoin n’est compris dans ce texte');
    await worker.screen.cutNetwork();
    await worker.describes('Compte Ameli bloqué');
    await worker.understands('Accéder à des services en ligne');
    await worker.screen.awaitText('Vous êtes hors connexion');
    await worker.screen.restoreNetwork();
    await worker.plan();
    await worker.leaves();
  });

  it('keeps the numbers of the last plan on the screen when the network goes and she types on', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes('Compte Ameli bloqué');
    await worker.plan();
    const phones = await worker.phones();
    await worker.screen.cutNetwork();
    await worker.typesOn(', frigo vide, plus rien à manger');
    await worker.screen.awaitText(
      /ceux de votre dernière recherche, pour Chambéry.*Accéder à des services en ligne/,
    );
    expect(await worker.phones()).toEqual(phones);
    await worker.leaves();
  });

  it('opens the other pages without a network', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.awaitSent(/about-page/);
    await worker.screen.rest(PAGES_COME_MS);
    await worker.screen.cutNetwork();
    await worker.screen.press('link', 'À propos');
    await worker.screen.await('heading', /propos|Baguette/);
    expect(worker.screen.broken).toEqual([]);
    await worker.leaves();
  });

  it('helps to say it otherwise when nothing is understood, with every need within reach', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes('Bonjour');
    await worker.screen.await('heading', 'Aucun besoin n’est compris dans ce texte');
    await worker.screen.pressText('Mobilité');
    await worker.screen.press('button', 'Préparer un permis');
    await worker.understands('Préparer un permis');
    await worker.leaves();
  });

  it('says to call the town hall for what nobody anywhere answers, and offers no search that was made', async () => {
    const worker = await Worker.arrives(
      desk,
      '/?besoins=equipement-et-alimentation--alimentation&commune=73008',
    );
    await worker.screen.awaitText(/Appelez la mairie ou le CCAS d’Aix-les-Bains, pour.: alimentation\./);
    await worker.screen.awaitText(/partout en France \(personne\)/);
    expect(await worker.screen.count('button', /^Chercher/)).toBe(0);
    await worker.leaves();
  });

  it('asks for the commune once a need is known', async () => {
    const worker = await Worker.arrives(desk, `/?besoins=${NEED}`);
    await worker.screen.press('button', 'Indiquer la commune');
    await worker.screen.type('73000');
    await worker.screen.await('option', /Chambéry/);
    await worker.leaves();
  });

  it('shows the shape of what is coming, not a blank page', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.hold('/orientation');
    await worker.screen.visit(PLAN);
    await worker.screen.awaitText('Recherche des partenaires…');
    await worker.leaves();
  });

  it('asks again for what reads her text when it did not come', async () => {
    const worker = await Worker.arrives(desk, '/enquete');
    await worker.screen.loseOnce(/read-text\.worker/);
    await worker.screen.visit('/');
    await worker.describes('Compte Ameli bloqué');
    await worker.understands('Accéder à des services en ligne');
    expect(worker.screen.sent.filter((sent) => sent.includes('read-text.worker')).length).toBeGreaterThan(1);
    await worker.leaves();
  });
});
