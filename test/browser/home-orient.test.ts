import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

const NOTE = 'Compte Ameli bloqué, pas d’ordinateur, elle n’ose pas appeler';
const ONLINE = 'Accéder à des services en ligne';
const ONLINE_CODE = 'numerique--acceder-a-des-services-en-ligne';
const EQUIPMENT = 'Acquérir un équipement';

describeJourneys('From an obstacle to a telephone number', (desk) => {
  it('types the obstacle, chooses the commune, gets whom to call', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes(NOTE);
    await worker.understands(ONLINE);
    const underlined = await worker.underlined();
    expect(underlined.length).toBeGreaterThan(0);
    for (const words of underlined) expect(NOTE).toContain(words);
    await worker.choosesCommune('Chambéry', /Chambéry \(73000\)/);
    await worker.plan();
    expect(await worker.partners()).toBeGreaterThan(0);
    const [phone] = await worker.phones();
    expect(phone).toMatch(/^tel:\+?\d{3,}$/);
    expect(worker.screen.broken).toEqual([]);
    await worker.leaves();
  });

  it('presses an example', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.press('button', /^Compte Ameli bloqué/);
    await worker.understands(ONLINE);
    expect(await worker.obstacle()).toContain('Ameli');
    await worker.leaves();
  });

  it('corrects what is understood: her hand wins over what is read next, and can be undone', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes(NOTE);
    await worker.understands(EQUIPMENT);
    await worker.removes(EQUIPMENT);
    await worker.typesOn(', elle a encore demandé un ordinateur, dettes de loyer');
    await worker.understands('Réduire les impayés de loyer');
    expect((await worker.chips()).join()).not.toContain(EQUIPMENT);
    await worker.undoes();
    await worker.understands(EQUIPMENT);
    await worker.leaves();
  });

  it('adds a need with the keyboard alone, and it stays when she types on', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes(NOTE);
    await worker.understands(ONLINE);
    await worker.addsNeedByKeyboard('mdph');
    await worker.understands('Constituer un dossier MDPH pour invalidité');
    expect(await worker.screen.focused()).toBe('Ajouter un besoin');
    await worker.describes('');
    await worker.screen.awaitGone('button', /Retirer .*services en ligne/);
    expect((await worker.chips()).join()).toContain('MDPH');
    await worker.leaves();
  });

  it('finds a need by an everyday word that no label holds', async () => {
    const worker = await Worker.arrives(desk, `/?besoins=${ONLINE_CODE}`);
    await worker.screen.press('button', 'Ajouter un besoin');
    await worker.screen.await('combobox', 'Chercher parmi les besoins');
    await worker.screen.type('plus rien à manger');
    await worker.screen.await('option', 'Alimentation');
    await worker.screen.press('option', 'Alimentation');
    await worker.understands('Alimentation');
    await worker.leaves();
  });

  it('remembers the commune on the device until told to forget', async () => {
    const worker = await Worker.arrives(desk);
    await worker.choosesCommune('Chambéry', /Chambéry \(73000\)/);
    await worker.screen.visit('/');
    // Its name comes from the server: the device keeps its code.
    await expect.poll(() => worker.commune()).toContain('Chambéry');
    await worker.forgetsCommune();
    await worker.screen.visit('/');
    expect(await worker.commune()).toBe('');
    await worker.leaves();
  });

  it('takes the first commune with Enter, and what is typed in full on leaving the field', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.focus('Sa commune');
    await worker.screen.type('Roubaix');
    await worker.screen.keys('Enter');
    await worker.screen.awaitAddress(({ searchParams }) => searchParams.get('commune') === '59512');
    await worker.screen.focus('Sa commune');
    await worker.screen.type('le malzieu ville');
    await worker.screen.await('option', /Malzieu-Ville/);
    await worker.screen.keys('Tab');
    await worker.screen.awaitAddress(({ searchParams }) => searchParams.get('commune') === '48090');
    expect(await worker.commune()).toContain('Le Malzieu-Ville');
    await worker.screen.focus('Sa commune');
    await worker.screen.type('saint');
    await worker.screen.keys('Tab');
    await worker.screen.awaitText('Commune non reconnue');
    expect(await worker.commune()).toBe('saint');
    await worker.leaves();
  });

  it('still has to confirm, after a look at a partner, what she had not confirmed before', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes('Elle ne dort plus, son fils ne va plus à l’école');
    await worker.plan();
    await worker.screen.press('button', 'Santé mentale à confirmer');
    await worker.screen.awaitGone('button', 'Santé mentale à confirmer');
    const before = await worker.chips();
    expect(before.filter((chip) => chip.includes('à confirmer'))).toHaveLength(1);
    const [partner = ''] = await worker.screen.linksTo('/partenaires/');
    await worker.screen.press('link', partner);
    await worker.screen.await('heading', 'Ce qu’il propose, par besoin');
    await worker.screen.back();
    await worker.plan();
    await worker.screen.await('button', /à confirmer/);
    expect((await worker.chips()).toSorted()).toEqual(before.toSorted());
    await worker.leaves();
  });

  it('finds her words and her plan again after a look at another page', async () => {
    const worker = await Worker.arrives(desk, '/?commune=73065');
    await worker.describes(NOTE);
    await worker.plan();
    for (const goBack of [() => worker.screen.back(), () => worker.screen.press('link', 'Orienter')]) {
      await worker.screen.press('link', 'L’enquête');
      await worker.screen.awaitAddress(({ pathname }) => pathname === '/enquete');
      await goBack();
      await worker.plan();
      expect(await worker.obstacle()).toBe(NOTE);
      await worker.understands(ONLINE);
    }
    await worker.screen.press('button', 'Nouvelle situation');
    expect(await worker.obstacle()).toBe('');
    await worker.leaves();
  });

  it('keeps the keyboard where it was: a chip removed leads to its undo', async () => {
    const worker = await Worker.arrives(desk);
    await worker.describes(NOTE);
    await worker.understands(EQUIPMENT);
    await worker.removes(EQUIPMENT);
    await worker.screen.await('button', 'Annuler');
    expect(await worker.screen.focused()).toBe('Annuler');
    await worker.leaves();
  });

  it('opens a shared address on its plan, without any text, and goes back', async () => {
    const worker = await Worker.arrives(desk, `/?besoins=${ONLINE_CODE}&commune=73065`);
    await worker.plan();
    expect(await worker.obstacle()).toBe('');
    await worker.addsNeedByKeyboard('alimentation');
    await worker.screen.awaitAddress(({ search }) => search.includes('alimentation'));
    await worker.screen.back();
    await worker.screen.awaitGone('button', /Retirer .*Alimentation/);
    expect(worker.needsInAddress()).toEqual([ONLINE_CODE]);
    await worker.leaves();
  });

  it('moves the focus to the page that is opened, and names it', async () => {
    const worker = await Worker.arrives(desk);
    await worker.screen.press('link', 'L’enquête');
    await worker.screen.awaitAddress(({ pathname }) => pathname === '/enquete');
    await worker.screen.await('heading', /enquête/i);
    expect(await worker.screen.focusedElement()).toBe('main');
    expect(await worker.screen.title()).toMatch(/^L’enquête/);
    await worker.screen.visit('/nulle-part');
    await worker.screen.await('heading', 'Cette page n’existe pas');
    await worker.leaves();
  });
});
