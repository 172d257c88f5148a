import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Listings that people keep. `held` names the units (`domain/editing/units.ts`) that a person set, which imports leave alone and
 * propose instead; `version` grows with each publication. `revision` holds who published what, with the values before and after:
 * it is read by those who may edit the listing, never by anybody else. What is published answers the reports made before.
 */
export class Editing0000000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE structure
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN held text[] NOT NULL DEFAULT '{}';
      ALTER TABLE service ADD COLUMN held text[] NOT NULL DEFAULT '{}';
      CREATE INDEX structure_courriel ON structure (courriel) WHERE courriel IS NOT NULL AND gone_at IS NULL;
      CREATE INDEX service_courriel ON service (courriel) WHERE courriel IS NOT NULL AND gone_at IS NULL;
      CREATE TABLE membership (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('editor', 'manager')),
        PRIMARY KEY (account_id, structure_id)
      );
      CREATE INDEX membership_structure ON membership (structure_id);
      CREATE TABLE revision (
        id uuid PRIMARY KEY,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        version integer NOT NULL,
        at timestamptz NOT NULL,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        kind text NOT NULL CHECK (kind IN ('edit', 'undo', 'confirmation', 'proposal')),
        undoes uuid REFERENCES revision,
        changes jsonb NOT NULL,
        UNIQUE (structure_id, version)
      );
      CREATE INDEX revision_undoes ON revision (undoes) WHERE undoes IS NOT NULL;
      CREATE TABLE proposal (
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        service_id text NOT NULL DEFAULT '',
        unit text NOT NULL,
        value jsonb NOT NULL,
        at timestamptz NOT NULL,
        refused boolean NOT NULL DEFAULT false,
        PRIMARY KEY (structure_id, service_id, unit)
      );
      CREATE OR REPLACE FUNCTION listing_edition(structure_id text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT md5(t.fingerprint || coalesce(
          (SELECT string_agg(v.fingerprint, ' ' ORDER BY v.id) FROM service v
           WHERE v.structure_id = t.id AND v.gone_at IS NULL), '')
          || CASE WHEN t.version > 1 THEN t.version::text ELSE '' END)
        FROM structure t WHERE t.id = $1
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION listing_edition(structure_id text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT md5(t.fingerprint || coalesce(
          (SELECT string_agg(v.fingerprint, ' ' ORDER BY v.id) FROM service v
           WHERE v.structure_id = t.id AND v.gone_at IS NULL), ''))
        FROM structure t WHERE t.id = $1
      $$;
      DROP TABLE proposal, revision, membership;
      DROP INDEX structure_courriel, service_courriel;
      ALTER TABLE structure DROP COLUMN version, DROP COLUMN held;
      ALTER TABLE service DROP COLUMN held;
    `);
  }
}
