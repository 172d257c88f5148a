import type { Config } from '#api/config';
import { openDatabase } from '#api/database/open-database';
import type { Database } from '#api/database/open-database';
import { forgetOperator } from './operator-file.ts';
import { seedDatabase } from '#api/modules/seeding/seed-database';

/**
 * Opens the database, brings its tables to the code's and fills what is missing.
 * @throws what openDatabase throws; the database is closed again when a migration or a seed fails.
 */
export async function prepareDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  say(config.DATABASE_URL ? 'Connexion au serveur PostgreSQL…' : 'Ouverture de la base embarquée…');
  const database = await openDatabase(config);
  // Who opens the directory knows that no app runs on it: a token left there is that of a dead one.
  if (!config.DATABASE_URL) await forgetOperator(config.DATA_DIR);
  try {
    const done = await database.dataSource.runMigrations();
    if (done.length > 0) say(`Tables mises à jour (${done.length} migrations).`);
    await seedDatabase(database.dataSource, { demo: config.DEMO_DATA, now: new Date(), say });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
