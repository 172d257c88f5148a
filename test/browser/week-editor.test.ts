import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourneys, withoutChromium } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { HoursEditor } from '#test/support/browser/week-driver';
import { openWeekStage, type WeekStage } from '#test/support/browser/week-stage';

let stage: WeekStage;
beforeAll(async () => {
  if (!withoutChromium) stage = await openWeekStage();
});
afterAll(() => stage?.close());

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
const YEAR = new Date().getFullYear() + 1;

describeJourneys('La semaine des horaires', (desk) => {
  it('va de « fermé partout » à une semaine de bureau en huit gestes, et se lit en mots', async () => {
    const editor = await HoursEditor.opens(desk, stage, null);
    await editor.presses('Ajouter un créneau : Lundi');
    await editor.says('Lundi, créneau 1', '09:00', '12:00');
    await editor.presses('Ajouter un créneau : Lundi');
    await editor.says('Lundi, créneau 2', '14:00', '17:00');
    await editor.presses('Copier sur… les créneaux : Lundi');
    await editor.presses('Lundi à vendredi');
    expect(await editor.told()).toEqual({ value: WEEK, valid: true });
    expect(editor.steps).toBe(8);
    expect(await editor.reads()).toEqual([
      'Lundi à vendredi : 9 h – 12 h et 14 h – 17 h',
      'Fermé le samedi et le dimanche',
    ]);
    expect(await editor.screen.focused()).toBe('Copier sur… les créneaux : Lundi');
    expect(editor.screen.broken).toEqual([]);
    await editor.leaves();
  });

  it('se fait au clavier seul, le foyer toujours à sa place', async () => {
    const editor = await HoursEditor.opens(desk, stage, null);
    const { screen } = editor;
    await screen.focus('Ajouter un créneau : Mardi');
    await screen.keys('Enter');
    // The half of the day is typed for a browser that asks for it; the others pass it over.
    await screen.type('0900AM');
    await screen.keys('Tab');
    await screen.type('1200PM');
    expect(await editor.told()).toEqual({ value: 'Tu 09:00-12:00', valid: true });
    // Past the appointment, the way to remove the slot.
    await screen.keys('Tab', 'Tab');
    expect(await screen.focused()).toBe('Retirer : Mardi, créneau 1');
    await screen.keys('Tab', 'Enter');
    expect(await screen.focusedElement()).toBe('input');
    await screen.type('0300AM');
    await screen.focus('Retirer : Mardi, créneau 2');
    await screen.keys('Enter');
    await screen.keys('Shift+Tab');
    expect(await screen.focused()).toBe('Ajouter un créneau : Lundi');
    await screen.focus('Retirer : Mardi, créneau 1');
    await screen.keys('Enter');
    expect(await screen.focused()).toBe('Ajouter un créneau : Mardi');
    expect(await editor.told()).toEqual({ value: null, valid: true });
    await editor.leaves();
  });

  it('dit ce qui ne va pas à côté du créneau, et pas avant qu’il soit quitté', async () => {
    const editor = await HoursEditor.opens(desk, stage, WEEK);
    const { screen } = editor;
    await editor.presses('Ajouter un créneau : Lundi');
    await screen.awaitText('1 point à compléter ou à corriger');
    expect(await screen.visibleText()).not.toContain('Indiquez');
    await screen.focus('Ajouter un créneau : Mardi');
    await screen.awaitText('Indiquez les heures de début et de fin.');
    expect(await editor.told()).toEqual({ value: WEEK, valid: false });
    await editor.says('Lundi, créneau 3', '11:00', '15:00');
    await screen.awaitText('Ce créneau recouvre celui de 09:00 à 12:00.');
    await editor.says('Lundi, créneau 3', '22:00', '02:00');
    await screen.awaitText('La fin est avant le début.');
    await editor.ticks('Lundi, créneau 3, le lendemain');
    expect(await editor.told()).toEqual({
      value:
        'Mo 09:00-12:00,14:00-17:00,22:00-24:00; Tu 00:00-02:00,09:00-12:00,14:00-17:00; We-Fr 09:00-12:00,14:00-17:00',
      valid: true,
    });
    await editor.leaves();
  });

  it('annule la dernière modification, et celles d’avant, jusqu’à la valeur reçue telle quelle', async () => {
    const typed = 'Mo-Fr 9:00-12:00,14:00-17:00';
    const editor = await HoursEditor.opens(desk, stage, typed);
    await editor.fills('Mardi, créneau 1, de', '10:00');
    await editor.presses('Fermé ce jour : Vendredi');
    expect((await editor.told())?.value).toBe('Mo,We,Th 09:00-12:00,14:00-17:00; Tu 10:00-12:00,14:00-17:00');
    await editor.presses('Annuler la dernière modification');
    expect((await editor.told())?.value).toBe('Mo,We-Fr 09:00-12:00,14:00-17:00; Tu 10:00-12:00,14:00-17:00');
    await editor.presses('Annuler la dernière modification');
    expect(await editor.told()).toEqual({ value: typed, valid: true });
    expect(await editor.screen.focused()).toBe('Annuler la dernière modification');
    await editor.leaves();
  });

  it('dit les rendez-vous, les jours fériés et des dates', async () => {
    const editor = await HoursEditor.opens(desk, stage, 'Mo-Fr 09:00-12:00');
    const { screen } = editor;
    await editor.ticks('Toujours sur rendez-vous');
    expect((await editor.told())?.value).toBe('Mo-Fr 09:00-12:00 "sur rendez-vous"');
    await editor.ticks('Toujours sur rendez-vous');
    await screen.focus('Fermé');
    await screen.keys('Space');
    await editor.presses('Ajouter des dates');
    await editor.fills('Dates 1, du', `${YEAR}-12-24`);
    await editor.fills('Dates 1, au', `${YEAR}-12-31`);
    expect((await editor.told())?.value).toBe(`Mo-Fr 09:00-12:00; PH off; ${YEAR} Dec 24-${YEAR} Dec 31 off`);
    expect(await editor.reads()).toEqual([
      'Lundi à vendredi : 9 h – 12 h',
      'Fermé le samedi, le dimanche et les jours fériés',
      `Du 24 décembre au 31 décembre ${YEAR} : fermé`,
    ]);
    await editor.presses('Ajouter un créneau : Dates 1');
    await editor.says('Dates 1, créneau 1', '10:00', '12:00');
    expect((await editor.told())?.value).toContain('Dec 31 10:00-12:00');
    await editor.fills('Dates 1, au', `${YEAR}-12-20`);
    await screen.awaitText('La dernière date est avant la première.');
    await editor.presses('Retirer ces dates : Dates 1');
    expect(await screen.focused()).toBe('Ajouter des dates');
    expect(await editor.told()).toEqual({ value: 'Mo-Fr 09:00-12:00; PH off', valid: true });
    await editor.leaves();
  });

  it('garde les horaires qu’elle ne sait pas montrer, et les rend même après les avoir remplacés', async () => {
    const kept = 'week 1-53/2 Tu 09:00-12:00';
    const editor = await HoursEditor.opens(desk, stage, kept);
    const { screen } = editor;
    await screen.awaitText('Mardi des semaines impaires');
    expect(await screen.count('button', /^Ajouter un créneau/)).toBe(0);
    await editor.presses('Les remplacer par une nouvelle semaine');
    expect(await editor.told()).toBeNull();
    await editor.presses('Ajouter un créneau : Lundi');
    expect(await editor.told()).toEqual({ value: kept, valid: false });
    await editor.says('Lundi, créneau 1', '09:00', '12:00');
    expect(await editor.told()).toEqual({ value: 'Mo 09:00-12:00', valid: true });
    await editor.presses('Garder les horaires d’avant');
    expect(await editor.told()).toEqual({ value: kept, valid: true });
    await editor.leaves();
  });
});

