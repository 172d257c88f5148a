import type { Issue } from '#api/contract/problem.contract';
import type { PublicationBody } from './publication-body.ts';

/** What is wrong with one field of the structure (`serviceId` null) or of a service. */
export interface FieldIssue {
  serviceId: string | null;
  /** The column; empty where the whole is refused. */
  field: string;
  message: string;
}

/** The issues of a refused publication, each where it was typed: `body.services.0.values.publics.2` is of the first service's publics. */
export function placeIssues(issues: readonly Issue[], body: PublicationBody): FieldIssue[] {
  const placed = issues.map(({ field, message }) => ({ ...placeOf(field, body), message }));
  const known = new Set<string>();
  return placed.filter(({ serviceId, field, message }) => {
    const key = [serviceId, field, message].join(' ');
    return !known.has(key) && known.add(key);
  });
}

function placeOf(path: string, { services = [], added = [] }: PublicationBody): Omit<FieldIssue, 'message'> {
  const [, part, ...rest] = path.split('.');
  if (part === 'structure') return { serviceId: null, field: rest[0] ?? '' };
  if (part !== 'services' && part !== 'added') return { serviceId: null, field: '' };
  const [index, , field = ''] = rest;
  const list: readonly { id: string }[] = part === 'added' ? added : services;
  return { serviceId: list[Number(index)]?.id ?? null, field };
}

/** What is wrong by column, of the structure or of one service. */
export const issuesOf = (issues: readonly FieldIssue[], serviceId: string | null): Record<string, string> =>
  Object.fromEntries(
    issues
      .filter((issue) => issue.serviceId === serviceId && issue.field !== '')
      .map(({ field, message }) => [field, message]),
  );

/** The `id` in the page of the field of a column. */
export const fieldId = (serviceId: string | null, field: string): string =>
  `champ-${serviceId ?? 'structure'}-${field}`;
