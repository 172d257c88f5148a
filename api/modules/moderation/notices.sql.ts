import { moderated } from '#api/database/moderated-territories';

/** $1 today. Those who moderate anything, want to be told, were not today, and whose mail does not come back. */
export const READ_TOLD = `
  SELECT a.id AS account_id, a.courriel, a.administrator, n.told_on::text AS told_on,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.kind, 'code', m.code))
      FROM moderation m WHERE m.account_id = a.id), '[]') AS moderates
  FROM account a LEFT JOIN moderation_notice n ON n.account_id = a.id
  WHERE (a.administrator OR EXISTS (SELECT FROM moderation m WHERE m.account_id = a.id))
    AND NOT coalesce(n.refused, false) AND (n.told_on IS NULL OR n.told_on < $1::date)
    AND NOT EXISTS (SELECT FROM returned_mailbox b WHERE b.mailbox_hash = mailbox_hash(a.courriel))
  ORDER BY a.id`;

const came = (day: string) => `${day} >= coalesce($4::date, '-infinity') AND ${day} < $5::date`;

const placed = `LEFT JOIN commune c ON c.code = t.code_insee WHERE t.gone_at IS NULL AND ${moderated('c')}`;

/**
 * The scope of somebody, then $4 the first day or null, $5 today, which is left for tomorrow's: whole days, so that nothing is told twice or
 * forgotten. What came and still waits.
 */
export const COUNT_NEW = `
  SELECT (
    (SELECT count(*) FROM suspicion s JOIN revision r ON r.id = s.revision JOIN structure t ON t.id = r.structure_id ${placed}
      AND NOT s.answered AND NOT EXISTS (SELECT FROM revision u WHERE u.undoes = r.id)
      AND ${came(`(r.at AT TIME ZONE 'UTC')::date`)})
    + (SELECT count(DISTINCT t.id) FROM report r JOIN structure t ON t.id = r.structure_id ${placed} AND ${came('r.day')}
      AND EXISTS (SELECT FROM standing_report s WHERE s.id = r.id))
    + (SELECT count(*) FROM claim q JOIN structure t ON t.id = q.structure_id ${placed}
      AND q.state = 'asked' AND ${came('q.asked_on')})
    + (SELECT count(*) FROM new_listing n JOIN structure t ON t.id = n.structure_id
      LEFT JOIN commune c ON c.code = t.code_insee WHERE n.state = 'asked' AND ${moderated('c')} AND ${came('n.asked_on')})
    + (SELECT count(*) FROM duplicate d JOIN structure t ON t.id = d.a JOIN structure o ON o.id = d.b AND o.gone_at IS NULL
      LEFT JOIN commune e ON e.code = o.code_insee ${placed} AND ${moderated('e')} AND NOT d.told_apart AND ${came('d.found_on')})
  )::int AS count`;

/** $1 account, $2 today. Nothing when it was told today already, by another process, or has just refused. */
export const TELL_ONCE = `
  INSERT INTO moderation_notice (account_id, told_on) VALUES ($1, $2)
  ON CONFLICT (account_id) DO UPDATE SET told_on = excluded.told_on
  WHERE NOT moderation_notice.refused AND coalesce(moderation_notice.told_on < excluded.told_on, true) RETURNING 1`;

/** $1 account. */
export const READ_NOTICES = `
  SELECT coalesce((SELECT refused FROM moderation_notice WHERE account_id = $1), false) AS refused`;

/** $1 account, $2 whether it wants none. */
export const CHOOSE_NOTICES = `
  INSERT INTO moderation_notice (account_id, refused) VALUES ($1, $2)
  ON CONFLICT (account_id) DO UPDATE SET refused = excluded.refused`;
