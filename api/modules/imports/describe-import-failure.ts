import { ProblemError } from '#api/http/problem-error';
import { OriginError } from './open-origin.ts';
import { MassDepartureError } from './refuse-mass-departure.ts';

/** The French sentence of a failure that the one who imports can mend; null for an unforeseen one. */
export function describeImportFailure(error: unknown): string | null {
  const foreseen =
    error instanceof OriginError || error instanceof MassDepartureError || error instanceof ProblemError;
  return foreseen ? error.message : null;
}
