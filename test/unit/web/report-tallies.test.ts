import { describe, expect, it } from 'vitest';
import { REPORT_REASONS } from '#api/domain/reporting/report';
import { sayTally } from '#web/features/reporting/say-tally.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const TALLY = { need: null, until: null, count: 2, last_day: '2026-11-24', marked: false };

describe('what workers report of a listing, on its page', () => {
  it.each([
    [
      { reason: 'no-answer' },
      'Signalé 2 fois : le téléphone ne répond pas (la dernière, le 24 novembre 2026)',
    ],
    [{ reason: 'moved', count: 1 }, 'Signalé 1 fois : a déménagé (le 24 novembre 2026)'],
    [
      { reason: 'full', until: '2026-12-01' },
      'Signalé 2 fois : c’est complet jusqu’au 1ᵉʳ décembre 2026 (la dernière, le 24 novembre 2026)',
    ],
    [
      { reason: 'no-longer-does', need: 'sante--addictions' },
      'Signalé 2 fois : ne répond plus au besoin « Addictions » (la dernière, le 24 novembre 2026)',
    ],
  ] as const)('%j', (given, expected) => {
    expect(plain(sayTally({ ...TALLY, ...given }))).toBe(expected);
  });

  it.each([...REPORT_REASONS])('has words for %s, without a space that breaks', (reason) => {
    expect(sayTally({ ...TALLY, reason })).not.toMatch(/undefined|null| [;:!?»]|« /);
  });
});
