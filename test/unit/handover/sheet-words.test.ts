import { describe, expect, it } from 'vitest';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { LANGUAGES } from '#web/features/handover/languages/sheet-words.ts';
import { wordsOf } from '#web/features/handover/languages/words-of.ts';
import { describeWeek, sayAppointment } from '#web/features/handover/sheet/describe-week.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const week = (value: string, language: (typeof LANGUAGES)[number] = 'fr') =>
  describeWeek(value, wordsOf(language))?.map(plain) ?? null;
const MOST_WORDS = 9;

describe('Les horaires en mots', () => {
  it.each([
    ['Mo 09:00-12:00', ['lundi : 9 h à 12 h']],
    ['Mo-Fr 08:30-12:00,13:30-17:00', ['du lundi au vendredi : 8 h 30 à 12 h et 13 h 30 à 17 h']],
    ['Tu,We 10:00-12:00; Sa off; PH off', ['mardi et mercredi : 10 h à 12 h', 'Fermé les jours fériés.']],
    [
      'Mo-Fr 09:00-12:00; Tu,Th 09:00-12:00,14:00-18:30',
      ['lundi, mercredi et vendredi : 9 h à 12 h', 'mardi et jeudi : 9 h à 12 h et 14 h à 18 h 30'],
    ],
    ['Fr-Su 10:00-18:00', ['du vendredi au dimanche : 10 h à 18 h']],
    [
      'Mo-Fr 09:00-12:30 "sur rendez-vous"; PH off',
      ['du lundi au vendredi : 9 h à 12 h 30', 'Fermé les jours fériés.'],
    ],
    ['24/7', ['Tous les jours, jour et nuit.']],
  ])('%s', (value, lines) => {
    expect(week(value)).toEqual(lines);
  });

  it('ne sont pas devinés quand ils changent avec la saison ou la semaine', () => {
    for (const value of ['Sep-Jun: Tu-Sa 10:00-18:00', 'We[1,3] 09:00-12:00', 'n’importe quoi']) {
      expect(week(value), value).toBeNull();
    }
  });

  it('parlent la langue de la fiche', () => {
    expect(week('Mo-We 09:00-12:00', 'en')).toEqual(['Monday to Wednesday: 9:00 to 12:00']);
    expect(week('Mo,We 09:00-12:00', 'ar')).toEqual(['الاثنين والأربعاء: من 9:00 إلى 12:00']);
  });

  it('disent le rendez-vous à part', () => {
    expect(sayAppointment('Mo 09:00-12:00 "sur rendez-vous"')).toBe(true);
    expect(sayAppointment('Mo 09:00-12:00')).toBe(false);
    expect(sayAppointment(null)).toBe(false);
  });
});

describe.each(LANGUAGES)('Les besoins en mots simples : %s', (language) => {
  const { needs, procedures } = wordsOf(language);
  const all = THEMATIQUES.map(({ value }) => needs[value]);

  it('chacun a les siens, en peu de mots', () => {
    expect(new Set(all).size).toBe(THEMATIQUES.length);
    for (const words of all) expect(words.split(/\s/).length, words).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('aucun ne nomme la violence : la fiche rentre à la maison', () => {
    expect(all.join(' ')).not.toMatch(/violen|насил|عنف|couple|pareja/i);
  });

  it('un besoin déduit du réseau est dit comme une aide aux démarches, non comme le soin lui-même', () => {
    const care = needs['sante--acces-aux-soins'];
    const said = procedures(care);
    expect(said.toLowerCase()).toContain(care.toLowerCase());
    expect(said.split(':')[0]!.trim().length).toBeGreaterThan(8);
    expect(said.split(':')[1]!.trim().charAt(0)).toBe(care.charAt(0).toLowerCase());
  });

  it('chacun s’écrit dans l’alphabet de la langue', () => {
    const script =
      { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u }[language as string] ??
      /^[\p{Script=Latin}\P{L}]+$/u;
    for (const words of all) expect(words).toMatch(script);
  });
});
