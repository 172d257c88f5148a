import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRESHNESSES, freshnessOf } from '#api/domain/quality/freshness';

const at = (iso: string) => new Date(iso);
const days = fc.date({ min: at('2000-01-01'), max: at('2040-01-01'), noInvalidDate: true });
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

describe('La fraîcheur d’une fiche', () => {
  it.each<[string | null, string, string]>([
    ['2026-05-25', 'fresh', 'la veille de ses six mois'],
    ['2026-05-24', 'ageing', 'le jour de ses six mois'],
    ['2025-11-25', 'ageing', 'la veille d’un an'],
    ['2025-11-24', 'stale', 'le jour d’un an'],
    ['2027-01-01', 'fresh', 'datée de l’avenir'],
    ['pas une date', 'unknown', 'illisible'],
    [null, 'unknown', 'sans date'],
  ])('%s est %s : %s', (date_maj, freshness) => {
    expect(freshnessOf(date_maj, at('2026-11-24T00:00:00Z'))).toBe(freshness);
  });

  it('six mois après le 31 août, c’est le dernier jour de février', () => {
    expect(freshnessOf('2025-08-31', at('2026-02-27T23:59:59Z'))).toBe('fresh');
    expect(freshnessOf('2025-08-31', at('2026-02-28T00:00:00Z'))).toBe('ageing');
  });

  it('une fiche ne rajeunit jamais', () => {
    fc.assert(
      fc.property(days, days, days, (date, one, other) => {
        const [before, after] = [one, other].toSorted((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const rank = (now: Date) => FRESHNESSES.indexOf(freshnessOf(isoDay(date), now));
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });
});
