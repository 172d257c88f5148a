import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { StructureMember } from '#test/support/browser/structure-driver';

const SOURCE = 'reseau-du-test';

describeJourneys('Bringing listings by file', (desk) => {
  it('the model is filled, checked without writing, published; each problem is told and kept in a file', async () => {
    const head = await StructureMember.arrives(desk);
    const { screen } = head;
    await head.brings(SOURCE);
    await head.signsIn();
    await screen.press('link', 'Importer les fiches de mon réseau');
    await screen.await('heading', 'Importer mes fiches');
    await screen.press('button', 'Vérifier, sans rien écrire');
    await screen.awaitText('Choisissez un fichier de structures, de services, ou les deux.');
    const structures = await screen.download(() => screen.press('button', 'Modèle des structures'));
    const services = await screen.download(() => screen.press('button', 'Modèle des services'));
    expect(structures.name).toBe('modele-structures.csv');

    const wrong = structures.text
      .replace('maison-01', '=HYPERLINK("x")')
      .replace('Maison des Solidarités', 'x');
    await screen.give('Fichier des structures', 'structures.csv', wrong);
    await screen.press('button', 'Vérifier, sans rien écrire');
    await screen.await('heading', 'Ce qui sera fait');
    await screen.awaitText('Le nom manque ou a moins de 3 caractères.');
    expect(await screen.visibleText()).toContain('Rien n’est à publier.');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    const problems = await screen.download(() => screen.press('button', 'Télécharger les problèmes (CSV)'));
    expect(problems.text).toContain('Fichier;Ligne;Colonne;Valeur;Raison;Effet');

    await screen.give('Fichier des structures', 'structures.csv', structures.text);
    await screen.give('Fichier des services', 'services.csv', services.text);
    await screen.press('button', 'Vérifier, sans rien écrire');
    await screen.awaitText('Aucun problème.');
    const id = `${SOURCE}--maison-01`;
    expect(await screen.answerOf(`/listings/${id}`)).toMatchObject({ status: 404 });
    await screen.press('button', 'Publier');
    await screen.await('heading', 'C’est publié');
    expect(await screen.answerOf(`/listings/${id}`)).toMatchObject({
      services: [{ nom: 'Aide aux démarches en ligne' }],
    });
    expect(screen.broken).toEqual([]);
    await head.leaves();
  });

  it('who brings no source is told whom to ask', async () => {
    const member = await StructureMember.arrives(desk);
    await member.signsIn();
    await member.screen.visit('/mes-fiches/import');
    await member.screen.await('heading', 'Vous n’apportez les fiches d’aucune source');
    await member.leaves();
  });
});
