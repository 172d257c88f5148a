import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What moderators look at and decide. Two listings merged: the one that is not kept is gone and leads to the other (`merged_into`), and
 * `merger` holds what moved, so that it can be taken back. `withdrawn_at`: its source may go on naming it. `decision` becomes the one
 * journal of all that moderators, managers and the operator decide: rows are added, never changed, but for an account that is removed.
 */
export class Moderation0000000000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE structure
        ADD COLUMN merged_into text REFERENCES structure ON DELETE SET NULL,
        ADD COLUMN withdrawn_at timestamptz;
      ALTER TABLE service ADD COLUMN merged_into text REFERENCES service ON DELETE SET NULL;
      CREATE INDEX structure_merged_into ON structure (merged_into) WHERE merged_into IS NOT NULL;
      CREATE INDEX service_merged_into ON service (merged_into) WHERE merged_into IS NOT NULL;
      ALTER TABLE revision DROP CONSTRAINT revision_kind_check;
      ALTER TABLE revision ADD CONSTRAINT revision_kind_check
        CHECK (kind IN ('edit', 'undo', 'confirmation', 'proposal', 'merge'));
      ALTER TABLE listing_change DROP CONSTRAINT listing_change_kind_check;
      ALTER TABLE listing_change ADD CONSTRAINT listing_change_kind_check
        CHECK (kind IN ('created', 'changed', 'gone', 'returned', 'merged', 'withdrawn', 'restored'));
      CREATE INDEX revision_account ON revision (account_id, at);
      CREATE TABLE duplicate (
        a text NOT NULL REFERENCES structure ON DELETE CASCADE,
        b text NOT NULL REFERENCES structure ON DELETE CASCADE,
        score double precision NOT NULL,
        reasons text[] NOT NULL,
        found_on date NOT NULL,
        told_apart boolean NOT NULL DEFAULT false,
        PRIMARY KEY (a, b),
        CHECK (a < b)
      );
      CREATE INDEX duplicate_b ON duplicate (b);
      CREATE TABLE suspicion (
        revision uuid PRIMARY KEY REFERENCES revision ON DELETE CASCADE,
        reasons text[] NOT NULL,
        answered boolean NOT NULL DEFAULT false
      );
      CREATE INDEX suspicion_open ON suspicion (revision) WHERE NOT answered;
      CREATE TABLE merger (
        revision uuid PRIMARY KEY REFERENCES revision ON DELETE CASCADE,
        kept text NOT NULL REFERENCES structure ON DELETE CASCADE,
        merged text NOT NULL REFERENCES structure ON DELETE CASCADE,
        moved jsonb NOT NULL
      );
      ALTER TABLE report ADD COLUMN dismissed_by uuid;
      CREATE OR REPLACE VIEW standing_report AS
        SELECT r.structure_id, jsonb_build_object('reason', r.reason, 'need', r.need, 'until', r.until, 'day', r.day,
          'reporter', r.reporter) AS report, r.id, r.reason, r.need, r.reporter
        FROM report r JOIN structure t ON t.id = r.structure_id
        WHERE (t.date_maj IS NULL OR t.date_maj <= r.day OR t.date_maj = r.date_maj) AND r.edition = listing_edition(r.structure_id)
          AND r.dismissed_by IS NULL;
      ALTER TABLE decision
        DROP CONSTRAINT decision_kind_check,
        DROP CONSTRAINT decision_structure_id_fkey,
        ALTER COLUMN structure_id DROP NOT NULL,
        ADD COLUMN rank bigint GENERATED ALWAYS AS IDENTITY,
        ADD COLUMN other text,
        ADD COLUMN territory_kind text,
        ADD COLUMN territory_code text,
        ADD COLUMN by_operator boolean NOT NULL DEFAULT false,
        ADD COLUMN undoes uuid REFERENCES decision;
      CREATE UNIQUE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;
      CREATE INDEX decision_at ON decision (at);
      CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND (NEW.account_id IS NULL OR NEW.account_id = OLD.account_id)
          AND (NEW.about IS NULL OR NEW.about = OLD.about)
          AND to_jsonb(NEW) - 'account_id' - 'about' = to_jsonb(OLD) - 'account_id' - 'about' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'The journal of decisions is only added to';
      END $$;
      CREATE TRIGGER decision_is_kept BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION keep_decision();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER decision_is_kept ON decision;
      DROP FUNCTION keep_decision();
      DELETE FROM decision WHERE structure_id IS NULL OR undoes IS NOT NULL
        OR kind NOT IN ('claim-accepted', 'claim-refused', 'member-added', 'member-removed')
        OR structure_id NOT IN (SELECT id FROM structure);
      DROP INDEX decision_at;
      ALTER TABLE decision
        DROP COLUMN rank, DROP COLUMN other, DROP COLUMN territory_kind, DROP COLUMN territory_code, DROP COLUMN by_operator, DROP COLUMN undoes,
        ALTER COLUMN structure_id SET NOT NULL,
        ADD CONSTRAINT decision_structure_id_fkey FOREIGN KEY (structure_id) REFERENCES structure ON DELETE CASCADE,
        ADD CONSTRAINT decision_kind_check CHECK (kind IN ('claim-accepted', 'claim-refused', 'member-added', 'member-removed'));
      CREATE OR REPLACE VIEW standing_report AS
        SELECT r.structure_id, jsonb_build_object('reason', r.reason, 'need', r.need, 'until', r.until, 'day', r.day,
          'reporter', r.reporter) AS report, r.id, r.reason, r.need, r.reporter
        FROM report r JOIN structure t ON t.id = r.structure_id
        WHERE (t.date_maj IS NULL OR t.date_maj <= r.day OR t.date_maj = r.date_maj) AND r.edition = listing_edition(r.structure_id);
      ALTER TABLE report DROP COLUMN dismissed_by;
      DROP TABLE merger, suspicion, duplicate;
      DROP INDEX revision_account;
      DELETE FROM listing_change WHERE kind IN ('merged', 'withdrawn', 'restored');
      ALTER TABLE listing_change DROP CONSTRAINT listing_change_kind_check;
      ALTER TABLE listing_change ADD CONSTRAINT listing_change_kind_check
        CHECK (kind IN ('created', 'changed', 'gone', 'returned'));
      UPDATE revision SET kind = 'edit' WHERE kind = 'merge';
      ALTER TABLE revision DROP CONSTRAINT revision_kind_check;
      ALTER TABLE revision ADD CONSTRAINT revision_kind_check CHECK (kind IN ('edit', 'undo', 'confirmation', 'proposal'));
      ALTER TABLE service DROP COLUMN merged_into;
      ALTER TABLE structure DROP COLUMN merged_into, DROP COLUMN withdrawn_at;
    `);
  }
}
