import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a listing came, changed, left and came back. Names of fields, never what they held: a value that was withdrawn must not
 * stay. The reference is checked at the end of the transaction, since a run says what it will create before it does.
 */
export class ListingChanges0000000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE listing_change (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('created', 'changed', 'gone', 'returned')),
        fields text[] NOT NULL,
        run_id uuid REFERENCES import_run ON DELETE SET NULL
      );
      CREATE INDEX listing_change_structure ON listing_change (structure_id, at);
      CREATE INDEX listing_change_run ON listing_change (run_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE listing_change');
  }
}
