/** $1 structures. What a merger does not change by a revision. */
export const READ_DATES = `
  SELECT id, date_maj::text AS date_maj, 'date_maj' = ANY (held) AS confirmed FROM structure WHERE id = ANY ($1::text[])`;

/** $1 structure, $2 date, $3 whether a person had set it. To merge is not to say that the listing is right today. */
export const KEEP_DATE = `
  UPDATE structure SET date_maj = $2, held = CASE WHEN $3::boolean THEN held ELSE array_remove(held, 'date_maj') END WHERE id = $1`;

/** $1 structure. The reports that stand. */
export const READ_STANDING = `
  SELECT r.id, r.edition FROM standing_report s JOIN report r ON r.id = s.id WHERE s.structure_id = $1`;

/** $1 reports, $2 structure. They go on standing on what it says now. */
export const MOVE_REPORTS = `
  UPDATE report SET structure_id = $2, edition = listing_edition($2) WHERE id = ANY ($1::uuid[])`;

/** $1 reports with the edition that they spoke of, $2 structure. */
export const RESTORE_REPORTS = `
  UPDATE report r SET structure_id = $2, edition = x.edition
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, edition text) WHERE r.id = x.id`;

/** $1 services, $2 structure. */
export const MOVE_SERVICES = 'UPDATE service SET structure_id = $2 WHERE id = ANY ($1::text[])';

/** $1 services with the one that each joins, $2 now. */
export const UNITE_SERVICES = `
  UPDATE service v SET gone_at = $2, merged_into = x.into
  FROM jsonb_to_recordset($1::jsonb) AS x(id text, "into" text) WHERE v.id = x.id`;

/** $1 services, $2 structure where they are now, $3 the one where they go. Those that have gone elsewhere since stay there. */
export const MOVE_BACK =
  'UPDATE service SET structure_id = $3 WHERE id = ANY ($1::text[]) AND structure_id = $2';

/** $1 services. Those that still join another: what stood on its own again since is as its source says it. */
export const PART_SERVICES = `
  UPDATE service SET gone_at = NULL, merged_into = NULL WHERE id = ANY ($1::text[]) AND merged_into IS NOT NULL`;

/** $1 structure that is kept, $2 the other: its members, and who holds its mailbox. Those of the kept one that change, with the role that they had. */
export const MOVE_MEMBERS = `
  WITH theirs AS (
    SELECT account_id, role FROM membership WHERE structure_id = $2
    UNION
    SELECT a.id, 'manager' FROM account a JOIN structure t ON t.courriel = a.courriel WHERE t.id = $2
  ), joining AS (
    SELECT account_id, max(role) AS role FROM theirs GROUP BY account_id
  ), before AS (
    SELECT j.account_id, j.role, m.role AS had FROM joining j
    LEFT JOIN membership m ON m.structure_id = $1 AND m.account_id = j.account_id
    WHERE m.role IS NULL OR m.role < j.role
  ), moved AS (
    INSERT INTO membership (account_id, structure_id, role) SELECT account_id, $1, role FROM before
    ON CONFLICT (account_id, structure_id) DO UPDATE SET role = excluded.role
  )
  SELECT account_id, had FROM before`;

/**
 * $1 members with the role that they had or null, $2 structure that is kept, $3 the other. What was decided of them there since the two
 * were merged stays: added or given another role by a manager, or accepted by a moderator for the kept listing itself.
 */
