import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Régions, départements, EPCI, communes of today and of yesterday, with the key under which a name is searched. */
export class Territories0000000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE region (
        code text PRIMARY KEY,
        nom text NOT NULL
      );
      CREATE TABLE departement (
        code text PRIMARY KEY,
        nom text NOT NULL,
        code_region text NOT NULL REFERENCES region
      );
      CREATE TABLE epci (
        code text PRIMARY KEY,
        nom text NOT NULL,
        type text NOT NULL,
        population integer
      );
      CREATE TABLE commune (
        code text PRIMARY KEY,
        nom text NOT NULL,
        nom_recherche text NOT NULL,
        type text NOT NULL CHECK (type IN ('commune', 'arrondissement')),
        code_parent text REFERENCES commune,
        code_departement text NOT NULL REFERENCES departement,
        code_region text NOT NULL REFERENCES region,
        code_epci text REFERENCES epci,
        codes_postaux text[] NOT NULL,
        population integer,
        latitude double precision,
        longitude double precision,
        point_origin text CHECK (point_origin IN ('exact', 'approximate', 'official')),
        position earth GENERATED ALWAYS AS (ll_to_earth(latitude, longitude)) STORED
      );
      CREATE INDEX commune_position ON commune USING gist (position);
      CREATE INDEX commune_epci ON commune (code_epci);
      CREATE INDEX commune_departement ON commune (code_departement);
      CREATE TABLE commune_nom (
        code_commune text NOT NULL REFERENCES commune ON DELETE CASCADE,
        code text NOT NULL,
        nom text NOT NULL,
        nom_recherche text NOT NULL,
        ancienne boolean NOT NULL,
        population integer,
        PRIMARY KEY (code, nom_recherche)
      );
      CREATE INDEX commune_nom_prefix ON commune_nom (nom_recherche text_pattern_ops);
      CREATE INDEX commune_nom_trigram ON commune_nom USING gin (nom_recherche gin_trgm_ops);
      CREATE INDEX commune_nom_commune ON commune_nom (code_commune);
      CREATE TABLE commune_code_postal (
        code_postal text NOT NULL,
        code_commune text NOT NULL REFERENCES commune ON DELETE CASCADE,
        PRIMARY KEY (code_postal, code_commune)
      );
      CREATE INDEX commune_code_postal_prefix ON commune_code_postal (code_postal text_pattern_ops);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE commune_code_postal, commune_nom, commune, epci, departement, region',
    );
  }
}
