import { describe, expect, it } from 'vitest';
import { toFinding } from '#api/domain/guidance/finding';
import { FINDINGS } from '#seed/survey/findings';
import { figureBars } from '#web/features/survey/figure-bars.ts';
import { groupFindings } from '#web/features/survey/group-findings.ts';

const findings = FINDINGS.map(toFinding);

describe('the bars of the survey', () => {
  it.each(findings)('$id: every share of its figure is a bar from 0 to 100, in its order', (finding) => {
    const bars = figureBars(finding);
    expect(bars.map(({ text }) => text).join(' / ')).toBe(finding.figure ?? '');
    for (const { share } of bars) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(100);
    }
  });

  it.each(findings)('$id: shares are named when there are several, and only then', (finding) => {
    const bars = figureBars(finding);
    const named = bars.filter(({ label }) => label !== null);
    expect(named.length).toBe(bars.length > 1 ? bars.length : 0);
  });

  it('reads a decimal comma', () => {
    expect(figureBars({ id: 'B18', figure: '99,83\u202f%' })[0]?.share).toBe(99.83);
  });
});

describe('the charts of the survey', () => {
  const parts = groupFindings(findings);

  it('lose no finding and follow the order of the report', () => {
    expect(parts.flatMap(({ bases }) => bases.flatMap((group) => group.findings))).toHaveLength(68);
    expect(parts).toHaveLength(5);
  });

  it('never put two bases on one axis', () => {
    for (const { base, findings: sharing } of parts.flatMap(({ bases }) => bases))
      expect(new Set(sharing.map((finding) => finding.base))).toEqual(new Set([base]));
  });

  it('end each part with what is not counted', () => {
    for (const { bases } of parts) {
      const uncounted = bases.findIndex(({ base }) => base === null);
      expect([-1, bases.length - 1]).toContain(uncounted);
    }
  });
});
