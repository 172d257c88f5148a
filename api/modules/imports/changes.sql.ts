import { leaving } from './departures.sql.ts';
import { isHeld } from './held.sql.ts';
import { typed } from './merge.sql.ts';
import { STRUCTURE_COLUMNS } from '#api/database/listing-columns';

/** What a reader would call a change of the listing: neither who it is, nor the date of an edition that says the same. */
const FIELDS = Object.keys(STRUCTURE_COLUMNS).filter(
  (name) => !['id', 'source', 'date_maj', 'withdrawn'].includes(name),
);

const differs = (name: string) =>
  `CASE WHEN NOT ${isHeld('structure', name)} AND t.${name} IS DISTINCT FROM r.${name} THEN '${name}' END`;

/**
 * $1 run, $2 département or null, $3 format, $4 now, $5 whether what the file does not name stays. Writes what the run is about
 * to do to each structure, its services counted as one field of it: run before anything is merged, while both states are known.
 */
export const RECORD_CHANGES = `
  WITH arrived AS (
    SELECT s.id FROM import_staged s
    WHERE s.run_id = $1 AND s.kind = 'structure' AND NOT EXISTS (SELECT FROM structure t WHERE t.id = s.id)
  ), gone AS (
    SELECT t.id FROM ${leaving('structure')} AND NOT $5::boolean
  ), differing AS (
    SELECT t.id, t.gone_at IS NOT NULL AS was_gone, array_remove(ARRAY[${FIELDS.map(differs).join(', ')}], NULL) AS fields
    FROM import_staged s
    JOIN structure t ON t.id = s.id AND (t.fingerprint <> s.fingerprint OR t.gone_at IS NOT NULL)
    CROSS JOIN LATERAL jsonb_to_record(s.payload) AS r(${typed('structure')})
    WHERE s.run_id = $1 AND s.kind = 'structure'
  ), serving AS (
    SELECT s.payload->>'structure_id' AS id FROM import_staged s LEFT JOIN service v ON v.id = s.id
    WHERE s.run_id = $1 AND s.kind = 'service'
      AND (v.id IS NULL OR NOT v.withdrawn AND (v.fingerprint <> s.fingerprint OR v.gone_at IS NOT NULL))
    UNION
    SELECT v.structure_id FROM import_staged s JOIN service v ON v.id = s.id
    WHERE s.run_id = $1 AND s.kind = 'service' AND v.structure_id <> s.payload->>'structure_id'
    UNION
    SELECT t.structure_id FROM ${leaving('service')} AND NOT $5::boolean
  ), changed AS (
    SELECT id, coalesce(d.was_gone, false) AS was_gone,
      coalesce(d.fields, '{}') || CASE WHEN s.id IS NOT NULL AND d.was_gone IS NOT TRUE THEN ARRAY['services'] ELSE '{}' END AS fields
    FROM differing d FULL JOIN serving s USING (id)
    WHERE id NOT IN (SELECT id FROM arrived) AND id NOT IN (SELECT id FROM gone)
      AND id NOT IN (SELECT id FROM structure WHERE withdrawn)
  )
  INSERT INTO listing_change (structure_id, at, kind, fields, run_id)
  SELECT x.id, $4::timestamptz, x.kind, x.fields, run.id
  FROM (
    SELECT id, 'created' AS kind, '{}'::text[] AS fields FROM arrived
    UNION ALL SELECT id, 'gone', '{}' FROM gone
    UNION ALL SELECT id, CASE WHEN was_gone THEN 'returned' ELSE 'changed' END, fields FROM changed
    WHERE was_gone OR fields <> '{}'
  ) x LEFT JOIN import_run run ON run.id = $1`;
