import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { claims, openAs, refusal, STAGES, success } from '#test/support/browser/keeper-stage';
import { StructureMember } from '#test/support/browser/structure-driver';

const LISTING = 'demo--s0001';
const CLAIM = `/revendiquer/${LISTING}`;

interface Listed {
  structure: { nom: string; code_departement: string };
}

const REASON = 'Raison, envoyée à la personne';
const INVITED = '{"courriel":"voisine@maison.example","role":"manager"}';
const TEAM = `/mes-fiches/${LISTING}/equipe`;

describeJourneys('Claiming a listing', (desk) => {
  it('a stranger asks, a moderator accepts, the listing is hers', async () => {
    const stranger = await StructureMember.arrives(desk, `/partenaires/${LISTING}`);
    const { screen } = stranger;
    await screen.press('link', /^C’est votre structure/);
    await screen.awaitText('pas de boîte aux lettres');
    const { structure } = await screen.answerOf<Listed>(`/listings/${LISTING}`);
    expect(await screen.visibleText()).toContain(structure.nom);
    // Signing in leads back to the listing, from a page that the mail opened.
    await screen.press('link', 'Me connecter');
    await screen.await('heading', 'Espace structures');
    await stranger.follows(await stranger.asks());
    await screen.press('button', 'Me connecter');
    await screen.await('heading', 'Demander à tenir cette fiche');
    expect(screen.address.pathname).toBe(CLAIM);
    await screen.press('button', 'Envoyer la demande');
    expect((await screen.texts('alert')).join()).toContain('Une réponse manque');
    expect(await screen.focusedElement()).toBe('input');
    await claims(screen);
    await screen.awaitText('Votre demande est envoyée');
    expect(await screen.focused()).toBe('Votre demande est envoyée');
    await screen.press('link', 'Suivre ma demande');
    await screen.awaitText('En attente');

    const moderator = await StructureMember.arrives(desk);
    await moderator.moderates(structure.code_departement);
    await moderator.signsIn();
    await moderator.screen.visit('/mon-compte');
    await moderator.screen.press('link', 'Répondre à ce qui attend');
    await moderator.screen.press('link', /^Demandes à tenir une fiche/);
    await moderator.screen.awaitText(stranger.courriel);
    await moderator.screen.press('button', /^Accepter… la demande sur/);
    expect(await moderator.screen.focused()).toBe('Accepter la demande');
    await moderator.screen.press('button', 'Accepter et envoyer');
    await moderator.screen.awaitText('Ce champ est obligatoire.');
    await moderator.screen.press('button', 'Vérifié par téléphone avec la structure.');
    await moderator.screen.press('button', 'Accepter et envoyer');
    await moderator.screen.awaitText('Acceptée');
    expect(await moderator.screen.focused()).toBe('Plus rien n’attend sur cette page.');

    await screen.visit('/mon-compte');
    await screen.awaitText('Acceptée');
    expect(await screen.visibleText()).toContain('Vérifié par téléphone avec la structure.');
    const mine = await screen.answerOf<{ listings: { id: string }[] }>('/me/listings');
    expect(mine.listings.map(({ id }) => id)).toEqual([LISTING]);
    // Asking for what is hers already leads to it.
    await screen.visit(CLAIM);
    await claims(screen);
    await screen.awaitText('Cette fiche est déjà la vôtre');
    expect(await screen.links('Ouvrir mes fiches')).toEqual(['/mes-fiches']);
    expect([...screen.broken, ...moderator.screen.broken]).toEqual([]);
    await stranger.leaves();
    await moderator.leaves();
  });
});

describeJourneys('Answering claims', (desk) => {
  it('goes on to the next claim, says that another was faster, and stays where the network fails', async () => {
    const screen = await openAs(desk, 'moderator', '/moderation');
    await screen.awaitText('Autre établissement du même organisme');
    await screen.press('button', /^Refuser… la demande sur Maison/);
    await screen.press('button', 'Annuler');
    expect(await screen.focused()).toMatch(/^Refuser… la demande sur Maison/);
    await screen.press('button', /^Refuser… la demande sur Maison/);
    await screen.press('button', /^Le SIRET donné n’est pas/);
    expect(await screen.value(REASON)).toBe('Le SIRET donné n’est pas celui de la structure.');
    await screen.cutNetwork();
    await screen.press('button', 'Refuser et envoyer');
    await screen.awaitText('Rien n’est envoyé.');
    await screen.restoreNetwork();
    await screen.stage('/moderation/claims/*', success({ state: 'refused' }));
    await screen.press('button', 'Refuser et envoyer');
    await screen.awaitText('Refusée');
    expect(await screen.focused()).toBe('La Passerelle, Chambéry');
    const gone = 'Cette demande n’existe pas, ou n’attend plus de réponse.';
    await screen.stage('/moderation/claims/*', refusal(404, 'not-found', gone));
    await screen.press('button', /^Accepter… la demande sur La Passerelle/);
    await screen.fill(REASON, 'Vérifié');
    await screen.press('button', 'Accepter et envoyer');
    await screen.awaitText(gone);
    expect(await screen.focused()).toBe('Plus rien n’attend sur cette page.');
    await screen.close();
  });
});

describeJourneys('Saying who keeps a listing', (desk) => {
  it('removes once it is confirmed, gives back, invites', async () => {
    const screen = await openAs(desk, 'manager', TEAM);
    await screen.press('button', /^Retirer : accueil@/);
    expect(await screen.focused()).toBe('Annuler');
    await screen.keys('Enter');
    expect(await screen.focused()).toMatch(/^Retirer : accueil@/);
    await screen.keys('Enter');
    const { members } = STAGES.manager['/listings/*/members'];
    await screen.stage('/listings/*/members/*', success({ members: members.slice(0, 1) }));
    await screen.press('button', 'Oui, retirer');
    await screen.awaitText('accueil@maison.example ne tient plus la fiche.');
    expect(await screen.focused()).toBe('Personnes qui tiennent la fiche');
    await screen.press('button', 'La lui rendre');
    await screen.awaitText('accueil@maison.example\u00a0: modifie la fiche.');
    await screen.fill('Son adresse électronique', 'pas une adresse');
    await screen.press('button', 'Inviter');
    await screen.awaitText(/adresse électronique complète/);
    await screen.fill('Son adresse électronique', 'Voisine@Maison.example');
    await screen.choose('Ce qu’elle peut faire', 'manager');
    await screen.press('button', 'Inviter');
    await screen.awaitText('voisine@maison.example tient maintenant la fiche');
    expect(screen.sent.some((sent) => sent.endsWith(INVITED))).toBe(true);
    expect(await screen.value('Son adresse électronique')).toBe('');
    await screen.close();
  });
});
