import { ProblemError } from '#web/api/errors.ts';

/** Nobody is signed in, or no longer. */
export const isSignedOut = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.type === 'urn:baguette:not-signed-in';
