import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { Filters } from '#test/support/browser/filters-driver';
import { Worker } from '#test/support/browser/worker-driver';
import type { Desk } from '#test/support/browser/browser';

const PLAN = '/?besoins=numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins&commune=73065';
/** Nobody speaks Tamil in the demonstration data. */
const NOBODY = `${PLAN}&cout=gratuit&langue=ta`;

async function arrives(desk: Desk, address = PLAN, width = 1440) {
  const worker = await Worker.arrives(desk, address, { width });
  await worker.plan();
  return { worker, filters: new Filters(worker) };
}

describeJourneys('Filtrer les partenaires', (desk) => {
  it('au clavier seul : déplier, choisir, replier, puis revenir en arrière', async () => {
    const { worker, filters } = await arrives(desk);
    await filters.choosesFirstByKeyboard('Coût');
    await filters.awaitChosen('Gratuit');
    expect(filters.inAddress('cout')).toBe('gratuit');
    await worker.screen.keys('Escape');
    expect(await worker.screen.count('checkbox')).toBe(0);
    expect(await worker.screen.focused()).toBe('Coût (1)');
    await worker.screen.back();
    await filters.awaitNotChosen('Gratuit');
    expect(filters.inAddress('cout')).toBeNull();
    await worker.leaves();
  });

  it('à la souris, les mots d’une valeur la choisissent comme sa case, et la liste reste dépliée', async () => {
    const { worker, filters } = await arrives(desk);
    await filters.opens('Coût');
    await worker.screen.pressText('Gratuit');
    await filters.awaitChosen('Gratuit');
    expect(filters.inAddress('cout')).toBe('gratuit');
    expect(await worker.screen.count('checkbox')).toBeGreaterThan(0);
    await worker.leaves();
  });

  it('le nombre annoncé est celui des partenaires trouvés, et il est lu à voix haute', async () => {
    const { worker, filters } = await arrives(desk);
    await filters.opens('Accueil');
    const announced = await filters.countOf(/^Sur place/);
    expect(announced).toBeGreaterThan(0);
    await filters.checks(/^Sur place/);
    await filters.awaitSaid(announced);
    expect(worker.screen.address.search).toContain('accueil=en-presentiel');
    await worker.leaves();
  });

  it('retirer un filtre d’une pression ne perd pas le clavier', async () => {
    const { worker, filters } = await arrives(desk, `${PLAN}&cout=gratuit&accueil=en-presentiel`);
    await filters.removes('Gratuit');
    await filters.awaitNotChosen('Gratuit');
    expect(await filters.focusIsOnBar()).toBe(true);
    expect(worker.screen.address.search).toMatch(/accueil=en-presentiel$/);
    await worker.leaves();
  });

  it('personne avec ces filtres : dit lequel retirer, et d’une pression les partenaires reviennent', async () => {
    const { worker, filters } = await arrives(desk, NOBODY);
    await worker.screen.await('heading', 'Aucun partenaire avec ces filtres');
    expect(await worker.screen.count('button', /^Sans «.Coût/)).toBe(0);
    await worker.screen.press('button', /^Sans «.Langue/);
    await worker.screen.await('article');
    expect(filters.inAddress('langue')).toBeNull();
    expect(filters.inAddress('cout')).toBe('gratuit');
    await worker.screen.press('button', 'Retirer tous les filtres');
    await filters.awaitNotChosen('Gratuit');
    await worker.leaves();
  });

  it('pendant la recherche, ce qu’elle coche est coché ; les partenaires d’avant restent', async () => {
    const { worker, filters } = await arrives(desk);
    await filters.opens('Coût');
    await worker.screen.hold('/orientation');
    const before = await worker.partners();
    await filters.checks(/^Gratuit/);
    await filters.awaitChosen('Gratuit');
    await worker.screen.awaitText('Mise à jour…');
    expect(await worker.partners()).toBe(before);
    await worker.leaves();
  });

  it('sans connexion : les partenaires restent, le filtre s’applique à son retour', async () => {
    const { worker, filters } = await arrives(desk);
    await filters.opens('Coût');
    const announced = await filters.countOf(/^Gratuit/);
    await worker.screen.cutNetwork();
    await filters.checks(/^Gratuit/);
    await worker.screen.awaitText('Vous êtes hors connexion');
    expect(await worker.partners()).toBeGreaterThan(0);
    await worker.screen.restoreNetwork();
    await filters.awaitSaid(announced);
    expect(worker.screen.broken).toEqual([]);
    await worker.leaves();
  });

  it('sur un petit écran : un bouton, une feuille, et le retour au bouton', async () => {
    const { worker, filters } = await arrives(desk, PLAN, 320);
    await filters.opens('Filtrer');
    const announced = await filters.countOf(/^Gratuit/);
    await filters.checks(/^Gratuit/);
    await worker.screen.await('button', new RegExp(String.raw`^Voir ${announced}\s`));
    await worker.screen.press('button', /^Voir/);
    await filters.awaitChosen('Gratuit');
    expect(await worker.screen.focused()).toBe('Filtrer (1)');
    await worker.leaves();
  });

  it.each([
    ['un filtre déplié', PLAN, 1440, 'Ouvert'],
    ['des filtres choisis', `${PLAN}&cout=gratuit&accueil=en-presentiel`, 1440, 'Réseau'],
    ['la feuille', `${PLAN}&cout=gratuit`, 320, 'Filtrer'],
    ['personne avec ces filtres', NOBODY, 320, null],
    ['personne avec ces filtres, sur un grand écran', NOBODY, 1440, null],
  ])('accessible : %s', async (_state, address, width, opened) => {
    const { worker, filters } = await arrives(desk, address, width);
    if (opened) await filters.opens(opened);
    expect(await faultsOnEveryDevice(worker.screen, [width])).toEqual([]);
    await worker.leaves();
  });
});
