import type { Issue, Problem } from '#api/contract/problem.contract';

/** The server answered an RFC 9457 problem; `message` is its French text for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }

  get issues(): readonly Issue[] {
    return this.problem.issues ?? [];
  }
}

/** Nothing answered: no network, a server that is down, or a connection that was cut. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** Something answered, but not what the contract says: a captive portal, a proxy, another version of the server. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
  readonly status: number;

  constructor(status: number) {
    super(`answer ${status} does not follow the contract`);
    this.status = status;
  }
}
