import { groupOf } from '#api/domain/vocabulary/thematiques';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { toFinding } from './finding.ts';
import type { Bearing, Brake, Finding, ListedFinding, Step } from './finding.ts';

/** What is known of the search; `steps` are those that were taken to find the partners. */
export interface Situation {
  needs: readonly Thematique[];
  brakes: readonly Brake[];
  publics: readonly Public[];
  steps?: readonly Step[];
}

/** Fear of losing the human link, the first brake: true of every search, so shown when nothing nearer is. */
export const DEFAULT_FINDING = 'B12';

const MOST = 3;

/** From what was said of this person to what is true of a whole group. */
const KINDS = ['brakes', 'needs', 'publics', 'groups', 'steps'] as const satisfies (keyof Bearing)[];

interface Candidate {
  finding: ListedFinding;
  kind: number;
  signals: string[];
}

const law = ({ by_law }: ListedFinding) => Number(by_law ?? false);

function candidate(finding: ListedFinding, signals: ReadonlySet<string>): Candidate {
  const met = KINDS.map((kind) =>
    (finding.bears_on?.[kind] ?? [])
      .map((value) => `${kind}:${value}`)
      .filter((signal) => signals.has(signal)),
  );
  return { finding, kind: met.findIndex((list) => list.length > 0), signals: met.flat() };
}

/**
 * The findings that bear on a search: at most three, the most specific first (a brake before a need, a need before a
 * public, a public before a group of needs, then how far the search went); at equal rank, a law before an opinion, then those
 * that bear on more of the situation, then the order of the list. Findings that speak of different things come before a second one on the
 * same. Nothing bears on it: the default finding, and only then possibly nothing when the list lacks it.
 */
export function selectFindings(situation: Situation, findings: readonly ListedFinding[]): Finding[] {
  const signals = new Set([
    ...situation.brakes.map((brake) => `brakes:${brake}`),
    ...situation.needs.flatMap((need) => [`needs:${need}`, `groups:${groupOf(need)}`]),
    ...situation.publics.map((value) => `publics:${value}`),
    ...(situation.steps ?? []).map((step) => `steps:${step}`),
  ]);
  const ranked = findings
    .map((finding) => candidate(finding, signals))
    .filter(({ kind }) => kind >= 0)
    .toSorted(
      (a, b) => a.kind - b.kind || law(b.finding) - law(a.finding) || b.signals.length - a.signals.length,
    );
  if (ranked.length === 0) return findings.filter(({ id }) => id === DEFAULT_FINDING).map(toFinding);

  const covered = new Set<string>();
  const fresh = ranked.filter((one) => {
    const adds = one.signals.some((signal) => !covered.has(signal));
    one.signals.forEach((signal) => covered.add(signal));
    return adds;
  });
  const chosen = [...new Set([...fresh, ...ranked])].slice(0, MOST);
  return ranked.filter((one) => chosen.includes(one)).map((one) => toFinding(one.finding));
}
