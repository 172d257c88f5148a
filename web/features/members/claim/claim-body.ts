import { claimListing } from '#api/contract/members.contract';
import { ProblemError } from '#web/api/errors.ts';
import type { CallOf } from '#api/contract/endpoint';

export type ClaimBody = CallOf<typeof claimListing>['body'];

const FIELDS = ['claimer', 'siret', 'message'] as const;

/** A field of the form, in the order in which they stand. */
export type ClaimField = (typeof FIELDS)[number];
export type Written = Record<ClaimField, string>;
export type Issues = Partial<Record<ClaimField, string>>;

/** What the form holds, as the API takes it: a SIRET that is not written is none. */
export const bodyOf = ({ claimer, siret, message }: Written): ClaimBody => ({
  claimer,
  siret: siret.trim() === '' ? null : siret,
  message,
});

/** What the contract says of each field, before anything is sent; the first of its faults. */
export function checkClaim(body: ClaimBody): Issues {
  const { error } = claimListing.body.safeParse(body);
  return issuesBy((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
}

/** What the server says of each field. */
export const serverIssues = (error: Error | null): Issues =>
  error instanceof ProblemError
    ? issuesBy(error.issues.map(({ field, message }) => [field.replace(/^body\./, ''), message]))
    : {};

export const firstOf = (issues: Issues): ClaimField | undefined =>
  FIELDS.find((field) => issues[field] !== undefined);

function issuesBy(found: readonly [field: string, message: string][]): Issues {
  const known = found.filter(([field]) => (FIELDS as readonly string[]).includes(field));
  return Object.fromEntries(known.toReversed());
}
