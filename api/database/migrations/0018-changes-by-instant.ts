import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has just changed is asked for by its instant, at the end of each import and each time that a new listing is shown. */
export class ChangesByInstant0000000000018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX listing_change_at ON listing_change (at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX listing_change_at');
  }
}
