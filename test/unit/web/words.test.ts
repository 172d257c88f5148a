import { describe, expect, it } from 'vitest';
import { formatDistance } from '#web/lib/format-distance.ts';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { formatAge, formatDay, formatHour } from '#web/lib/format-time.ts';
import { fold, formatNumber, listOf, ofPlace, plural } from '#web/lib/french.ts';
import { filterGroups } from '#web/ui/filter-groups.ts';

/** No-break spaces as ordinary ones, so that expectations can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const TUESDAY = new Date('2026-11-24T09:30:00Z');

describe('French words', () => {
  it.each([
    [0, '0 partenaire'],
    [1, '1 partenaire'],
    [2, '2 partenaires'],
    [2542, '2 542 partenaires'],
  ])('counts %i', (count, expected) => {
    expect(plain(plural(count, 'partenaire'))).toBe(expected);
  });

  it('separates thousands with a narrow no-break space and decimals with a comma', () => {
    expect(formatNumber(1234567.54, 1)).toBe('1\u202f234\u202f567,5');
    expect(formatNumber(4, 1)).toBe('4');
  });

  it('joins a list', () => {
    expect([listOf([]), listOf(['a']), listOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c']);
  });

  it('compares without accents, case, apostrophes and hyphens', () => {
    expect(fold('L’Œuvre-Élan')).toBe('l oeuvre elan');
  });

  it.each([
    ['Chambéry', 'de Chambéry'],
    ['Aix-les-Bains', 'd’Aix-les-Bains'],
    ['Évian-les-Bains', 'd’Évian-les-Bains'],
    ['Le Mans', 'du Mans'],
    ['Les Abymes', 'des Abymes'],
    ['La Rochette', 'de La Rochette'],
    ['L’Isle-d’Abeau', 'de L’Isle-d’Abeau'],
    ['Lescheraines', 'de Lescheraines'],
  ])('says where something is of: %s, %s', (name, expected) => {
    expect(ofPlace(name)).toBe(expected);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['+33465712318', '04 65 71 23 18'],
    ['+33800941235', '0 800 941 235'],
    ['+262262000000', '02 62 00 00 00'],
    ['3919', '39 19'],
    ['115', '115'],
    ['+41223100000', '+41223100000'],
  ])('%s is dictated %s', (phone, expected) => {
    expect(plain(formatPhone(phone))).toBe(expected);
  });

  it('gives a link that a telephone dials', () => {
    expect(phoneLink('39 19')).toBe('tel:3919');
  });
});

describe('distances', () => {
  it.each([
    [12, '50 m'],
    [612, '600 m'],
    [960, '1 km'],
    [1490, '1,5 km'],
    [14300, '14 km'],
  ])('%i m is said %s', (distance_m, expected) => {
    expect(plain(formatDistance(distance_m))).toBe(expected);
  });
});

describe('times', () => {
  it.each([
    ['2026-11-24T17:00:00+01:00', '17 h'],
    ['2026-11-24T09:05:00+01:00', '9 h 05'],
    ['2026-11-24T16:30:00Z', '17 h 30'],
    ['2026-11-25T00:00:00+01:00', 'minuit'],
    ['2026-11-24T08:00:00+04:00', '8 h'],
    ['2026-11-24T08:00:00-10:00', '8 h'],
    ['2026-07-14T17:00:00.000Z', '19 h'],
  ])('%s is %s on the clocks of the place', (iso, expected) => {
    expect(plain(formatHour(iso))).toBe(expected);
  });

  it.each([
    ['2026-11-24T17:00:00+01:00', 'aujourd’hui'],
    ['2026-11-25T00:00:00+01:00', 'demain'],
    ['2026-11-28T09:00:00+01:00', 'samedi'],
    ['2026-12-01T09:00:00+01:00', 'mardi 1ᵉʳ décembre'],
  ])('%s is %s', (iso, expected) => {
    expect(plain(formatDay(iso, TUESDAY))).toBe(expected);
  });

  it('counts days from midnight to midnight, not by 24 hours', () => {
    expect(formatDay('2026-11-25T08:00:00+01:00', new Date('2026-11-24T22:59:00Z'))).toBe('demain');
  });

  it.each([
    // 23:00 in Paris.
    ['La Réunion', '2026-11-25T08:00:00+04:00', '2026-11-24T22:00:00Z', 'aujourd’hui'],
    ['Nouméa', '2026-11-26T09:00:00+11:00', '2026-11-24T22:00:00Z', 'demain'],
    // 3:00 in Paris, the day after.
    ['Guadeloupe', '2026-11-25T08:00:00-04:00', '2026-11-25T02:00:00Z', 'demain'],
    ['Papeete', '2026-11-24T17:00:00-10:00', '2026-11-25T02:00:00Z', 'aujourd’hui'],
    ['Taiohae', '2026-11-24T17:00:00-09:30', '2026-11-25T09:15:00Z', 'aujourd’hui'],
  ])('in %s, %s is said at %s on the days of the place: %s', (_place, iso, now, expected) => {
    expect(formatDay(iso, new Date(now))).toBe(expected);
  });

  it.each([
    ['Paris', '2026-03-30T09:00:00+02:00', '2026-03-28T23:30:00+01:00'],
    ['Paris', '2026-10-26T09:00:00+01:00', '2026-10-24T00:30:00+02:00'],
    ['Miquelon', '2026-03-09T09:00:00-02:00', '2026-03-07T23:30:00-03:00'],
  ])('in %s, %s said at %s, before clocks change, is Monday', (_place, iso, now) => {
    expect(formatDay(iso, new Date(now))).toBe('lundi');
  });

  it.each([
    [0, 'aujourd’hui'],
    [1, 'hier'],
    [12, 'il y a 12 jours'],
    [430, 'il y a 14 mois'],
    [1200, 'il y a 3 ans'],
  ])('%i days ago is %s', (age_days, expected) => {
    expect(plain(formatAge(age_days))).toBe(expected);
  });
});

describe('a searchable list', () => {
  const groups = [
    { label: 'Santé', options: [{ value: 'a', label: 'Accès aux soins' }] },
    { label: 'Mobilité', options: [{ value: 'b', label: 'Préparer un permis' }] },
  ];

  it('finds by label or by group, without accents', () => {
    expect(filterGroups(groups, 'sante')[0]?.options[0]?.value).toBe('a');
    expect(filterGroups(groups, 'PREPARER permis')[0]?.options[0]?.value).toBe('b');
  });

  it('shows everything before a search and nothing when nothing fits', () => {
    expect(filterGroups(groups, ' ')).toHaveLength(2);
    expect(filterGroups(groups, 'zzz')).toEqual([]);
    expect(filterGroups(groups, 'zzz', ['b'])[0]?.options[0]?.value).toBe('b');
  });
});
