/** The listings that hide their place, as they are kept: with their services, gone or not. */
export const READ_HIDDEN = `
  SELECT t.id, to_jsonb(t) AS structure,
    coalesce((SELECT jsonb_object_agg(v.id, to_jsonb(v)) FROM service v WHERE v.structure_id = t.id), '{}') AS services
  FROM structure t WHERE t.adresse_masquee`;

/** $1 run. What it brings of them. */
export const READ_STAGED = `
  SELECT t.id AS listing, s.kind, s.id, s.origin, s.line, s.fingerprint, s.payload
  FROM import_staged s
  JOIN structure t ON t.adresse_masquee AND t.id = CASE s.kind WHEN 'structure' THEN s.id ELSE s.payload->>'structure_id' END
  WHERE s.run_id = $1 AND s.kind IN ('structure', 'service')`;

/** $1 run, $2 rows. */
export const REWRITE_STAGED = `
  UPDATE import_staged s SET payload = x.payload, fingerprint = x.fingerprint
  FROM jsonb_to_recordset($2::jsonb) AS x(kind text, id text, payload jsonb, fingerprint text)
  WHERE s.run_id = $1 AND s.kind = x.kind AND s.id = x.id`;

/** $1 run, $2 rows. What the run noted of their values. */
export const FORGET_VALUES = `
  UPDATE import_issue i SET value = NULL
  FROM jsonb_to_recordset($2::jsonb) AS x(origin text, line int)
  WHERE i.run_id = $1 AND i.origin = x.origin AND i.line = x.line AND i.value IS NOT NULL`;
