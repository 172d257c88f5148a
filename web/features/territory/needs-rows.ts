import { groupOf, THEMATIQUE_GROUPS, THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { fold } from '#web/lib/french.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { CoverageOf } from './use-territory.ts';

/** A need, and what a territory has of it. */
export interface NeedRow {
  /** The subject's key. */
  key: string;
  label: string;
  family: string;
  familyLabel: string;
  /** Null while it has not been counted. */
  figures: CoverageFigures | null;
}

const FAMILIES = new Map<string, string>(THEMATIQUE_GROUPS.map(({ value, label }) => [value, label]));

/** The 69 needs, in the order of the standard. */
export function needRows(coverage: CoverageOf): NeedRow[] {
  return THEMATIQUES.map(({ value, label }) => ({
    key: `need:${value}`,
    label,
    family: groupOf(value),
    familyLabel: FAMILIES.get(groupOf(value)) ?? '',
    figures: figuresOf(coverage, `need:${value}`),
  }));
}

/** The figures of a subject. Those that the API leaves out have no offer in France, once all has been counted. */
export function figuresOf(
  { subjects, population, pending }: CoverageOf,
  key: string,
): CoverageFigures | null {
  return subjects.get(key) ?? (pending > 0 ? null : nothing(population));
}

export const isAbsent = ({ figures }: NeedRow): boolean => figures?.offers === 0;

/** Those of a family, whose words are all in the label or the family's. */
export function filterNeeds(
  rows: readonly NeedRow[],
  { family, absent, words }: { family: string | null; absent: boolean; words: string },
): NeedRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = fold(`${row.familyLabel} ${row.label}`);
    return (
      (family === null || row.family === family) &&
      (!absent || isAbsent(row)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}

const nothing = (population: number): CoverageFigures => ({
  offers: 0,
  structures: 0,
  on_site: 0,
  at_a_distance: 0,
  itinerant: 0,
  out_of_hours: 0,
  by_phone: 0,
  fresh: 0,
  population,
  within_5_km: 0,
  within_10_km: 0,
  within_20_km: 0,
  within_30_km: 0,
  unreached: population,
  reached_at_a_distance: 0,
  farthest_commune: null,
  farthest_nom: null,
  farthest_m: null,
});
