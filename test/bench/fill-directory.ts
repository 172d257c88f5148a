import { inventedDirectory } from './invented-directory.sql.ts';
import type { Place } from './run-app.ts';
import { withDataSource } from './with-data-source.ts';

/** Fills an empty database with this many invented services. */
export const fillDirectory = (place: Place, services: number): Promise<void> =>
  withDataSource(place, async (dataSource) => {
    for (const [statement, parameters] of inventedDirectory(services)) {
      await dataSource.query(statement, parameters);
    }
  });
