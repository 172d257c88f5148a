import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What workers report of listings. `edition` and `date_maj` are what the listing said when it was reported: once its source
 * says something else, or confirms it at a later date, the report stands no more. Some sources date listings in the future: that
 * date, known when the report was made, confirms nothing. A view, so that whoever reads listings reads
 * the same reports.
 */
export class Reports0000000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE reporter_key (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key bytea NOT NULL,
        made_on date NOT NULL
      );
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        reason text NOT NULL,
        need text,
        until date,
        text text CHECK (char_length(text) <= 300),
        day date NOT NULL,
        reporter text NOT NULL,
        edition text NOT NULL,
        date_maj date
      );
      CREATE INDEX report_structure ON report (structure_id);
      CREATE INDEX report_day ON report (day);
      CREATE FUNCTION listing_edition(structure_id text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT md5(t.fingerprint || coalesce(
          (SELECT string_agg(v.fingerprint, ' ' ORDER BY v.id) FROM service v
           WHERE v.structure_id = t.id AND v.gone_at IS NULL), ''))
        FROM structure t WHERE t.id = $1
      $$;
      CREATE VIEW standing_report AS
        SELECT r.structure_id, jsonb_build_object('reason', r.reason, 'need', r.need, 'until', r.until, 'day', r.day,
          'reporter', r.reporter) AS report, r.id, r.reason, r.need, r.reporter
        FROM report r JOIN structure t ON t.id = r.structure_id
        WHERE (t.date_maj IS NULL OR t.date_maj <= r.day OR t.date_maj = r.date_maj) AND r.edition = listing_edition(r.structure_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP VIEW standing_report; DROP FUNCTION listing_edition(text); DROP TABLE report, reporter_key',
    );
  }
}
