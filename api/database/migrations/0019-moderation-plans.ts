import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the moderation queue and its journal are read by, without reading a large table whole; and when those who moderate were last told
 * that something waits, where they have not refused to be.
 */
export class ModerationPlans0000000000019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE moderation_notice (
        account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        told_on date,
        refused boolean NOT NULL DEFAULT false
      );
      CREATE INDEX commune_parent ON commune (code_parent) WHERE code_parent IS NOT NULL;
      CREATE INDEX duplicate_open ON duplicate (score DESC, found_on, a, b) WHERE NOT told_apart;
      DROP INDEX decision_at;
      CREATE INDEX decision_latest ON decision (at DESC, rank DESC);
      CREATE INDEX decision_territory ON decision (territory_kind, territory_code) WHERE territory_kind IS NOT NULL;
      DROP INDEX claim_asked;
      CREATE INDEX claim_asked ON claim (asked_on, id) WHERE state = 'asked';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE moderation_notice;
      DROP INDEX commune_parent, duplicate_open, decision_latest, decision_territory, claim_asked;
      CREATE INDEX decision_at ON decision (at);
      CREATE INDEX claim_asked ON claim (asked_on) WHERE state = 'asked';
    `);
  }
}
