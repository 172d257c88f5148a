import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Keeper } from '#test/support/browser/keeper-driver';

describeJourneys('Ce qui vient d’être pressé disparaît, le focus non', (desk) => {
  it('un service ajouté, retiré, gardé, remis', async () => {
    const keeper = await Keeper.of(desk, 15);
    const { screen } = keeper;
    const nom = keeper.listing.services[0]?.nom ?? '';
    await keeper.opens();
    await screen.press('button', 'Ajouter un service');
    expect(await screen.focusedElement()).toBe('summary');
    await screen.press('button', 'Retirer ce service');
    expect(await screen.focused()).toBe('Ses services');
    await screen.press('heading', nom);
    await screen.press('button', 'Retirer ce service');
    expect(await screen.focused()).toBe(`Le garder « ${nom} »`);
    await screen.keys('Enter');
    expect(await screen.focused()).toContain(nom);
    expect(await screen.focusedElement()).toBe('summary');
    await screen.keys('Enter');
    await screen.press('button', 'Retirer ce service');
    await keeper.reviews();
    await keeper.publishes();
    await keeper.isThanked();
    await screen.pressText('1 service retiré');
    await screen.press('button', /^Remettre/);
    expect(await screen.focused()).toContain(nom);
    expect(await screen.focusedElement()).toBe('summary');
    expect(screen.broken).toEqual([]);
    await keeper.leaves();
  });

  it('une structure fermée, puis rouverte', async () => {
    const keeper = await Keeper.of(desk, 16);
    const { screen } = keeper;
    await keeper.opens();
    await screen.press('button', 'La structure a fermé…');
    expect(await screen.focused()).toBe('Ne pas fermer');
    await screen.keys('Enter');
    expect(await screen.focused()).toBe('La structure a fermé…');
    await screen.keys('Enter');
    await screen.press('button', 'Oui, elle a fermé définitivement');
    await screen.awaitText('C’est fait, la structure a fermé.');
    expect(await screen.focused()).toBe('C’est fait, la structure a fermé.');
    await screen.press('button', 'Rouvrir la structure');
    await screen.awaitText('C’est annulé, et publié.');
    expect(await screen.focused()).toBe('C’est annulé, et publié.');
    expect(screen.broken).toEqual([]);
    await keeper.leaves();
  });
});
