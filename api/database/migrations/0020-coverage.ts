import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The subjects (`domain/coverage/subject`) of the services of `rows`, which has the columns of `service`. */
const mark = (rows: string) => `
  INSERT INTO coverage_due (subject)
  SELECT DISTINCT subject FROM (
    SELECT 'all:all' FROM ${rows}
    UNION ALL SELECT 'need:' || need FROM ${rows} CROSS JOIN unnest(besoins) AS need
    UNION ALL SELECT 'group:' || split_part(need, '--', 1) FROM ${rows} CROSS JOIN unnest(besoins) AS need
    UNION ALL SELECT 'network:' || network
      FROM structure t CROSS JOIN unnest(t.reseaux_porteurs) AS network
      WHERE t.id IN (SELECT structure_id FROM ${rows})
  ) AS touched (subject);`;

/** What coverage reads of a structure. */
const READ_OF_STRUCTURE =
  'reseaux_porteurs, itinerant, horaires_accueil, telephone, date_maj, gone_at, code_insee, adresse';
const ofStructure = (alias: string) =>
  READ_OF_STRUCTURE.split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ');

const COUNTS = 'offers structures on_site at_a_distance itinerant out_of_hours by_phone fresh'.split(' ');
const REACH =
  'population within_5_km within_10_km within_20_km within_30_km unreached reached_at_a_distance'.split(' ');

/** Where a territory is: the mean of its communes' points, each counting by its inhabitants. */
const PLACED =
  'ADD COLUMN latitude double precision, ADD COLUMN longitude double precision, ADD COLUMN inhabitants integer, ADD COLUMN communes integer';
const UNPLACED = 'DROP COLUMN latitude, DROP COLUMN longitude, DROP COLUMN inhabitants, DROP COLUMN communes';

/**
 * Who covers what, counted beforehand: for a subject (a need, a family of needs, a network) the figures of every territory, those of a commune only
 * where it has an offer, and the distance of each commune, by département. What writes listings does not know of it: triggers note the subjects
 * that changed in `coverage_due`, to which rows are only added, so that two writers never wait for each other.
 */
export class Coverage0000000000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE region ${PLACED};
      ALTER TABLE departement ${PLACED};
      ALTER TABLE epci ${PLACED};
      CREATE TABLE coverage (
        subject text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('france', 'region', 'departement', 'epci', 'commune')),
        code text NOT NULL,
        ${[...COUNTS, ...REACH].map((column) => `${column} integer NOT NULL,`).join(' ')}
        farthest_commune text,
        farthest_m integer,
        PRIMARY KEY (kind, code, subject)
      );
      CREATE INDEX coverage_subject_kind ON coverage (subject, kind);
      CREATE TABLE coverage_reach (
        subject text NOT NULL,
        code_departement text NOT NULL,
        reach jsonb NOT NULL,
        PRIMARY KEY (code_departement, subject)
      );
      CREATE INDEX coverage_reach_subject ON coverage_reach (subject);
      CREATE TABLE coverage_subject (
        subject text PRIMARY KEY,
        day date,
        refreshed_at timestamptz,
        counting uuid
      );
      CREATE TABLE coverage_due (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subject text NOT NULL
      );

      -- The subjects of a listing, as it is now.
      CREATE FUNCTION coverage_subjects(structure text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
        SELECT 'all:all'
        UNION SELECT 'network:' || network FROM structure t CROSS JOIN unnest(t.reseaux_porteurs) AS network WHERE t.id = $1
        UNION SELECT 'need:' || need FROM service v CROSS JOIN unnest(v.besoins) AS need WHERE v.structure_id = $1
        UNION SELECT 'group:' || split_part(need, '--', 1)
          FROM service v CROSS JOIN unnest(v.besoins) AS need WHERE v.structure_id = $1
      $$;
      CREATE FUNCTION mark_services() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN ${mark('old_rows')} END IF;
        IF TG_OP <> 'DELETE' THEN ${mark('new_rows')} END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER services_added AFTER INSERT ON service
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_services();
      CREATE TRIGGER services_changed AFTER UPDATE ON service
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_services();
      CREATE TRIGGER services_removed AFTER DELETE ON service
        REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_services();

      -- Its services go with it, once nobody knows its networks any more.
      CREATE FUNCTION mark_removed_structure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO coverage_due (subject) SELECT 'network:' || network FROM unnest(OLD.reseaux_porteurs) AS network;
        RETURN OLD;
      END $$;
      CREATE TRIGGER structure_removed BEFORE DELETE ON structure FOR EACH ROW EXECUTE FUNCTION mark_removed_structure();

      CREATE FUNCTION mark_structures() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO coverage_due (subject)
        SELECT DISTINCT subject FROM old_rows o JOIN new_rows n USING (id) CROSS JOIN LATERAL (
          SELECT coverage_subjects(n.id)
          UNION ALL SELECT 'network:' || network FROM unnest(o.reseaux_porteurs) AS network
        ) AS touched (subject)
        WHERE (${ofStructure('o')}) IS DISTINCT FROM (${ofStructure('n')});
        RETURN NULL;
      END $$;
      CREATE TRIGGER structures_changed AFTER UPDATE ON structure
        REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_structures();

      CREATE FUNCTION mark_communes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO coverage_due (subject) VALUES ('*');
        RETURN NULL;
      END $$;
      CREATE TRIGGER communes_changed AFTER INSERT OR UPDATE OR DELETE ON commune
        FOR EACH STATEMENT EXECUTE FUNCTION mark_communes();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER communes_changed ON commune;
      DROP TRIGGER structures_changed ON structure;
      DROP TRIGGER structure_removed ON structure;
      DROP TRIGGER services_removed ON service;
      DROP TRIGGER services_changed ON service;
      DROP TRIGGER services_added ON service;
      DROP FUNCTION mark_communes(), mark_structures(), mark_removed_structure(), mark_services(), coverage_subjects(text);
      DROP TABLE coverage_due, coverage_subject, coverage_reach, coverage;
      ALTER TABLE region ${UNPLACED};
      ALTER TABLE departement ${UNPLACED};
      ALTER TABLE epci ${UNPLACED};
    `);
  }
}
