import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The needs that a service's text speaks of without declaring them, filled by the imports from then on; with those that it
 * declares, all those that it may answer.
 */
export class NeedsOfText0000000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE service
        ADD COLUMN thematiques_texte text[] NOT NULL DEFAULT '{}',
        ADD COLUMN besoins text[] GENERATED ALWAYS AS (thematiques || thematiques_texte) STORED;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE service DROP COLUMN besoins, DROP COLUMN thematiques_texte');
  }
}
