import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Hands } from '#test/support/browser/hands';
import { Keeper } from '#test/support/browser/keeper-driver';
import { followed, reminderOf } from '#test/support/browser/reminder-driver';

/** The half of the day is typed for a browser that asks for it; the others pass it over. */
const [FROM, TO] = ['0715AM', '0845AM'];
const ADD = 'Ajouter un créneau\u00a0: Dimanche';
const READ = /7 h 15 – 8 h 45/;

const tell = (what: string, hands: Hands) => process.stdout.write(`${what}: ${hands.told}\n`);

describeJourneys('Une première modification des horaires, en moins de soixante secondes', (desk) => {
  it('à la souris, du lien du courriel à la fiche publiée : sept appuis', async () => {
    const keeper = await Keeper.of(desk, 13);
    const member = await keeper.member.takes(desk);
    const link = await member.asks(keeper.mailbox);
    const hands = new Hands(member.screen, 'mouse');
    hands.pressElsewhere();
    await member.follows(link);
    await hands.press('button', 'Me connecter');
    await hands.press('link', /^Modifier/);
    await hands.press('link', 'Vos horaires');
    await hands.press('button', ADD);
    await hands.type(FROM);
    await hands.goOn();
    await hands.type(TO);
    await hands.press('button', 'Vérifier avant de publier');
    await hands.press('button', 'Publier');
    await member.screen.awaitText('Publié, la fiche est à jour.');
    tell('From the mail to published hours, by mouse', hands);
    expect(member.screen.broken).toEqual([]);
    await member.leaves();
    expect(hands.presses).toBe(7);
    expect(hands.keys).toBe(13);
    expect(hands.seconds).toBeLessThan(60);
    expect(await keeper.seesPublicPage()).toMatch(READ);
    await keeper.leaves();
  });

  it('au clavier seul, de la page de la fiche à la fiche publiée', async () => {
    const keeper = await Keeper.of(desk, 14);
    const { screen } = keeper;
    await keeper.opens();
    const hands = new Hands(screen, 'keyboard');
    await hands.tabTo(/^Vos horaires$/);
    await hands.hit('Enter');
    await hands.tabTo(/^Ajouter un créneau : Lundi$/);
    await hands.hit('Enter');
    await hands.type(FROM);
    await hands.goOn();
    await hands.type(TO);
    await hands.hit('Control+Enter');
    await screen.await('heading', 'Ce qui va changer');
    await hands.tabTo(/^Publier$/);
    await hands.hit('Enter');
    await keeper.isThanked();
    tell('From the listing to published hours, by keyboard', hands);
    expect(hands.presses).toBe(0);
    expect(hands.seconds).toBeLessThan(60);
    expect(await keeper.seesPublicPage()).toMatch(READ);
    await keeper.leaves();
  });
});

describeJourneys('« Fiche à jour », en moins de vingt secondes', (desk) => {
  it('du courriel de rappel : deux appuis', async () => {
    const { keep } = await reminderOf(['Maison chronométrée']);
    const screen = await followed(desk, keep);
    const hands = new Hands(screen, 'mouse');
    hands.pressElsewhere();
    await hands.press('button', /^Tout est encore juste/);
    await screen.awaitText('Merci, la fiche est à jour.');
    tell('From the reminder to « fiche à jour »', hands);
    expect(hands.presses).toBe(2);
    expect(hands.keys).toBe(0);
    expect(hands.seconds).toBeLessThan(20);
    await screen.close();
  });
});
