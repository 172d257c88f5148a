import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Services in the order of their distance, those of one need only: read that way, twenty structures cost the same among
 * a hundred thousand services or a million (`candidates.sql.ts`). The needs stand as a signature in each branch of the
 * index, which closes those that hold none. What the other indexes of services gave is no longer asked for; filling
 * them took more time than these.
 */
export class NearestServices0000000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX service_position, service_thematiques, service_zone, service_at_a_distance;
      CREATE INDEX service_nearest ON service USING gist (position, array_to_tsvector(besoins))
        WHERE gone_at IS NULL;
      -- One without a place comes after all the others: an index gives those without a value in no order and in no box.
      CREATE INDEX service_nearest_afar ON service
        USING gist (coalesce(position, cube(array[1e9, 0, 0])), array_to_tsvector(besoins))
        WHERE gone_at IS NULL AND 'a-distance' = ANY (modes_accueil);
      CREATE INDEX service_unplaced ON service (code_insee) WHERE gone_at IS NULL AND position IS NULL;
      CREATE INDEX commune_region ON commune (code_region);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX service_nearest, service_nearest_afar, service_unplaced, commune_region;
      CREATE INDEX service_position ON service USING gist (position) WHERE gone_at IS NULL AND NOT at_structure;
      CREATE INDEX service_thematiques ON service USING gin (thematiques) WHERE gone_at IS NULL;
      CREATE INDEX service_zone ON service USING gin (zone_eligibilite) WHERE gone_at IS NULL;
      CREATE INDEX service_at_a_distance ON service USING gin (zone_eligibilite)
        WHERE gone_at IS NULL AND 'a-distance' = ANY (modes_accueil);
    `);
  }
}
