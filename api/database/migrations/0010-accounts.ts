import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who signs in. A mailbox is written once, with its account, made by the first sign-in, an invitation or the operator. A link and a session are
 * known by the SHA-256 of their secret only, and a link holds its mailbox sealed by that secret: neither this table nor a copy of it
 * says who asked for one.
 */
export class Accounts0000000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        courriel text NOT NULL UNIQUE CHECK (courriel = lower(courriel)),
        administrator boolean NOT NULL DEFAULT false,
        made_on date NOT NULL
      );
      CREATE TABLE moderation (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('departement', 'epci')),
        code text NOT NULL,
        PRIMARY KEY (account_id, kind, code)
      );
      CREATE TABLE sign_in_link (
        hash bytea PRIMARY KEY,
        sealed_courriel bytea NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_link_expiry ON sign_in_link (expires_at);
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        browser text NOT NULL,
        made_on date NOT NULL,
        last_used date NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_account ON session (account_id);
      CREATE INDEX session_expiry ON session (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE session, sign_in_link, moderation, account');
  }
}
