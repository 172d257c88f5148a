import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import { HiddenListings } from './hidden-listings.ts';
import { mergeStaged } from './merge-staged.ts';
import { RowStager } from './stage-rows.ts';

interface Listings {
  structures: StructureRecord[];
  services: ServiceRecord[];
}

/**
 * Brings listings made by the product itself to the database, through the same merge as a file's: in one transaction, so that no
 * row of theirs waits there after a killed process.
 */
export async function importRecords(
  dataSource: DataSource,
  { structures, services }: Listings,
  now: Date,
): Promise<void> {
  const runId = randomUUID();
  const byStructure = new Map(structures.map(({ id }) => [id, [] as ServiceRecord[]]));
  for (const service of services) byStructure.get(service.structure_id)?.push(service);
  await dataSource.transaction(async (manager) => {
    const stager = new RowStager(
      manager,
      { id: runId, origin: 'baguette' },
      await HiddenListings.read(manager),
    );
    for (const [index, structure] of structures.entries()) {
      const row = { structure, services: byStructure.get(structure.id) ?? [], issues: [] };
      await stager.add(index + 1, row, false);
    }
    await stager.flush();
    await mergeStaged(manager, {
      runId,
      format: 'demo',
      departement: null,
      servicesAreRows: false,
      partial: false,
      acceptDepartures: true,
      only: null,
      now,
    });
    await manager.query('DELETE FROM import_staged WHERE run_id = $1', [runId]);
  });
  await dataSource.query('VACUUM ANALYZE structure, service');
}
