import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { StructureMember } from '#test/support/browser/structure-driver';
import type { Screen } from '#test/support/browser/screen';

const NOM = 'Auto-école des Allobroges';
const NEED = 'Préparer un permis';
/** Nobody else's journeys look there. */
const SEARCH = '/orientation?needs=mobilite--preparer-un-permis&commune=05061';

interface Found {
  plan: { structure: { id: string; nom: string } }[];
  partners: { structure: { id: string; nom: string } }[];
}

const found = async (screen: Screen): Promise<string[]> => {
  const { plan, partners } = await screen.answerOf<Found>(SEARCH);
  return [...plan, ...partners].map(({ structure }) => structure.nom);
};

async function picksNeed(screen: Screen, words: string): Promise<void> {
  await screen.press('button', 'Ajouter un besoin');
  await screen.type(words);
  await screen.press('option', NEED);
}

describeJourneys('A new listing', (desk) => {
  it('is written, read by a moderator, found; a service is added, removed; it closes for good and opens again', async () => {
    const author = await StructureMember.arrives(desk);
    const { screen } = author;
    await author.signsIn();
    await screen.press('link', 'Créer une nouvelle fiche');
    await screen.await('heading', 'Nouvelle fiche');
    await screen.press('button', 'Continuer');
    await screen.awaitText(/points sont à corriger/);
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await author.fillsNewListing(NOM, 'Gap');
    await screen.fill('Nom du service', 'Leçons de conduite');
    await picksNeed(screen, 'permis');
    await screen.press('button', 'Continuer');
    await screen.awaitText('Cette fiche attend la modération');
    expect(await found(screen)).not.toContain(NOM);
    const address = screen.address.pathname;

    const moderator = await StructureMember.arrives(desk);
    await moderator.moderates('05');
    await moderator.signsIn();
    await moderator.screen.visit('/moderation/nouvelles-fiches');
    await moderator.screen.awaitText(author.courriel);
    expect(await faultsOnEveryDevice(moderator.screen)).toEqual([]);
    await moderator.screen.press('button', `Accepter : ${NOM}`);
    await moderator.screen.awaitText('Ce champ est obligatoire.');
    await moderator.screen.press('button', 'Vérifiée par téléphone avec la structure.');
    await moderator.screen.press('button', `Accepter : ${NOM}`);
    await moderator.screen.awaitText('Acceptée');
    expect(await found(screen)).toContain(NOM);

    await screen.visit(address);
    await screen.press('button', 'Ajouter un service');
    await screen.fill('Nom du service', 'Prêt de scooter');
    await picksNeed(screen, 'permis');
    await screen.press('radio', 'Ailleurs');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await author.publishes();
    expect(await author.publicPage(address)).toContain('Prêt de scooter');
    await screen.visit(address);
    await screen.press('heading', 'Prêt de scooter');
    await screen.press('button', 'Retirer ce service');
    await screen.awaitText('« Prêt de scooter » sera retiré de la fiche.');
    await author.publishes();
    expect(await author.publicPage(address)).not.toContain('Prêt de scooter');

    await screen.visit(address);
    await screen.press('button', 'La structure a fermé…');
    await screen.press('button', 'Oui, elle a fermé définitivement');
    await screen.awaitText('Cette structure a fermé');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    expect(await found(screen)).not.toContain(NOM);
    expect(await author.publicPage(address)).toMatch(/Cette structure a fermé le/);
    await screen.visit(address);
    await screen.press('button', 'Rouvrir la structure');
    await screen.await('heading', 'Qui vous êtes');
    expect(await found(screen)).toContain(NOM);
    expect([...screen.broken, ...moderator.screen.broken]).toEqual([]);
    await moderator.leaves();
    await author.leaves();
  });

  it('that looks like another leads to keeping that one', async () => {
    const author = await StructureMember.arrives(desk);
    const { screen } = author;
    await author.signsIn();
    const { structure } = await screen.answerOf<{ structure: { id: string; nom: string; commune: string } }>(
      '/listings/demo--s0001',
    );
    await screen.visit('/mes-fiches/nouvelle');
    await author.fillsNewListing(structure.nom, structure.commune);
    await screen.fill('Nom du service', 'Leçons de conduite');
    await picksNeed(screen, 'permis');
    await screen.press('button', 'Continuer');
    await screen.await('heading', 'N’est-ce pas l’une de celles-ci ?');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.press('link', `C’est celle-ci : ${structure.nom}`);
    await screen.await('heading', 'Demander à tenir cette fiche');
    await author.leaves();
  });
});