export const RESTORE_MEMBERS = `
  WITH merged AS (
    SELECT rank, (at AT TIME ZONE 'UTC')::date AS day FROM decision
    WHERE kind = 'duplicates-merged' AND structure_id = $2 AND other = $3 ORDER BY rank DESC LIMIT 1
  ), x AS (
    SELECT DISTINCT x.account_id, x.had FROM jsonb_to_recordset($1::jsonb) AS x(account_id uuid, had text)
    WHERE NOT EXISTS (SELECT FROM decision d JOIN merged e ON d.rank > e.rank
        WHERE d.structure_id = $2 AND d.about = x.account_id AND d.kind = 'member-added')
      AND NOT EXISTS (SELECT FROM claim c JOIN merged e ON c.answered_on >= e.day
        WHERE c.structure_id = $2 AND c.account_id = x.account_id AND c.state = 'accepted')
  ), removed AS (
    DELETE FROM membership m USING x WHERE m.structure_id = $2 AND m.account_id = x.account_id AND x.had IS NULL
  )
  UPDATE membership m SET role = x.had FROM x
  WHERE m.structure_id = $2 AND m.account_id = x.account_id AND x.had IS NOT NULL`;

/** $1 structure that is kept, $2 the other. Its claims wait there, but for who claims both; with the role that each claimer has there. */
export const MOVE_CLAIMS = `
  WITH moved AS (
    UPDATE claim c SET structure_id = $1
    WHERE c.structure_id = $2 AND c.state = 'asked' AND NOT EXISTS (
      SELECT FROM claim o WHERE o.structure_id = $1 AND o.account_id = c.account_id AND o.state = 'asked')
    RETURNING id, account_id
  )
  SELECT v.id, v.account_id, m.role AS had FROM moved v
  LEFT JOIN membership m ON m.structure_id = $1 AND m.account_id = v.account_id`;

/** $1 claims, $2 structure. */
export const RESTORE_CLAIMS = 'UPDATE claim SET structure_id = $2 WHERE id = ANY ($1::uuid[])';

/** $1 claims, $2 structure that is kept, $3 the other. Who was accepted meanwhile, and was not removed since, keeps the one that was claimed. */
export const GIVE_CLAIMED = `
  INSERT INTO membership (account_id, structure_id, role)
  SELECT m.account_id, $3, m.role FROM claim c JOIN membership m ON m.account_id = c.account_id AND m.structure_id = $2
  WHERE c.id = ANY ($1::uuid[]) AND c.state = 'accepted'
  ON CONFLICT (account_id, structure_id) DO UPDATE SET role = excluded.role`;

/** $1 structure that is kept, $2 the other. What had been merged into the other leads to the kept one too. */
export const LEAD_ON = `
  WITH led AS (UPDATE structure SET merged_into = $1 WHERE merged_into = $2 RETURNING id) SELECT id FROM led`;

/** $1 structures, $2 structure. */
export const LEAD_BACK = 'UPDATE structure SET merged_into = $2 WHERE id = ANY ($1::text[])';

/** $1 structure that is kept, $2 the other, $3 now. */
export const SET_MERGED = 'UPDATE structure SET gone_at = $3, merged_into = $1 WHERE id = $2';

/** $1 structure that is kept, $2 the other. */
export const SET_APART = `
  WITH parted AS (
    UPDATE structure SET gone_at = NULL, merged_into = NULL WHERE id = $2 AND merged_into = $1 RETURNING id
  ) SELECT id FROM parted`;

/** $1 structure, $2 now, $3 kind. */
export const TELL_STEP = `INSERT INTO listing_change (structure_id, at, kind, fields) VALUES ($1, $2, $3, '{}')`;

/** $1 revision, $2 structure that is kept, $3 the other, $4 what moved. */
export const ADD_MERGER = 'INSERT INTO merger (revision, kept, merged, moved) VALUES ($1, $2, $3, $4)';

/** $1 structure that is kept, $2 the other. The last merger of the two. */
export const READ_MERGER = `
  SELECT m.revision, m.moved, r.version, r.changes, EXISTS (SELECT FROM revision u WHERE u.undoes = r.id) AS undone
  FROM merger m JOIN revision r ON r.id = m.revision WHERE m.kept = $1 AND m.merged = $2
  ORDER BY r.version DESC LIMIT 1`;

/** $1 structure. */
export const CITY_OF = `
  SELECT coalesce(c.code_parent, c.code) AS city FROM structure t JOIN commune c ON c.code = t.code_insee WHERE t.id = $1`;
