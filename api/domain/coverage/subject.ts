import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import { groupOf, THEMATIQUE_GROUPS, THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** What coverage is measured of: whatever is offered, a need, a family of needs, or whatever a network of structures offers. */
export const SUBJECT_KINDS = ['all', 'need', 'group', 'network'] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  kind: SubjectKind;
  /** In the standard's lists: `Thematique`, its part before `--`, or `ReseauPorteur`; of all, `all`. */
  code: string;
  label: string;
}

/** Every subject, in the order of the standard's lists. */
export const SUBJECTS: readonly Subject[] = [
  { kind: 'all', code: 'all', label: 'Tous besoins' },
  ...THEMATIQUES.map(({ value, label }): Subject => ({ kind: 'need', code: value, label })),
  ...THEMATIQUE_GROUPS.map(({ value, label }): Subject => ({ kind: 'group', code: value, label })),
  ...RESEAUX_PORTEURS.map(({ value, label }): Subject => ({ kind: 'network', code: value, label })),
];

/** One name for a kind and a code, in an address or a column: `need:mobilite--…`, `network:france-service`. */
export type SubjectKey = `${SubjectKind}:${string}`;

export const subjectKey = ({ kind, code }: Pick<Subject, 'kind' | 'code'>): SubjectKey => `${kind}:${code}`;

const known = new Map<string, Subject>(SUBJECTS.map((subject) => [subjectKey(subject), subject]));

/** The subject of a key; null when there is none. */
export const readSubject = (key: string): Subject | null => known.get(key) ?? null;

/** The needs of which a service must answer one; null where any will do. */
export function needsOfSubject({ kind, code }: Pick<Subject, 'kind' | 'code'>): Thematique[] | null {
  if (kind === 'network' || kind === 'all') return null;
  const needs = THEMATIQUES.map(({ value }) => value);
  return needs.filter((need) => (kind === 'need' ? need === code : groupOf(need) === code));
}
