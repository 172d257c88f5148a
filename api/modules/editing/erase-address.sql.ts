import { TEXTS } from './erase-texts.sql.ts';

/** $1 structure. */
export const READ_MERGED = 'SELECT id FROM structure WHERE merged_into = $1 ORDER BY id';

/** $1 structures. Their changes of all times, with what their sources last said. */
export const READ_KEPT_CHANGES = 'SELECT id, changes FROM revision WHERE structure_id = ANY ($1::text[])';

/** $1 revision, $2 changes. */
export const REWRITE_CHANGES = 'UPDATE revision SET changes = $2 WHERE id = $1';

/** $1 structures. */
export const READ_ALL_SAID = `
  SELECT structure_id, nullif(service_id, '') AS service_id, unit, value FROM proposal WHERE structure_id = ANY ($1::text[])`;

/** $1 structure, $2 point and commune as `place`. At once: the table refuses an address beside the mark. */
export const ERASE_PLACE = `
  UPDATE structure t SET adresse_masquee = true, adresse = NULL, complement_adresse = NULL, code_postal = NULL, siret = NULL,
    accessibilite_lieu = NULL, lien_source = NULL, fingerprint = '', commune = r.commune, code_insee = r.code_insee,
    latitude = r.latitude, longitude = r.longitude, point_origin = r.point_origin
  FROM jsonb_to_record($2::jsonb) AS r(commune text, code_insee text, latitude float8, longitude float8, point_origin text)
  WHERE t.id = $1`;

/**
 * $1 structure. The services that have gone keep texts that nobody edits any more: a source that names them again brings them anew. Not
 * those that people removed, which no source brings back, nor those that wait with their structure.
 */
export const FORGET_GONE_SERVICES = `
  DELETE FROM service v USING structure t
  WHERE t.id = $1 AND v.structure_id = t.id AND v.gone_at IS NOT NULL AND NOT v.withdrawn AND v.gone_at IS DISTINCT FROM t.gone_at`;

/** $1 structure. Nobody edits the texts of a service that was removed: its name alone tells it from the others. */
export const FORGET_TEXTS_OF_REMOVED = `
  UPDATE service SET ${TEXTS.service
    .filter((column) => column !== 'nom')
    .map((column) => `${column} = NULL`)
    .join(', ')} WHERE structure_id = $1 AND withdrawn`;

/** $1 structure. Its services are given at its place, whatever their own was. */
export const ERASE_PLACES_OF_SERVICES = `
  UPDATE service v SET at_structure = true, adresse = NULL, complement_adresse = NULL, code_postal = NULL, lien_source = NULL,
    fingerprint = '', commune = t.commune, code_insee = t.code_insee, latitude = t.latitude, longitude = t.longitude,
    point_origin = t.point_origin
  FROM structure t WHERE t.id = $1 AND v.structure_id = t.id`;

/** $1 structure. Reports were made on an edition named by a hash of what it said; claims repeat its SIRET. */
export const FORGET_EDITIONS = `UPDATE report SET edition = '' WHERE structure_id = $1`;
export const FORGET_MERGED_EDITIONS = `UPDATE merger SET moved = moved || '{"reports": []}' WHERE kept = $1`;
export const FORGET_SIRETS = 'UPDATE claim SET siret = NULL WHERE structure_id = $1';

/** $1 texts. What imports had to say of those values. */
export const FORGET_ISSUES = `
  UPDATE import_issue SET value = NULL
  WHERE value IS NOT NULL AND EXISTS (SELECT FROM unnest($1::text[]) AS secret WHERE strpos(lower(value), lower(secret)) > 0)`;

/**
 * $1 structure. The distances of communes to it: three of them tell where it is. Nothing is told of its subjects until they are counted again, and what
 * is being counted of them is not kept.
 */
export const FORGET_DISTANCES = `
  WITH told AS (SELECT coverage_subjects($1) AS subject),
  figures AS (DELETE FROM coverage WHERE subject IN (SELECT subject FROM told)),
  distances AS (DELETE FROM coverage_reach WHERE subject IN (SELECT subject FROM told))
  UPDATE coverage_subject SET day = NULL, refreshed_at = NULL, counting = NULL WHERE subject IN (SELECT subject FROM told)`;
