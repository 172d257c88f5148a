import type { MigrationInterface, QueryRunner } from 'typeorm';

const place = `
  adresse text,
  complement_adresse text,
  code_postal text,
  commune text,
  code_insee text REFERENCES commune,
  latitude double precision,
  longitude double precision,
  point_origin text CHECK (point_origin IN ('source', 'commune')),
  position earth GENERATED ALWAYS AS (ll_to_earth(latitude, longitude)) STORED,
  telephone text,
  courriel text,
  horaires_accueil text,
  horaires_texte text`;

const origin = `
  lien_source text,
  date_maj date,
  fingerprint text NOT NULL,
  format text NOT NULL,
  gone_at timestamptz`;

/** Structures and services, in the columns of data·inclusion v1, with what the import had to say of them. */
export class Listings0000000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE source (
        slug text PRIMARY KEY,
        nom text NOT NULL,
        licence text,
        fictional boolean NOT NULL DEFAULT false
      );
      CREATE TABLE structure (
        id text PRIMARY KEY,
        source text NOT NULL REFERENCES source,
        nom text NOT NULL,
        siret text,
        description text,
        ${place},
        site_web text,
        accessibilite_lieu text,
        reseaux_porteurs text[] NOT NULL,
        itinerant boolean NOT NULL,
        sur_rendez_vous boolean,
        precisions text,
        ${origin}
      );
      CREATE INDEX structure_position ON structure USING gist (position);
      CREATE INDEX structure_source ON structure (source);
      CREATE INDEX structure_code_insee ON structure (code_insee);
      CREATE TABLE service (
        id text PRIMARY KEY,
        structure_id text NOT NULL REFERENCES structure ON DELETE CASCADE,
        source text NOT NULL REFERENCES source,
        nom text NOT NULL,
        description text,
        type text,
        thematiques text[] NOT NULL,
        publics text[] NOT NULL,
        publics_precisions text,
        frais text,
        frais_precisions text,
        modes_accueil text[] NOT NULL,
        modes_mobilisation text[] NOT NULL,
        mobilisable_par text[] NOT NULL,
        mobilisation_precisions text,
        conditions_acces text,
        zone_eligibilite text[] NOT NULL,
        ${place},
        lien_mobilisation text,
        nombre_semaines integer,
        volume_horaire_hebdomadaire double precision,
        origin text NOT NULL CHECK (origin IN ('declared', 'network')),
        operator text,
        at_structure boolean NOT NULL,
        ${origin}
      );
      CREATE INDEX service_structure ON service (structure_id);
      CREATE INDEX service_source ON service (source);
      -- The others are found by their structure's: with all 34 000 services of a network, filling it took a second more.
      CREATE INDEX service_position ON service USING gist (position) WHERE gone_at IS NULL AND NOT at_structure;
      CREATE INDEX service_thematiques ON service USING gin (thematiques) WHERE gone_at IS NULL;
      CREATE INDEX service_zone ON service USING gin (zone_eligibilite) WHERE gone_at IS NULL;
      -- Few help at a distance, many are open to all of France: without it they are all read (58 ms of 67, 45 000 services).
      CREATE INDEX service_at_a_distance ON service USING gin (zone_eligibilite)
        WHERE gone_at IS NULL AND 'a-distance' = ANY (modes_accueil);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE service, structure, source');
  }
}
