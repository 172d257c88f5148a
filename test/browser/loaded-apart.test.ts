import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Reporter } from '#test/support/browser/report-driver';
import { Worker } from '#test/support/browser/worker-driver';

const OPENER = /^Signaler un problème/;
/** Brought ahead with the others, unless it is lost. */
const PAGE = /how-it-works-page-[^/]*\.js/;
const FIRST_REASON = 'Le téléphone ne répond pas';

describeJourneys('Ce qui se charge à part', (desk) => {
  it('sans connexion, dit qu’elle manque et non de recharger, puis s’ouvre à son retour', async () => {
    const { screen } = await Reporter.facesPlan(desk);
    await screen.cutNetwork();
    await screen.press('button', OPENER);
    await screen.awaitText(/La connexion manque.: cette partie s’ouvrira à son retour/);
    expect(await screen.visibleText()).not.toMatch(/[Rr]echargez/);
    await screen.restoreNetwork();
    await screen.await('button', FIRST_REASON);
    expect(await screen.focused()).toBe(FIRST_REASON);
    await screen.close();
  });

  it('est demandé de nouveau quand le bouton est pressé de nouveau', async () => {
    const { screen } = await Reporter.facesPlan(desk);
    await screen.loseOnce(/report-panel-[^/]*\.css/);
    await screen.press('button', OPENER);
    await screen.awaitText('Cette partie n’a pas pu être chargée.');
    await screen.press('button', OPENER);
    await screen.press('button', OPENER);
    await screen.await('button', FIRST_REASON);
    await screen.close();
  });

  it('vient avec son style, même quand c’est lui qui avait manqué', async () => {
    const { screen } = await Reporter.facesPlan(desk);
    const style = /report-panel-[^/]*\.css/;
    await screen.loseOnce(style);
    await screen.press('button', OPENER);
    await screen.press('button', 'Réessayer');
    await screen.await('button', FIRST_REASON);
    expect(screen.sent.filter((sent) => style.test(sent))).toHaveLength(2);
    await screen.close();
  });

  it('une page jamais vue s’ouvre au retour de la connexion, sans perdre ce qui est écrit', async () => {
    const worker = await Worker.arrives(desk, '/enquete');
    await worker.screen.lose(PAGE);
    await worker.screen.visit('/');
    await worker.describes('Compte Ameli bloqué');
    await worker.understands('Accéder à des services en ligne');
    await worker.screen.cutNetwork();
    await worker.screen.press('link', 'Comment ça marche');
    await worker.screen.awaitText(/La connexion manque/);
    await worker.screen.findAgain(PAGE);
    await worker.screen.restoreNetwork();
    await worker.screen.await('heading', 'Comment ça marche');
    await worker.screen.press('link', 'Orienter');
    expect(await worker.obstacle()).toBe('Compte Ameli bloqué');
    await worker.leaves();
  });
});
