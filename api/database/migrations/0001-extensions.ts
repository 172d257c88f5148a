import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Only what ships with PostgreSQL's contrib and with the embedded database: no PostGIS. */
export class Extensions0000000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const extension of ['cube', 'earthdistance', 'pg_trgm', 'unaccent', 'btree_gist', 'btree_gin']) {
      await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
  }

  /** Extensions may serve other schemas of the same server: they stay. */
  async down(): Promise<void> {}
}
