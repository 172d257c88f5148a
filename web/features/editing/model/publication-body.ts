import { publishListing } from '#api/contract/editing.contract';
import { NO_EDITS } from './edits.ts';
import type { CallOf } from '#api/contract/endpoint';
import type { Issue } from '#api/contract/problem.contract';
import type { Edits, Values } from '#api/domain/editing/changes';

export type PublicationBody = NonNullable<CallOf<typeof publishListing>['body']>;

/** What is sent to publish the edits of a version, with the published values that they began from. */
export const bodyOf = (
  base_version: number,
  { structure, services }: Edits,
  seen: Edits = NO_EDITS,
): PublicationBody => {
  const rows = Object.entries(services);
  return {
    base_version,
    structure,
    services: rows.filter(([, values]) => !isWhole(values)).map(([id, values]) => ({ id, values })),
    added: rows
      .filter(([, values]) => isWhole(values))
      .map(([id, values]) => ({ id, values: wholeOf(values) })),
    seen: {
      structure: { ...seen.structure },
      services: Object.fromEntries(
        Object.entries(seen.services).filter(([id]) => !isWhole(services[id] ?? {})),
      ),
    },
  };
};

type Added = NonNullable<PublicationBody['added']>[number]['values'];

/** It is there, or it would not be added: that is not said. */
const wholeOf = (values: Values): Added =>
  Object.fromEntries(Object.entries(values).filter(([column]) => column !== 'withdrawn')) as Added;

/** All that a service needs, and that it is there: it is added, or written again and brought back, which is the same. */
const isWhole = (values: Values): boolean =>
  values.withdrawn === false && 'nom' in values && 'thematiques' in values;

/** Where the contract has no words of its own. */
const NOT_TAKEN = 'Cette valeur ne convient pas.';

export type Checked = { ok: true; edits: Edits } | { ok: false; issues: Issue[] };

/** The edits as they will be stored, or what is wrong with them: by the rules and in the words of the API, without asking it. */
export function checkEdits(edits: Edits): Checked {
  const parsed = publishListing.body.safeParse(bodyOf(1, edits), { error: () => NOT_TAKEN });
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({
      field: ['body', ...path.map(String)].join('.'),
      message,
    }));
    return { ok: false, issues };
  }
  const { structure, services, added } = parsed.data;
  const rows = [
    ...services.map(({ id, values }) => [id, values] as const),
    ...added.map(({ id, values }) => [id, { ...values, withdrawn: false }] as const),
  ];
  return { ok: true, edits: { structure, services: Object.fromEntries(rows) } };
}