/** Every state of the editor, and how one gets there. */
const STATES: Record<string, { value: string | null; reach(editor: HoursEditor): Promise<void> }> = {
  'une semaine vide': { value: null, reach: async () => undefined },
  'une semaine pleine': {
    value: `${WEEK} "sur rendez-vous"; PH 10:00-12:00; ${YEAR} Dec 24-${YEAR} Dec 31 off`,
    reach: async () => undefined,
  },
  'des fautes et une copie': {
    value: `${WEEK}; Sa 22:00-02:00`,
    reach: async (editor) => {
      await editor.presses('Copier sur… les créneaux : Lundi');
      await editor.fills('Mardi, créneau 1, à', '08:00');
      await editor.fills('Mercredi, créneau 1, à', '15:00');
      await editor.presses('Ajouter des dates');
    },
  },
  'des horaires gardés': { value: 'Mo[1] 09:00-12:00', reach: async () => undefined },
  'des horaires remplacés': {
    value: 'Mo[1] 09:00-12:00',
    reach: (editor) => editor.presses('Les remplacer par une nouvelle semaine'),
  },
};

describeJourneys('La semaine des horaires est accessible sur tous les appareils', (desk) => {
  for (const [state, { value, reach }] of Object.entries(STATES)) {
    it(state, async () => {
      const editor = await HoursEditor.opens(desk, stage, value);
      await reach(editor);
      expect(await faultsOnEveryDevice(editor.screen)).toEqual([]);
      await editor.leaves();
    });
  }
});
