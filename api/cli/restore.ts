import { resolve } from 'node:path';
import { readConfig } from '#api/config';
import { RestoreRefusedError, restoreEmbedded } from '#api/database/embedded/restore-embedded';
import { describeStartFailure } from './describe-start-failure.ts';

const USAGE = 'Usage : npm run restore -- FICHIER.tar.gz (dans un DATA_DIR vide, application arrêtée)';

async function run(): Promise<void> {
  const [given] = process.argv.slice(2);
  const { DATA_DIR, DATABASE_URL } = readConfig();
  if (!given) throw new RestoreRefusedError(USAGE);
  if (DATABASE_URL) throw new RestoreRefusedError('Un serveur PostgreSQL se restaure avec pg_restore.');
  await restoreEmbedded(resolve(given), DATA_DIR);
  process.stdout.write(`Base restaurée dans ${DATA_DIR}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof RestoreRefusedError ? error.message : describeStartFailure(error)}\n`,
  );
  process.exitCode = 1;
});
