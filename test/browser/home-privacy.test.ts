import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

const SECRET =
  'Madame Zyxwvute habite chez sa sœur Qponmlk, dettes de loyer, son numéro est le 06 12 34 56 78';
const WORDS = ['Zyxwvute', 'Qponmlk', 'soeur', 'sœur', 'dettes', '06 12', '0612', '56 78', '5678'];

describeJourneys('The text stays on the device', (desk) => {
  it('never leaves in an address, a request or a body, and is kept nowhere', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes(SECRET);
    await worker.understands('Réduire les impayés de loyer');
    await worker.plan();
    for (const sent of [...worker.screen.sent, worker.screen.address.href]) {
      const legible = decodeURIComponent(sent.replace(/\+/g, ' '));
      for (const word of WORDS) expect(legible).not.toContain(word);
    }
    expect(worker.screen.sent.some((sent) => sent.includes('/api/orientation?'))).toBe(true);
    expect(worker.needsInAddress()).toContain('logement-hebergement--reduire-les-impayes-de-loyer');
    await worker.screen.visit('/');
    expect(await worker.obstacle()).toBe('');
    await worker.leaves();
  });

  it('is not printed, nor what surrounds it: the sheet may be found at home', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes(SECRET);
    await worker.plan();
    await worker.screen.asPrinted();
    const printed = await worker.screen.visibleText();
    for (const word of WORDS) expect(printed).not.toContain(word);
    expect(printed).toContain('Partenaires pour une personne de : Chambéry');
    expect(printed).not.toMatch(/Nouvelle situation|Ajouter un besoin|Importer les vraies/);
    await worker.leaves();
  });

  it('says so under the field, always', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.awaitText('Ce texte reste sur votre appareil.');
    await worker.describes(SECRET);
    await worker.screen.awaitText('Ce texte reste sur votre appareil.');
    await worker.leaves();
  });

  it('tells gently of personal data, blanks it, and gives it back', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes(SECRET);
    await worker.screen.awaitText(/Votre texte semble contenir .*un numéro de téléphone/);
    await worker.screen.press('button', 'Masquer');
    expect(await worker.obstacle()).not.toContain('06 12 34 56 78');
    expect(await worker.obstacle()).toContain('dettes de loyer');
    await worker.undoes();
    expect(await worker.obstacle()).toBe(SECRET);
    await worker.leaves();
  });
});
