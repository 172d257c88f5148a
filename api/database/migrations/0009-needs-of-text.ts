import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The needs that a service's text speaks of without declaring them: filled by the imports, from then on. */
export class NeedsOfText0000000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE service ADD COLUMN thematiques_texte text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE service DROP COLUMN thematiques_texte');
  }
}
