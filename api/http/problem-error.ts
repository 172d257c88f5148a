import type { Issue, ProblemType } from '#api/contract/problem.contract';

/** An error that the caller may read: its kind, a French sentence, and every issue found. */
export class ProblemError extends Error {
  constructor(
    readonly type: ProblemType,
    readonly detail: string,
    readonly issues?: Issue[],
  ) {
    super(detail);
  }
}
