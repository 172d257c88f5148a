/** $1 structure, still listed. The needs that its services answer, by their codes or their words. */
export const READ_REPORTABLE = `
  SELECT coalesce(array_agg(DISTINCT need) FILTER (WHERE need IS NOT NULL), '{}') AS needs
  FROM structure t
  LEFT JOIN service v ON v.structure_id = t.id AND v.gone_at IS NULL
  LEFT JOIN LATERAL unnest(v.besoins) AS need ON true
  WHERE t.id = $1 AND t.gone_at IS NULL
  GROUP BY t.id`;

/** One report is written at a time: a double press must not count twice. */
export const TAKE_TURN = `SELECT pg_advisory_xact_lock(hashtext('baguette:reports'))`;

/** $1 the last day of those that no longer count. */
export const FORGET_REPORTS = 'DELETE FROM report WHERE day <= $1';

/** $1 the last day of the keys under which no report is left. */
export const FORGET_KEYS = 'DELETE FROM reporter_key WHERE made_on <= $1';

/** The last made first. */
export const READ_KEYS = 'SELECT id, key, made_on::text AS made_on FROM reporter_key ORDER BY id DESC';

/** $1 key, $2 today. */
export const ADD_KEY =
  'INSERT INTO reporter_key (key, made_on) VALUES ($1, $2) RETURNING id, key, made_on::text AS made_on';

/** $1 structure, $2 reason, $3 need or null, $4 names of one reporter. What that reporter said of it, the last first. */
export const READ_EARLIER = `
  SELECT id, report FROM standing_report
  WHERE structure_id = $1 AND reason = $2 AND need IS NOT DISTINCT FROM $3::text AND reporter = ANY ($4::text[])
  ORDER BY report->>'day' DESC`;

/** $1 id, $2 structure, $3 reason, $4 need, $5 until, $6 text, $7 day, $8 reporter. */
export const ADD_REPORT = `
  INSERT INTO report (id, structure_id, reason, need, until, text, day, reporter, edition, date_maj)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, listing_edition($2), (SELECT date_maj FROM structure WHERE id = $2))`;

/** $1 id. */
export const REMOVE_REPORT = 'DELETE FROM report WHERE id = $1';

/** $1 the last day of those that no longer count. Every reported listing, with what stands and the words of all. */
export const READ_REPORTED = `
  SELECT t.id, t.nom, t.commune, t.telephone, t.courriel, t.source,
    coalesce(jsonb_agg(s.report) FILTER (WHERE s.id IS NOT NULL), '[]') AS standing,
    coalesce(jsonb_agg(jsonb_build_object('text', r.text, 'day', r.day) ORDER BY r.day DESC, r.id)
      FILTER (WHERE r.text IS NOT NULL), '[]') AS texts,
    count(*) FILTER (WHERE s.id IS NULL)::int AS answered
  FROM report r JOIN structure t ON t.id = r.structure_id LEFT JOIN standing_report s ON s.id = r.id
  WHERE r.day > $1
  GROUP BY t.id`;
