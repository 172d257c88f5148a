import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_REASONS } from '#api/domain/reporting/report';
import type { StandingReport } from '#api/domain/reporting/report';
import { daysAgo, isAlive, isCorrected, isFullDate, isRepeat } from '#api/domain/reporting/report-windows';
import { tallyReports } from '#api/domain/reporting/tally-reports';

const NOW = new Date('2026-11-24T09:30:00Z');

const report = (given: Partial<StandingReport> = {}): StandingReport => ({
  reason: 'no-answer',
  need: null,
  until: null,
  day: '2026-11-20',
  reporter: 'a',
  ...given,
});

const reports = fc.array(
  fc
    .record({
      reason: fc.constantFrom(...REPORT_REASONS),
      reporter: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      age_days: fc.integer({ min: 0, max: 120 }),
      left_days: fc.integer({ min: -20, max: 60 }),
    })
    .map(({ reason, reporter, age_days, left_days }) =>
      report({
        reason,
        reporter,
        day: daysAgo(age_days, NOW),
        until: reason === 'full' ? daysAgo(-left_days, NOW) : null,
      }),
    ),
  { maxLength: 40 },
);

describe('Trois signalements concordants marquent une fiche', () => {
  it('trois personnes qui disent la même chose, pas deux, ni trois raisons différentes', () => {
    const [two] = tallyReports([report(), report({ reporter: 'b' })], NOW);
    expect(two).toMatchObject({ count: 2, marked: false });
    const [three] = tallyReports([report(), report({ reporter: 'b' }), report({ reporter: 'c' })], NOW);
    expect(three).toMatchObject({ count: 3, marked: true, last_day: '2026-11-20' });
    const reasons = [
      report(),
      report({ reporter: 'b', reason: 'moved' }),
      report({ reporter: 'c', reason: 'closed' }),
    ];
    expect(tallyReports(reasons, NOW).some(({ marked }) => marked)).toBe(false);
  });

  it('la même personne ne compte qu’une fois, d’où que viennent ses répétitions', () => {
    const repeated = [
      report({ day: '2026-09-01' }),
      report({ day: '2026-10-10' }),
      report({ day: '2026-11-20' }),
    ];
    expect(tallyReports(repeated, NOW)).toMatchObject([{ count: 1, marked: false }]);
  });

  it('trois besoins différents ne concordent pas', () => {
    const needs = ['sante--addictions', 'sante--acces-aux-soins', 'famille--garde-denfants'] as const;
    const said = needs.map((need, index) =>
      report({ reason: 'no-longer-does', need, reporter: `r${index}` }),
    );
    expect(tallyReports(said, NOW).map(({ count, marked }) => [count, marked])).toEqual([
      [1, false],
      [1, false],
      [1, false],
    ]);
  });

  it('ce qui est dit avec ses mots ne concorde avec rien', () => {
    const said = ['a', 'b', 'c', 'd'].map((reporter) => report({ reason: 'other', reporter }));
    expect(tallyReports(said, NOW)).toMatchObject([{ count: 4, marked: false }]);
  });

  it('complet : jusqu’au jour sur lequel trois personnes s’accordent, puis plus rien', () => {
    const said = ['2026-11-30', '2026-12-05', '2026-12-20', '2027-01-10'].map((until, index) =>
      report({ reason: 'full', until, reporter: `r${index}` }),
    );
    expect(tallyReports(said, NOW)).toMatchObject([{ count: 4, until: '2026-12-05', marked: true }]);
    expect(tallyReports(said, new Date('2026-12-05T20:00:00Z'))).toMatchObject([
      { count: 3, until: '2026-12-05', marked: true },
    ]);
    expect(tallyReports(said, new Date('2026-12-06T08:00:00Z'))).toMatchObject([{ count: 2, marked: false }]);
    expect(tallyReports(said, new Date('2027-01-11T08:00:00Z'))).toEqual([]);
  });

  it('90 jours plus tard, plus rien ne compte', () => {
    const said = ['a', 'b', 'c'].map((reporter) => report({ reporter, day: '2026-11-24' }));
    expect(tallyReports(said, new Date('2027-02-21T23:00:00Z'))).toHaveLength(1);
    expect(tallyReports(said, new Date('2027-02-22T00:00:00Z'))).toEqual([]);
  });

  it('quoi qu’il arrive, autant que de personnes dont le dernier mot compte encore', () => {
    fc.assert(
      fc.property(reports, (given) => {
        for (const { reason, count, marked, until } of tallyReports(given, NOW)) {
          const lastWords = ['a', 'b', 'c', 'd', 'e'].flatMap((reporter) => {
            const said = given.filter((one) => one.reporter === reporter && one.reason === reason);
            const day = said
              .map((one) => one.day)
              .toSorted()
              .at(-1);
            return said.findLast((one) => one.day === day) ?? [];
          });
          const alive = lastWords.filter((one) => isAlive(one, NOW));
          expect(count).toBe(alive.length);
          expect(marked).toBe(count >= 3 && reason !== 'other');
          if (until !== null) {
            const agreeing = alive.filter((one) => one.until !== null && one.until >= until).length;
            expect(agreeing).toBeGreaterThanOrEqual(Math.min(3, count));
          }
        }
      }),
    );
  });

  it('l’ordre d’arrivée ne change rien', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const once = new Map(given.map((one) => [`${one.reason} ${one.reporter} ${one.day}`, one]));
        const distinct = [...once.values()];
        expect(tallyReports(distinct.toReversed(), NOW)).toEqual(tallyReports(distinct, NOW));
      }),
    );
  });
});

describe('Redire la même chose', () => {
  it('compte une fois en trente jours', () => {
    expect(isRepeat(report({ day: '2026-10-26' }), report(), NOW)).toBe(true);
    expect(isRepeat(report({ day: '2026-10-25' }), report(), NOW)).toBe(false);
  });

  it('une date passée peut être dite à nouveau', () => {
    const [past, today] = ['2026-11-23', '2026-11-24'].map((until) => report({ reason: 'full', until }));
    expect(isRepeat(past!, past!, NOW)).toBe(false);
    expect(isRepeat(today!, today!, NOW)).toBe(true);
  });

  it('une autre date ne redit rien : elle corrige', () => {
    const [said, other] = ['2026-12-01', '2026-12-15'].map((until) => report({ reason: 'full', until }));
    expect([isRepeat(said!, other!, NOW), isCorrected(said!, other!, NOW)]).toEqual([false, true]);
    expect(isCorrected(said!, said!, NOW)).toBe(false);
  });

  it('complet : d’aujourd’hui, où que ce soit en France, à un an', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2027-11-25', '2027-11-26'];
    const taken = (now: string) => days.filter((day) => isFullDate(day, new Date(now)));
    expect(taken('2026-11-24T09:59:00Z')).toEqual(['2026-11-23', '2026-11-24', '2027-11-25']);
    expect(taken('2026-11-24T10:00:00Z')).toEqual(['2026-11-24', '2027-11-25']);
  });
});
