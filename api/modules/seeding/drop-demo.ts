import type { DataSource } from 'typeorm';
import { DEMO_SEED, DEMO_SOURCE } from './demo-seed.ts';

/** Removes the fictional listings for good: a later start does not make them again. */
export async function dropDemoListings(
  dataSource: DataSource,
): Promise<{ structures: number; services: number }> {
  const dropped = await dataSource.transaction(async (manager) => {
    const remove = async (table: 'service' | 'structure') => {
      const statement = `WITH removed AS (DELETE FROM ${table} WHERE source = $1 RETURNING 1) SELECT count(*)::int AS count FROM removed`;
      const [row] = (await manager.query(statement, [DEMO_SOURCE.slug])) as [{ count: number }];
      return row.count;
    };
    const services = await remove('service');
    const structures = await remove('structure');
    await manager.query('DELETE FROM source WHERE slug = $1', [DEMO_SOURCE.slug]);
    await manager.query(
      `INSERT INTO seed_state (name, version) VALUES ($1, 'dropped')
       ON CONFLICT (name) DO UPDATE SET version = 'dropped', done_at = now()`,
      [DEMO_SEED],
    );
    return { structures, services };
  });
  await dataSource.query('VACUUM ANALYZE structure, service');
  return dropped;
}
