import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Worker } from '#test/support/browser/worker-driver';

const PLAN = '/?besoins=numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins&commune=73065';
const FAILURE = { status: 503, type: 'text/html', body: '' };

/** Every state of the page, and how a worker gets there. */
const STATES: Record<string, (worker: Worker) => Promise<void>> = {
  'before typing': async () => undefined,
  'with needs understood and personal data found': async (worker) => {
    await worker.describes('Compte Ameli bloqué, elle n’ose pas, 06 12 34 56 78');
    await worker.understands('Accéder à des services en ligne');
  },
  'with the list of communes open': async (worker) => {
    await worker.screen.focus('Sa commune');
    await worker.screen.type('Cham');
    await worker.screen.await('option', /Chambéry/);
  },
  'with the list of needs open': async (worker) => {
    await worker.describes('Compte Ameli bloqué');
    await worker.understands('Accéder à des services en ligne');
    await worker.screen.press('button', 'Ajouter un besoin');
    await worker.screen.await('option', 'Alimentation');
  },
  'with nothing understood': async (worker) => {
    await worker.describes('Bonjour');
    await worker.screen.await('heading', 'Aucun besoin n’est compris dans ce texte');
  },
  'while searching': async (worker) => {
    await worker.screen.hold('/orientation');
    await worker.screen.visit(PLAN);
    await worker.screen.awaitText('Recherche des partenaires…');
  },
  'with a plan and details unfolded': async (worker) => {
    await worker.screen.visit(PLAN);
    await worker.plan();
    await worker.screen.press('button', 'Plus de détails');
  },
  'with an error': async (worker) => {
    await worker.serverFails(FAILURE);
    await worker.screen.visit(PLAN);
    await worker.screen.awaitText('La recherche n’a pas abouti');
  },
  'on a page that does not exist': (worker) => worker.screen.visit('/nulle-part'),
};

describeJourneys('Accessible in every state, on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const worker = await Worker.arrives(desk, '/', { width: 1440 });
      await reach(worker);
      expect(await faultsOnEveryDevice(worker.screen)).toEqual([]);
      await worker.leaves();
    });
  }
});
