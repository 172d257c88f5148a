import { ProblemError } from '#api/http/problem-error';

/** The French sentence of a failure; what was not foreseen shows nothing of the inside. */
export const describeBulkFailure = (error: unknown): { message: string; isForeseen: boolean } =>
  error instanceof ProblemError
    ? { message: error.detail, isForeseen: true }
    : { message: 'L’import a échoué ; rien n’a été changé. L’erreur a été notée.', isForeseen: false };
