import type { DataSource } from 'typeorm';
import { prepareDatabase } from '#api/cli/prepare-database';
import { readConfig } from '#api/config';
import type { Place } from './run-app.ts';

/** Opens a database as the app does, without the fictional listings, and closes it. */
export async function withDataSource(
  place: Place,
  use: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  const config = readConfig({ ...place, DEMO_DATA: 'false' });
  const database = await prepareDatabase(config, () => {});
  await use(database.dataSource);
  await database.close();
}
