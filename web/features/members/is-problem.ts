import { ProblemError } from '#web/api/errors.ts';
import type { ProblemType } from '#api/contract/problem.contract';

type Kind = ProblemType extends `urn:baguette:${infer Name}` ? Name : never;

/** Whether the server answered a problem of this kind. */
export const isProblem = (error: Error | null, kind: Kind): error is ProblemError =>
  error instanceof ProblemError && error.problem.type === `urn:baguette:${kind}`;
