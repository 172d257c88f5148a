import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
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

const DEVICES = [
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 320, dark: false },
] as const;

describeJourneys('Accessible in every state, on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const worker = await Worker.arrives(desk, '/', DEVICES[0]);
      await reach(worker);
      for (const device of DEVICES) {
        await worker.screen.becomes(device);
        expect(await worker.screen.violations(), JSON.stringify(device)).toEqual([]);
        expect(await worker.screen.overflow_px(), JSON.stringify(device)).toBeLessThanOrEqual(0);
      }
      await worker.leaves();
    });
  }
});
