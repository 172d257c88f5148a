import { refuseReason } from '#api/domain/moderation/refuse-reason';
import { ProblemError } from '#api/http/problem-error';

/** @throws ProblemError `bad-request` for a reason that names somebody: the journal is kept for good. */
export function checkReason(reason: string | null): void {
  const refused = reason === null ? null : refuseReason(reason);
  if (refused) {
    throw new ProblemError('urn:baguette:bad-request', refused, [{ field: 'body.reason', message: refused }]);
  }
}
