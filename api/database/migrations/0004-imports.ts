import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs and their issues; rows wait in import_staged, outside any long transaction, until one statement merges them. */
export class Imports0000000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_run (
        id uuid PRIMARY KEY,
        format text NOT NULL,
        origins text[] NOT NULL,
        departement text,
        state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
        report jsonb,
        started_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE TABLE import_issue (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        run_id uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
        origin text NOT NULL,
        line integer NOT NULL,
        field text,
        value text,
        reason text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('rejected', 'warning', 'repaired'))
      );
      CREATE INDEX import_issue_run ON import_issue (run_id, severity);
      CREATE UNLOGGED TABLE import_staged (
        run_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('structure', 'service', 'outside', 'commune')),
        id text NOT NULL,
        origin text NOT NULL,
        line integer NOT NULL,
        fingerprint text NOT NULL,
        payload jsonb NOT NULL
      );
      CREATE INDEX import_staged_id ON import_staged (run_id, kind, id);
      CREATE TABLE seed_state (
        name text PRIMARY KEY,
        version text NOT NULL,
        done_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE seed_state, import_staged, import_issue, import_run');
  }
}
