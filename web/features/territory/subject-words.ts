import { readSubject, SUBJECTS, subjectKey } from '#api/domain/coverage/subject';
import { groupOf, THEMATIQUE_GROUPS } from '#api/domain/vocabulary/thematiques';
import { networkName } from '#web/lib/networks.fr.ts';
import type { Subject } from '#api/domain/coverage/subject';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { subjects as words } from './territory.fr.ts';

export interface SubjectOption {
  key: string;
  label: string;
}

export interface SubjectGroup {
  label: string;
  options: SubjectOption[];
}

/** A subject as the page calls it. */
export function subjectLabel(key: string): string {
  const subject = readSubject(key);
  if (!subject) return key;
  return subject.kind === 'network' ? networkName(subject.code) : subject.label;
}

/** All subjects to choose from: families first, then the needs of each, then the networks that have an offer or are chosen. */
export function subjectGroups(has: (key: string) => boolean): SubjectGroup[] {
  const needs = THEMATIQUE_GROUPS.map(({ value, label }) => ({
    label: words.needsOf(label),
    options: options(({ kind, code }) => kind === 'need' && groupOf(code as Thematique) === value),
  }));
  const networks = options((subject) => subject.kind === 'network' && has(subjectKey(subject)));
  return [
    { label: words.families, options: options(({ kind }) => kind === 'group') },
    ...needs,
    ...(networks.length > 0 ? [{ label: words.networks, options: networks }] : []),
  ];
}

const options = (isIn: (subject: Subject) => boolean): SubjectOption[] =>
  SUBJECTS.filter(isIn).map((subject) => ({
    key: subjectKey(subject),
    label: subjectLabel(subjectKey(subject)),
  }));
