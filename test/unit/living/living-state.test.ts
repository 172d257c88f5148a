import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, stageOf, standingClosure, standingFull } from '#api/domain/living/living-state';
import { daysAfter } from '#api/domain/opening-hours/zone-clock';

const closing = (fermeture_du: string | null, fermeture_au: string | null) => ({
  fermeture_du,
  fermeture_au,
});

describe('Une fermeture temporaire', () => {
  it('se dit sept jours avant, dure jusqu’au dernier jour compris, puis n’est plus dite', () => {
    const closure = { first: '2026-12-21', last: '2026-12-27' };
    const stages = ['2026-12-13', '2026-12-14', '2026-12-20', '2026-12-21', '2026-12-27', '2026-12-28'];
    expect(stages.map((today) => stageOf(closure, today))).toEqual([
      null,
      'soon',
      'soon',
      'now',
      'now',
      null,
    ]);
    expect(standingClosure(closing('2026-12-21', '2026-12-27'), '2026-12-27')).toEqual(closure);
    expect(standingClosure(closing('2026-12-21', '2026-12-27'), '2026-12-28')).toBeNull();
    expect(standingClosure(closing(null, null), '2026-12-28')).toBeNull();
  });

  it('passe d’annoncée à en cours à finie, sans trou ni retour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -20, max: 60 }), (length, offset) => {
        const closure = { first: '2026-12-21', last: daysAfter('2026-12-21', length) };
        const ranks = [null, 'soon', 'now', null];
        const stage = stageOf(closure, daysAfter(closure.first, offset));
        expect(stage).toBe(ranks[offset < -7 ? 0 : offset < 0 ? 1 : offset <= length ? 2 : 3]);
      }),
    );
  });
});

describe('Complet', () => {
  it('jusqu’au plus lointain des jours dits, celui-là compris', () => {
    expect(standingFull(['2026-12-01', null, '2026-12-03'], '2026-12-03')).toBe('2026-12-03');
    expect(standingFull(['2026-12-01', '2026-12-03'], '2026-12-04')).toBeNull();
  });

  it('le jour est celui du lieu : à 23 h 30 UTC il est déjà demain à Paris et encore hier à Tahiti', () => {
    const now = new Date('2026-12-03T23:30:00Z');
    expect([dayAt(now, 'Europe/Paris'), dayAt(now, 'Pacific/Tahiti')]).toEqual(['2026-12-04', '2026-12-03']);
  });
});
