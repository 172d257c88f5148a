import { isHeld, isWithdrawn, merged } from './held.sql.ts';
import { OWN_SOURCE } from '#api/domain/editing/own-listing';
import { SERVICE_COLUMNS, STRUCTURE_COLUMNS } from '#api/database/listing-columns';

export type Kind = 'structure' | 'service';

const COLUMNS = { structure: STRUCTURE_COLUMNS, service: SERVICE_COLUMNS };

const names = (kind: Kind) => Object.keys(COLUMNS[kind]);
/** The columns of a record with their SQL types, as `jsonb_to_record` wants them. */
export const typed = (kind: Kind) =>
  Object.entries(COLUMNS[kind])
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

const staged = (kind: Kind) => `
  import_staged s CROSS JOIN LATERAL jsonb_to_record(s.payload) AS r(${typed(kind)})
  WHERE s.run_id = $1 AND s.kind = '${kind}'`;

/** The planner knows nothing of rows staged a second ago: without this, comparing 34 000 of them took 7 s more. */
export const ANALYSE_STAGED = 'ANALYZE import_staged';

/** $1 run. The sources that the run speaks for, made known where they are new. */
export const ADD_SOURCES = `
  INSERT INTO source (slug, nom, fictional)
  SELECT DISTINCT payload->>'source', payload->>'source', false
  FROM import_staged WHERE run_id = $1 AND kind IN ('structure', 'service')
  ON CONFLICT (slug) DO NOTHING`;

/** $1 run, $2 whether to say so. The first row of an identifier stands, the others are rejected. */
export const REJECT_DUPLICATES = `
  WITH ranked AS (
    SELECT ctid, kind, id, origin, line,
      row_number() OVER (PARTITION BY kind, id ORDER BY line, ctid) AS place,
      first_value(line) OVER (PARTITION BY kind, id ORDER BY line, ctid) AS first_line
    FROM import_staged WHERE run_id = $1
  ), removed AS (
    DELETE FROM import_staged s USING ranked
    WHERE s.run_id = $1 AND s.ctid = ranked.ctid AND ranked.place > 1
    RETURNING ranked.kind, ranked.id, ranked.origin, ranked.line, ranked.first_line
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'id', left(id, 200),
    'Identifiant déjà vu à la ligne ' || first_line || ' : la première ligne est gardée.', 'rejected'
  FROM removed WHERE kind = 'structure' OR $2::boolean`;

/** $1 run. What people wrote here is theirs: a file that names it, an export of this very product for one, does not touch it. */
export const REJECT_OWN = `
  WITH own AS (
    DELETE FROM import_staged s
    WHERE s.run_id = $1 AND (s.payload->>'source' = '${OWN_SOURCE}'
      OR s.id IN (SELECT id FROM structure WHERE source = '${OWN_SOURCE}' UNION ALL SELECT id FROM service WHERE source = '${OWN_SOURCE}'))
    RETURNING s.origin, s.line, s.id
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'id', left(id, 200), 'Cette fiche est tenue dans Baguette : un import n’y touche pas.', 'rejected'
  FROM own`;

/** $1 run, $2 source. Who brings one source touches no listing of another, whatever her file says. */
export const REJECT_FOREIGN = `
  WITH owned AS (
    SELECT id, source FROM structure UNION ALL SELECT id, source FROM service
  ), foreign_row AS (
    DELETE FROM import_staged s
    WHERE s.run_id = $1 AND (s.payload->>'source' <> $2
      OR EXISTS (SELECT FROM owned o WHERE o.id IN (s.id, s.payload->>'structure_id') AND o.source <> $2))
    RETURNING s.origin, s.line, s.payload->>'source' AS source
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'source', left(source, 200), 'Cette fiche est celle d’une autre source que « ' || $2 || ' ».', 'rejected'
  FROM foreign_row`;

/** A service that comes to a structure that has closed, or that a moderator withdrew, waits with the others until it opens again. */
export const KEEP_CLOSED = `
  UPDATE service v SET gone_at = t.gone_at FROM structure t
  WHERE t.id = v.structure_id AND (t.withdrawn OR t.withdrawn_at IS NOT NULL) AND v.gone_at IS NULL`;

/** $1 run. Services whose structure lies outside the territory kept: left out, as their structure was. */
export const DROP_OUTSIDE = `
  WITH outside AS (
    DELETE FROM import_staged WHERE run_id = $1 AND kind = 'outside' RETURNING id
  )
  DELETE FROM import_staged s USING outside
  WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'structure_id' = outside.id`;

/** $1 run, $2 département. Services whose structure, which only the database knows, lies elsewhere: left out likewise. */
export const DROP_ELSEWHERE = `
  WITH inside AS MATERIALIZED (
    SELECT id FROM import_staged WHERE run_id = $1 AND kind = 'structure'
    UNION
    SELECT t.id FROM structure t JOIN commune c ON c.code = t.code_insee WHERE c.code_departement = $2
    UNION
    SELECT t.id FROM structure t
    JOIN commune_code_postal p ON p.code_postal = t.code_postal
    JOIN commune c ON c.code = p.code_commune
    WHERE t.code_insee IS NULL AND c.code_departement = $2
  )
  DELETE FROM import_staged s USING structure t
  WHERE s.run_id = $1 AND s.kind = 'service' AND t.id = s.payload->>'structure_id' AND t.gone_at IS NULL
    AND t.id NOT IN (SELECT id FROM inside)`;

