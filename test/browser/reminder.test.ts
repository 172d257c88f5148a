import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { followed, reminderOf } from '#test/support/browser/reminder-driver';
import { refusal } from '#test/support/browser/keeper-stage';
import { StructureMember } from '#test/support/browser/structure-driver';

const CONFIRM = /^Tout est encore juste/;
const THANKS = 'Merci, la fiche est à jour.';
const LONG =
  'Maison de la médiation et de l’accompagnement aux démarches administratives de Guéret et de ses environs';

describeJourneys('Du courriel de rappel', (desk) => {
  it('à « fiche à jour » : deux appuis, le lien et le bouton, en moins de vingt secondes', async () => {
    const { keep, text } = await reminderOf(['Maison du rappel']);
    expect(text).toContain('Maison du rappel');
    const began_ms = performance.now();
    // The first press: the link of the mail.
    const screen = await followed(desk, keep);
    await screen.await('button', CONFIRM);
    expect(screen.address.hash).toBe('');
    expect(await screen.visibleText()).toMatch(/Plus d’un an sans confirmation, datée du 1ᵉʳ\s+mars\s+2024/);
    // The second one.
    await screen.press('button', CONFIRM);
    await screen.awaitText(THANKS);
    const seconds = (performance.now() - began_ms) / 1000;
    process.stdout.write(`From the mail to « fiche à jour »: 2 presses, ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(20);
    expect(await screen.focused()).toBe(THANKS);
    // The secret was in no address that left the browser.
    const secret = keep.split('=')[1] ?? '';
    const addresses = screen.sent.map((sent) => sent.split(' ')[0]);
    expect(addresses.filter((address) => address?.includes(secret))).toEqual([]);
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it('ouvert sans appuyer, il ne change rien', async () => {
    const { keep } = await reminderOf(['Maison regardée']);
    for (const _ of [1, 2]) {
      const screen = await followed(desk, keep);
      await screen.awaitText(/Plus d’un an sans confirmation/);
      await screen.close();
    }
  });

  it('plusieurs fiches : chacune a son bouton, un autre les dit toutes justes', async () => {
    const { keep } = await reminderOf(['Maison une', 'Maison deux', 'Maison trois']);
    const screen = await followed(desk, keep);
    await screen.await('heading', 'Vos fiches sont-elles encore justes\u202f?');
    await screen.press('button', 'Tout est encore juste sur la fiche Maison deux');
    await screen.awaitText(THANKS);
    await screen.press('button', /^Les 2\s+fiches sont toutes justes$/);
    await screen.awaitGone('button', /Un instant|Tout est encore juste/);
    expect((await screen.texts('status')).filter((said) => said === THANKS)).toHaveLength(3);
    await screen.close();
  });

  it('« Ne plus écrire » se reprend, du lien entier comme de celui qui ne sert qu’à cela', async () => {
    const { keep, stop } = await reminderOf(['Maison discrète']);
    for (const link of [keep, stop]) {
      const screen = await followed(desk, link);
      await screen.press('button', 'Ne plus écrire');
      await screen.awaitText('C’est noté, nous n’écrirons plus à cette boîte aux lettres.');
      await screen.press('button', 'Reprendre les rappels');
      await screen.awaitText('Les rappels reprennent.');
      expect(await screen.focused()).toBe('Les rappels reprennent.');
      await screen.close();
    }
  });

  it('« Modifier » mène à la connexion, et de là à la fiche, où se choisit le rythme', async () => {
    const { keep, text } = await reminderOf(['Maison à modifier']);
    const mailbox = /^To: (\S+)$/m.exec(text)?.[1] ?? '';
    const member = await StructureMember.arrives(desk, keep);
    const { screen } = member;
    await screen.press('link', /^Modifier/);
    await screen.await('heading', 'Espace structures');
    await member.follows(await member.asks(mailbox));
    await screen.press('button', 'Me connecter');
    await screen.await('heading', 'Maison à modifier');
    await screen.choose('Nous vous écrivons pour vérifier cette fiche', '3');
    await screen.awaitText('C’est noté.');
    const address = screen.address.pathname;
    await screen.visit(address);
    await screen.await('heading', 'Maison à modifier');
    expect(await screen.value('Nous vous écrivons pour vérifier cette fiche')).toBe('3');
    await member.leaves();
  });

  it('un lien qui ne sert plus, ou sans lien : pourquoi, et une suite', async () => {
    const { keep } = await reminderOf(['Maison du lien']);
    const screen = await followed(desk, keep.replace(/.{6}$/, 'AAAAAA'));
    await screen.await('heading', 'Ce lien ne sert plus');
    await screen.awaitText(/Ce lien n’est pas entier/);
    await screen.visit('/a-propos');
    await screen.visit('/rappel');
    await screen.await('heading', 'Aucun lien n’est ouvert ici');
    await screen.press('link', 'Me connecter');
    await screen.await('heading', 'Espace structures');
    await screen.close();
  });

  it('sans réseau, rien n’est perdu : l’appui se refait', async () => {
    const { keep } = await reminderOf(['Maison hors ligne']);
    const screen = await followed(desk, keep);
    await screen.await('button', CONFIRM);
    await screen.cutNetwork();
    await screen.press('button', CONFIRM);
    await screen.awaitText('Vous êtes hors connexion');
    await screen.restoreNetwork();
    await screen.press('button', 'Réessayer');
    await screen.awaitText(THANKS);
    await screen.close();
  });
});

describeJourneys('La page du rappel est accessible sur tout appareil', (desk) => {
  it('à lire, confirmée, puis « ne plus écrire »', async () => {
    const { keep } = await reminderOf([LONG, 'Maison brève']);
    const screen = await followed(desk, keep);
    await screen.await('button', CONFIRM);
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.press('button', CONFIRM);
    await screen.awaitText(THANKS);
    await screen.press('button', 'Ne plus écrire');
    await screen.await('button', 'Reprendre les rappels');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.close();
  });

  it('un refus du service', async () => {
    const screen = await desk.open();
    await screen.stage('/reminders/reading', refusal(410, 'link-over', 'Ce lien a plus de 60 jours.'));
    await screen.visit('/rappel#jeton=x');
    await screen.awaitText('Ce lien a plus de 60 jours.');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.close();
  });
});
