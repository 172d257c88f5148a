import type { MigrationInterface, QueryRunner } from 'typeorm';

const RATES = 'no_thd_coverage_rate no_4g_coverage_rate poverty_rate older_65_rate nscol15p_rate'.split(' ');
const CLASSES = 'frr-plus frr-socle frr-beneficiaire frr-beneficiaire-partiel frr-partiel non-classee'.split(
  ' ',
);

/**
 * What coverage is crossed with, once imported: digital fragility and rural zoning by commune, and official outlines, simplified beforehand for three
 * sizes of screen (the JSON of a MultiPolygon's coordinates). Beside `commune`, whose every change has the coverage counted again.
 */
export class Crossings0000000000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE commune_fragility (
        code_commune text PRIMARY KEY REFERENCES commune ON DELETE CASCADE,
        total double precision NOT NULL CHECK (total BETWEEN 0 AND 10),
        ${RATES.map((rate) => `${rate} double precision`).join(', ')}
      );
      CREATE TABLE commune_frr (
        code_commune text PRIMARY KEY REFERENCES commune ON DELETE CASCADE,
        classement text NOT NULL CHECK (classement IN (${CLASSES.map((name) => `'${name}'`).join(', ')}))
      );
      CREATE TABLE outline (
        kind text NOT NULL CHECK (kind IN ('region', 'departement', 'epci')),
        code text NOT NULL,
        coarse text NOT NULL,
        middle text NOT NULL,
        fine text NOT NULL,
        PRIMARY KEY (kind, code)
      );
      CREATE TABLE crossing_source (
        name text PRIMARY KEY CHECK (name IN ('fragilite', 'frr', 'region', 'departement', 'epci')),
        origin text NOT NULL,
        licence text,
        date text,
        imported_at timestamptz NOT NULL
      );
      ALTER TABLE import_staged DROP CONSTRAINT import_staged_kind_check,
        ADD CONSTRAINT import_staged_kind_check CHECK (kind IN ('structure', 'service', 'outside', 'commune', 'outline'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM import_staged WHERE kind = 'outline';
      ALTER TABLE import_staged DROP CONSTRAINT import_staged_kind_check,
        ADD CONSTRAINT import_staged_kind_check CHECK (kind IN ('structure', 'service', 'outside', 'commune'));
      DROP TABLE crossing_source, outline, commune_frr, commune_fragility;
    `);
  }
}
