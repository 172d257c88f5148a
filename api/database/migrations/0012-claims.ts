import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Those who ask to keep a listing whose mailbox they do not hold, until a moderator answers; and what moderators and managers decided
 * of a listing, which nothing erases while the listing lasts. What a claimer wrote goes with the answer.
 */
export class Claims0000000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE claim (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        claimer text CHECK (char_length(claimer) <= 200),
        siret text,
        message text CHECK (char_length(message) <= 1000),
        asked_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'accepted', 'refused')),
        answer text,
        answered_on date
      );
      CREATE UNIQUE INDEX claim_open ON claim (account_id, structure_id) WHERE state = 'asked';
      CREATE INDEX claim_asked ON claim (asked_on) WHERE state = 'asked';
      CREATE TABLE decision (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('claim-accepted', 'claim-refused', 'member-added', 'member-removed')),
        about uuid REFERENCES account ON DELETE SET NULL,
        reason text
      );
      CREATE INDEX decision_structure ON decision (structure_id, at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE decision, claim');
  }
}
