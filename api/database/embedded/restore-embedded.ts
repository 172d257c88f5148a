import { access, constants } from 'node:fs/promises';
import { createDatabaseFiles, holdsDatabase } from './database-files.ts';
import { acquireLock } from './directory-lock.ts';

/** A backup cannot be restored there. The message is for the person at the terminal. */
export class RestoreRefusedError extends Error {
  override readonly name = 'RestoreRefusedError';
}

/**
 * Puts the backup `file` (made by `EmbeddedDatabase.backup`) into `dataDir`, created if needed.
 * Throws RestoreRefusedError when it already holds a database or when the file cannot be used, DirectoryLockedError
 * when a process uses the directory; what is there is then untouched.
 */
export async function restoreEmbedded(file: string, dataDir: string): Promise<void> {
  await access(file, constants.R_OK).catch(() => {
    throw new RestoreRefusedError(`La sauvegarde ${file} est introuvable ou illisible.`);
  });
  const lock = await acquireLock(dataDir);
  try {
    if (await holdsDatabase(dataDir)) {
      throw new RestoreRefusedError(
        `Le répertoire ${dataDir} contient déjà une base de données. ` +
          `Restaurez dans un répertoire vide, ou déplacez d’abord celui-ci.`,
      );
    }
    await createDatabaseFiles(dataDir, file).catch((error: unknown) => {
      throw new RestoreRefusedError(`La sauvegarde ${file} ne peut pas être restaurée.`, { cause: error });
    });
  } finally {
    lock.release();
  }
}
