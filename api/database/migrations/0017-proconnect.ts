import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ends ProConnect's own session with ours, sealed by the secret of the session: only the browser that signed in can have it read. */
export class ProConnect0000000000017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE session ADD COLUMN sealed_id_token bytea');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE session DROP COLUMN sealed_id_token');
  }
}
