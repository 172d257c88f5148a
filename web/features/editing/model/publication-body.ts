import { publishListing } from '#api/contract/editing.contract';
import { NO_EDITS } from './edits.ts';
import type { CallOf } from '#api/contract/endpoint';
import type { Issue } from '#api/contract/problem.contract';
import type { Edits } from '#api/domain/editing/changes';

export type PublicationBody = NonNullable<CallOf<typeof publishListing>['body']>;

/** What is sent to publish the edits of a version, with the published values that they began from. */
export const bodyOf = (
  base_version: number,
  { structure, services }: Edits,
  seen: Edits = NO_EDITS,
): PublicationBody => ({
  base_version,
  structure,
  services: Object.entries(services).map(([id, values]) => ({ id, values })),
  seen: { structure: { ...seen.structure }, services: { ...seen.services } },
});

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
  const { structure, services } = parsed.data;
  return {
    ok: true,
    edits: { structure, services: Object.fromEntries(services.map(({ id, values }) => [id, values])) },
  };
}
