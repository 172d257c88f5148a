import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people add and take away. `withdrawn`: a person closed the structure or removed the service, and no import brings it back.
 * `pending`: a new listing that a moderator has not accepted, shown to its keepers only. `unnamed_since`: its source names it no
 * more, but people keep it. Who may bring the listings of a source by file. How many searches of a month showed a listing: neither
 * what was searched nor by whom.
 */
export class OwnListings0000000000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE structure
        ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
        ADD COLUMN pending boolean NOT NULL DEFAULT false,
        ADD COLUMN unnamed_since date;
      ALTER TABLE service ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;
      INSERT INTO source (slug, nom, licence)
        VALUES ('baguette', 'Baguette, saisie par les structures', 'Licence Ouverte 2.0') ON CONFLICT DO NOTHING;
      CREATE TABLE new_listing (
        structure_id text PRIMARY KEY REFERENCES structure ON DELETE CASCADE,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        asked_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'accepted', 'refused')),
        answer text,
        answered_on date,
        answered_by uuid REFERENCES account ON DELETE SET NULL
      );
      CREATE INDEX new_listing_waiting ON new_listing (asked_on) WHERE state <> 'accepted';
      CREATE TABLE source_right (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        source text NOT NULL,
        PRIMARY KEY (account_id, source)
      );
      CREATE TABLE shown_listing (
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        month text NOT NULL CHECK (month ~ '^\\d{4}-\\d{2}$'),
        searches integer NOT NULL,
        PRIMARY KEY (structure_id, month)
      );
      CREATE INDEX shown_listing_month ON shown_listing (month);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE shown_listing, source_right, new_listing;
      ALTER TABLE service DROP COLUMN withdrawn;
      ALTER TABLE structure DROP COLUMN withdrawn, DROP COLUMN pending, DROP COLUMN unnamed_since;
    `);
  }
}
