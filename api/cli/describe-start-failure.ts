import { ConfigError } from '#api/config';
import { DirectoryLockedError } from '#api/database/embedded/directory-lock';

const FORESEEN = [ConfigError, DirectoryLockedError];

/** What the person at the terminal reads when a program cannot begin: a sentence, or the whole error when unforeseen. */
export function describeStartFailure(error: unknown): string {
  if (FORESEEN.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Le port ${port} est déjà pris : choisissez-en un autre avec PORT=….`;
  if (code === 'ECONNREFUSED') return 'Le serveur PostgreSQL de DATABASE_URL ne répond pas.';
  return `Le démarrage a échoué.\n${error instanceof Error ? error.stack : String(error)}`;
}
