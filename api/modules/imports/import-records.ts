import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import { mergeStaged } from './merge-staged.ts';
import { RowStager } from './stage-rows.ts';

interface Listings {
  structures: StructureRecord[];
  services: ServiceRecord[];
}

/** Brings listings made by the product itself to the database, through the same merge as a file's. */
export async function importRecords(
  dataSource: DataSource,
  { structures, services }: Listings,
  now: Date,
): Promise<void> {
  const runId = randomUUID();
  const stager = new RowStager(dataSource, runId, 'baguette');
  const byStructure = new Map(structures.map(({ id }) => [id, [] as ServiceRecord[]]));
  for (const service of services) byStructure.get(service.structure_id)?.push(service);
  for (const [index, structure] of structures.entries()) {
    await stager.add(
      index + 1,
      { structure, services: byStructure.get(structure.id) ?? [], issues: [] },
      false,
    );
  }
  await stager.flush();
  await dataSource.transaction(async (manager) => {
    await mergeStaged(manager, {
      runId,
      departement: null,
      servicesAreRows: false,
      partial: false,
      acceptDepartures: true,
      now,
    });
    await manager.query('DELETE FROM import_staged WHERE run_id = $1', [runId]);
  });
  await dataSource.query('VACUUM ANALYZE structure, service');
}
