import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { openAs, refusal, success } from '#test/support/browser/keeper-stage';
import { Moderator } from '#test/support/browser/moderator-driver';
import type { Listing } from '#api/contract/listings.contract';
import { DECISION, JOURNAL, QUEUE } from '#test/support/browser/queue-stage';
import type { Desk } from '#test/support/browser/browser';
import type { Screen } from '#test/support/browser/screen';

describeJourneys('Moderating a département', (desk) => {
  it('answers a marked listing, merges a duplicate takes both back and answers again; the old address leads on', async () => {
    const moderator = await Moderator.arrives(desk);
    const { screen, kept, other } = moderator;
    await moderator.hearsOf(kept, 'no-answer');
    await moderator.opensQueue();
    await screen.await('link', 'Fiches signalées par plusieurs (1)');
    await screen.press('button', /^La fiche est juste : Entraide/);
    await screen.awaitText('ses signalements ne comptent plus');
    await screen.await('link', 'Fiches signalées par plusieurs (0)');
    expect(await screen.focused()).toContain('ENTRAIDE DES MONTS');
    await screen.press('button', /^Annuler cette réponse/);
    await screen.awaitText('cela attend de nouveau une réponse');
    await screen.await('link', 'Fiches signalées par plusieurs (1)');
    await screen.press('button', /^La fiche est juste : Entraide/);
    await screen.awaitText('ses signalements ne comptent plus');

    await screen.press('link', 'Doublons possibles (1)');
    await screen.await('link', 'Fiches signalées par plusieurs (0)');
    await screen.press('button', /^Réunir dans la fiche 1/);
    await screen.awaitText('mène maintenant à celle-ci');
    expect(await screen.focused()).toBe('Plus rien n’attend sur cette page.');
    await screen.press('button', /^Annuler cette réponse/);
    await screen.awaitText('cela attend de nouveau une réponse');
    const apart = await screen.answerOf<Listing>(`/listings/${other}`);
    expect(apart).toMatchObject({ structure: { id: other }, services: [{ nom: 'Atelier numérique' }] });
    await screen.press('button', /^Réunir dans la fiche 1/);
    await screen.awaitText('mène maintenant à celle-ci');
    await screen.visit(`/partenaires/${other}?besoins=sante--acces-aux-soins`);
    await screen.await('heading', 'Entraide des Monts d’Aurillac');
    await screen.awaitAddress(({ pathname }) => pathname === `/partenaires/${kept}`);
    expect(screen.address.search).toBe('?besoins=sante--acces-aux-soins');
    expect(await screen.visibleText()).toContain('Atelier numérique');

    await screen.visit('/moderation/journal');
    await screen.awaitText('Fiches réunies');
    expect(await screen.visibleText()).toContain('Fiche dite juste malgré des signalements');
    expect(screen.broken).toEqual([]);
    await moderator.leaves();
  });

  it('takes an answer back where it was given', async () => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success(QUEUE));
    await screen.stage('/moderation/mergers', success(DECISION));
    await screen.stage('/moderation/decisions/*', success(DECISION));
    await screen.visit('/moderation');
    await screen.press('radio', /^Fiche 2.*9 h/);
    await screen.press('button', /^Réunir dans la fiche 1/);
    await screen.awaitText('mène maintenant à celle-ci');
    const sent = screen.sent.find((one) => one.includes('/mergers'));
    expect(sent).toContain('{"kept":"demo--s0001","merged":"demo--s0002","take":["hours"],"reason":null}');
    await screen.press('button', /^Annuler cette réponse/);
    await screen.awaitText('cela attend de nouveau une réponse');
    expect(await screen.focused()).toMatch(/, deux fois/);
    await screen.close();
  });

  it('says whether the structure could be written to, and that mail comes back', async () => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success(QUEUE));
    await screen.stage('/moderation/reports/*', success({ ...DECISION, written: 'nobody' }));
    await screen.visit('/moderation');
    await screen.awaitText('Les courriels à cette structure reviennent');
    await screen.press('button', /^Demander à la structure/);
    await screen.awaitText('Personne à qui écrire');
    await screen.close();
  });

  it('is written to when something waits, unless refused', async () => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success(QUEUE));
    await screen.stage('/moderation/notices', success({ refused: false }));
    await screen.visit('/moderation');
    const box = /^M’écrire quand quelque chose attend/;
    await screen.await('checkbox', box);
    await screen.awaitAnswer('/moderation/notices', () => screen.press('checkbox', box));
    expect(screen.sent.filter((one) => one.includes('/notices {'))).toEqual([
      expect.stringContaining('{"refused":true}'),
    ]);
    await screen.close();
  });

  it('takes the answer to a new listing back from the journal', async () => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/journal', success(JOURNAL));
    await screen.stage('/moderation/decisions/*', success(DECISION));
    await screen.visit('/moderation/journal');
    await screen.press('button', /^Annuler cette réponse/);
    await screen.awaitText('la nouvelle fiche attend de nouveau une réponse');
    await screen.close();
  });

  it('says what is refused or lost, and keeps the reason that was written', async () => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success({ ...QUEUE, items: QUEUE.items.slice(0, 1) }));
    await screen.visit('/moderation');
    await screen.await('button', /^Défaire/);
    await screen.unfoldAll();
    await screen.fill('Raison (facultatif), gardée au journal', 'Vu avec la structure');
    await screen.cutNetwork();
    await screen.press('button', /^Défaire/);
    await screen.awaitText('Rien n’est envoyé.');
    await screen.restoreNetwork();
    const detail = 'Quelqu’un a changé la même chose depuis : ouvrez la fiche pour choisir.';
    await screen.stage('/moderation/changes/*', refusal(409, 'conflict', detail));
    await screen.press('button', /^Défaire/);
    await screen.awaitText(detail);
    expect(await screen.value('Raison (facultatif), gardée au journal')).toBe('Vu avec la structure');
    await screen.close();
  });
});

/** Every state of these pages, and how one gets there. */
const STATES: Record<string, (desk: Desk) => Promise<Screen>> = {
  'a queue of every kind': async (desk) => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success(QUEUE));
    await screen.stage('/moderation/notices', success({ refused: false }));
    await screen.visit('/moderation');
    await screen.await('button', /^Réunir/);
    await screen.await('checkbox', /^M’écrire/);
    await screen.unfoldAll();
    return screen;
  },
  'an answer that can be taken back': async (desk) => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', success(QUEUE));
    await screen.stage('/moderation/reports/*', success({ ...DECISION, written: null }));
    await screen.visit('/moderation');
    await screen.press('button', /^C’est fermé/);
    await screen.awaitText('la fiche n’est plus proposée');
    return screen;
  },
  'a queue that does not come': async (desk) => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/queue', refusal(500, 'internal', 'Une erreur est survenue.'));
    await screen.visit('/moderation');
    await screen.await('alert');
    return screen;
  },
  'the journal': async (desk) => {
    const screen = await openAs(desk, 'idle', '/connexion');
    await screen.stage('/moderation/journal', success(JOURNAL));
    await screen.visit('/moderation/journal');
    await screen.awaitText('un compte supprimé');
    return screen;
  },
};

describeJourneys('Moderating is accessible on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const screen = await reach(desk);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      await screen.close();
    });
  }
});