/** $1 run. Services whose structure neither the run nor the database knows. */
export const REJECT_ORPHANS = `
  WITH known AS MATERIALIZED (
    SELECT id FROM import_staged WHERE run_id = $1 AND kind = 'structure'
    UNION ALL SELECT id FROM structure WHERE gone_at IS NULL OR withdrawn
  ), removed AS (
    DELETE FROM import_staged s
    WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'structure_id' NOT IN (SELECT id FROM known)
    RETURNING s.origin, s.line, s.payload->>'structure_id' AS structure_id
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'structure_id', left(structure_id, 200),
    'La structure de ce service est absente du fichier et de la base.', 'rejected'
  FROM removed`;

/** $1 run, $2 format. Adds what is new; as many rows come back as were added. */
export const CREATE = (kind: Kind) => `
  WITH created AS (
    INSERT INTO ${kind} (${names(kind).join(', ')}, fingerprint, format)
    SELECT ${names(kind)
      .map((name) => `r.${name}`)
      .join(', ')}, s.fingerprint, $2::text
    FROM ${staged(kind)}
    ON CONFLICT (id) DO NOTHING
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM created`;

/** A service that its source gives to this house lies with another: two houses that were one for a while. */
const isElsewhere = (kind: Kind): string =>
  kind === 'service' ? 't.structure_id <> x.structure_id' : 'false';

/** $1 run, $2 format. Writes what says something else than before, what lies elsewhere, and what came back; not over what a person set. Run before CREATE. */
export const CHANGE = (kind: Kind) => `
  WITH changed AS (
    UPDATE ${kind} t SET gone_at = CASE WHEN ${isWithdrawn(kind)} THEN t.gone_at END, ${
      kind === 'structure' ? 'withdrawn_at = NULL, ' : ''
    }format = $2, fingerprint = x.fingerprint, ${names(kind)
      .filter((name) => name !== 'id')
      .map((name) => `${name} = ${merged(kind, name, `x.${name}`)}`)
      .join(', ')}
    FROM (SELECT s.fingerprint, r.* FROM ${staged(kind)}) x
    WHERE t.id = x.id
      AND (t.fingerprint <> x.fingerprint OR ${isElsewhere(kind)} OR t.gone_at IS NOT NULL AND NOT ${isWithdrawn(kind)})
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM changed`;

/** $1 run, $2 format. The same words in a newer edition: only the date and the format move, and the row counts as untouched. */
export function CONFIRM(kind: Kind): string {
  const date_maj = merged(kind, 'date_maj', `(s.payload->>'date_maj')::date`);
  return `
  UPDATE ${kind} t SET date_maj = ${date_maj}, format = $2
  FROM import_staged s
  WHERE s.run_id = $1 AND s.kind = '${kind}' AND t.id = s.id AND (t.date_maj, t.format) IS DISTINCT FROM (${date_maj}, $2)`;
}

/**
 * $1 run. Services that say the very address of their structure are given there: they follow it, also where a person moves it. Their rows
 * are read apart from the structure's.
 */
export const SETTLE_SERVICES = `
  UPDATE import_staged s SET payload = s.payload || '{"at_structure": true}'
  FROM import_staged p
  WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'at_structure' = 'false'
    AND p.run_id = $1 AND p.kind = 'structure' AND p.id = s.payload->>'structure_id'
    AND s.payload->>'code_insee' = p.payload->>'code_insee' AND s.payload->>'adresse' = p.payload->>'adresse'`;

/** $1 run. What is deduced of a service's words follows our rules when they change and the words do not. */
export const READ_TEXTS_AGAIN = `
  UPDATE service t SET thematiques_texte = ARRAY(SELECT jsonb_array_elements_text(s.payload->'thematiques_texte'))
  FROM import_staged s
  WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'origin' = 'declared' AND t.id = s.id
    AND NOT ${isHeld('service', 'thematiques_texte')} AND to_jsonb(t.thematiques_texte) <> s.payload->'thematiques_texte'`;

/** $1 run. A service given at its structure's place follows it. */
export const FOLLOW_STRUCTURE = `
  UPDATE service v SET
    adresse = t.adresse, complement_adresse = t.complement_adresse, code_postal = t.code_postal,
    commune = t.commune, code_insee = t.code_insee,
    latitude = t.latitude, longitude = t.longitude, point_origin = t.point_origin
  FROM structure t
  WHERE t.id = v.structure_id AND v.at_structure
    AND t.id IN (
      SELECT id FROM import_staged WHERE run_id = $1 AND kind = 'structure'
      UNION SELECT payload->>'structure_id' FROM import_staged WHERE run_id = $1 AND kind = 'service')
    AND (v.adresse, v.complement_adresse, v.code_postal, v.commune, v.code_insee, v.latitude, v.longitude,
         v.point_origin)
      IS DISTINCT FROM
        (t.adresse, t.complement_adresse, t.code_postal, t.commune, t.code_insee, t.latitude, t.longitude,
         t.point_origin)`;

/** $1 run. How many rows of each kind the run brought. */
export const COUNT_STAGED = `
  SELECT kind, count(*)::int AS count FROM import_staged WHERE run_id = $1 GROUP BY kind`;
