import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { claims, openAs, refusal, success } from '#test/support/browser/keeper-stage';
import type { Desk } from '#test/support/browser/browser';
import type { Screen } from '#test/support/browser/screen';

const LISTING = 'demo--s0001';
const CLAIM = `/revendiquer/${LISTING}`;
const TEAM = `/mes-fiches/${LISTING}/equipe`;
const SIRET = 'SIRET de la structure (facultatif)';

/** Every state of these pages, and how one gets there. */
const STATES: Record<string, (desk: Desk) => Promise<Screen>> = {
  'a claim, signed out': async (desk) => {
    const screen = await desk.open();
    await screen.visit(CLAIM);
    await screen.await('link', 'Me connecter');
    return screen;
  },
  'a claim, where a mailbox opens the listing': async (desk) => {
    const screen = await desk.open();
    await screen.visit('/connexion');
    const { structure, ...listing } = await screen.answerOf<{ structure: object }>(`/listings/${LISTING}`);
    const courriel = 'contact-de-la-maison-des-services@maison.example';
    const shown = { ...listing, structure: { ...structure, courriel } };
    await screen.stage(`/listings/${LISTING}`, success(shown));
    await screen.visit(CLAIM);
    await screen.awaitText(courriel);
    return screen;
  },
  'a claim with faults': async (desk) => {
    const screen = await openAs(desk, 'keeper', CLAIM);
    await screen.fill(SIRET, '123');
    await screen.press('button', 'Envoyer la demande');
    await screen.awaitText('Ce champ est obligatoire.');
    return screen;
  },
  'a claim that is sent': async (desk) => {
    const screen = await openAs(desk, 'keeper', CLAIM);
    const id = '00000000-0000-4000-8000-000000000000';
    await screen.stage('/listings/*/claims', success({ id, state: 'asked' }));
    await claims(screen);
    await screen.awaitText('Votre demande est envoyée');
    return screen;
  },
  'a claim that did not leave': async (desk) => {
    const screen = await openAs(desk, 'keeper', CLAIM);
    const detail = '5 demandes au plus par heure.';
    await screen.stage('/listings/*/claims', refusal(429, 'too-many-requests', detail));
    await claims(screen);
    await screen.awaitText(detail);
    return screen;
  },
  'a listing that is not': async (desk) => {
    const screen = await openAs(desk, 'keeper', '/revendiquer/demo--inconnue');
    await screen.await('heading', 'Cette fiche n’existe pas, ou plus');
    return screen;
  },
  'my claims': async (desk) => {
    const screen = await openAs(desk, 'asking', '/mon-compte');
    await screen.awaitText('Pas acceptée');
    return screen;
  },
  'claims to answer': async (desk) => {
    const screen = await openAs(desk, 'moderator', '/moderation');
    await screen.press('button', /^Refuser…/);
    await screen.press('button', 'Refuser et envoyer');
    await screen.awaitText('Ce champ est obligatoire.');
    return screen;
  },
  'a claim that is answered': async (desk) => {
    const screen = await openAs(desk, 'moderator', '/moderation');
    await screen.stage('/moderation/claims/*', success({ state: 'accepted' }));
    await screen.press('button', /^Accepter…/);
    await screen.press('button', /^Vérifié par téléphone/);
    await screen.press('button', 'Accepter et envoyer');
    await screen.awaitText('Acceptée');
    return screen;
  },
  'nothing to answer': async (desk) => {
    const screen = await openAs(desk, 'idle', '/moderation');
    await screen.awaitText('Rien n’attend');
    return screen;
  },
  'not a moderator': async (desk) => {
    const screen = await openAs(desk, 'keeper', '/moderation');
    await screen.awaitText('ne modère aucun territoire');
    return screen;
  },
  'the members, one to be removed': async (desk) => {
    const screen = await openAs(desk, 'manager', TEAM);
    await screen.press('button', /^Retirer/);
    await screen.await('button', 'Oui, retirer');
    return screen;
  },
  'members of another listing': async (desk) => {
    const screen = await openAs(desk, 'manager', '/connexion');
    for (const path of ['edition', 'members']) {
      await screen.stage(
        `/listings/*/${path}`,
        refusal(403, 'not-allowed', 'Cette fiche n’est pas la vôtre.'),
      );
    }
    await screen.visit(TEAM);
    await screen.await('link', 'Demander à la tenir');
    return screen;
  },
};

describeJourneys('Keeping a listing is accessible on every device', (desk) => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(state, async () => {
      const screen = await reach(desk);
      expect(await faultsOnEveryDevice(screen)).toEqual([]);
      await screen.close();
    });
  }
});
