import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '#api/app.module';
import type { Config } from '#api/config';
import type { Database } from '#api/database/open-database';
import { DirectoryLockedError } from '#api/database/embedded/directory-lock';
import { JsonLogger } from '#api/http/json-logger';
import { readOperator } from './operator-file.ts';
import type { Operator } from './operator-file.ts';
import { prepareDatabase } from './prepare-database.ts';

interface Ways<T> {
  /** The database is free: do it here. */
  here: (app: INestApplicationContext, database: Database) => Promise<T>;
  /** A running app has the embedded database open: ask it. */
  there: (operator: Operator) => Promise<T>;
}

/**
 * Does an operator's work in this process, or asks the running app: two processes never open the embedded database.
 * @throws DirectoryLockedError when another process than an app holds the directory.
 */
export async function withApp<T>(
  config: Config,
  say: (line: string) => void,
  { here, there }: Ways<T>,
): Promise<T> {
  let database: Database;
  try {
    database = await prepareDatabase({ ...config, DEMO_DATA: false }, say);
  } catch (error) {
    const operator = error instanceof DirectoryLockedError ? await readOperator(config.DATA_DIR) : null;
    if (!operator) throw error;
    say(`L’application tourne sur ${operator.url} : elle fait elle-même le travail.`);
    return there(operator);
  }
  const parts = { config, database, operatorToken: crypto.randomUUID() };
  const app = await NestFactory.createApplicationContext(AppModule.with(parts), {
    logger: new JsonLogger('error'),
    abortOnError: false,
  });
  try {
    return await here(app, database);
  } finally {
    await app.close();
    await database.close();
  }
}
