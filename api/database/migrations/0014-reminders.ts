import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What asks those who keep a listing whether it is still right. A reminder names its mailbox by an account or by the listing that shows
 * it, never by a copy; where a mailbox must be known again (the links of a mail, a refusal, mail that comes back), by the SHA-256 of its
 * address. `period_months` 0: never. `reminder_key` signs the links.
 */
export class Reminders0000000000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE reminder_key (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        key bytea NOT NULL
      );
      CREATE TABLE reminder_period (
        structure_id text PRIMARY KEY REFERENCES structure ON DELETE CASCADE,
        period_months smallint NOT NULL CHECK (period_months IN (0, 1, 3, 6, 12))
      );
      CREATE TABLE reminder_refusal (
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        mailbox_hash bytea NOT NULL,
        PRIMARY KEY (structure_id, mailbox_hash)
      );
      CREATE TABLE returned_mailbox (
        mailbox_hash bytea PRIMARY KEY,
        since date NOT NULL
      );
      CREATE TABLE reminder (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES account ON DELETE CASCADE,
        shown_by text REFERENCES structure ON DELETE CASCADE,
        mailbox_hash bytea NOT NULL,
        made_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'bounced', 'given-up')),
        tries smallint NOT NULL DEFAULT 0,
        changed_at timestamptz NOT NULL,
        CHECK ((account_id IS NULL) <> (shown_by IS NULL))
      );
      CREATE INDEX reminder_waiting ON reminder (id) WHERE state IN ('due', 'sending');
      CREATE INDEX reminder_made_on ON reminder (made_on);
      CREATE INDEX reminder_account ON reminder (account_id);
      CREATE INDEX reminder_shown_by ON reminder (shown_by);
      CREATE TABLE reminder_listing (
        reminder_id uuid NOT NULL REFERENCES reminder ON DELETE CASCADE,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        PRIMARY KEY (reminder_id, structure_id)
      );
      CREATE INDEX reminder_listing_structure ON reminder_listing (structure_id);
      CREATE FUNCTION mailbox_hash(courriel text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(convert_to(lower(courriel), 'UTF8'))
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION mailbox_hash(text);
      DROP TABLE reminder_listing, reminder, returned_mailbox, reminder_refusal, reminder_period, reminder_key;
    `);
  }
}
