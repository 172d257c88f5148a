import 'reflect-metadata';
import { resolve } from 'node:path';
import { readConfig } from '#api/config';
import { startBackup } from '#api/contract/operator.contract';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

async function run(): Promise<void> {
  const [given] = process.argv.slice(2);
  const config = readConfig();
  if (!given) throw new OperatorError('Usage : npm run backup -- FICHIER.tar.gz');
  if (config.DATABASE_URL) throw new OperatorError('Un serveur PostgreSQL se sauvegarde avec pg_dump.');
  const file = resolve(given);
  await withApp(config, sayTo(process.stderr), {
    here: async (_app, database) => database.backup?.(file),
    there: async (operator) => void (await askOperator(operator, startBackup, { file })),
  });
  process.stdout.write(`Base sauvegardée dans ${file}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof OperatorError ? error.message : describeStartFailure(error)}\n`);
  process.exitCode = 1;
});
