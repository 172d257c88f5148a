import { moderated } from '#api/database/moderated-territories';

/** $1 id, $2 now, $3 entry. */
export const ADD_ENTRY = `
  INSERT INTO decision (id, at, account_id, structure_id, kind, about, reason, other, territory_kind, territory_code, by_operator, undoes)
  SELECT $1, $2, x.by, x.structure_id, x.kind, x.about, x.reason, x.other, x.territory_kind, x.territory_code,
    coalesce(x.by_operator, false), x.undoes
  FROM jsonb_to_record($3::jsonb) AS x(by uuid, structure_id text, kind text, about uuid, reason text, other text,
    territory_kind text, territory_code text, by_operator boolean, undoes uuid)`;

/**
 * Entries of the territories that one moderates, or all: of a listing there, or of a right to one of them; $1 whether all, $2 départements,
 * $3 EPCI. Apart, so that each is found by its index; an entry names a listing or a territory, never both. Of all, `most`.
 */
const seen = (most: string) => `(
    (SELECT d.* FROM decision d WHERE $1::boolean ${most})
    UNION ALL
    SELECT d.* FROM commune c JOIN structure t ON t.code_insee = c.code JOIN decision d ON d.structure_id = t.id
    WHERE NOT $1::boolean AND ${moderated('c')}
    UNION ALL
    SELECT d.* FROM decision d
    WHERE NOT $1::boolean AND d.structure_id IS NULL
      AND (d.territory_kind = 'departement' AND d.territory_code = ANY ($2::text[])
        OR d.territory_kind = 'epci' AND d.territory_code = ANY ($3::text[])))`;

/** $4 how many, $5 how many are passed over. The latest first. */
export const READ_ENTRIES = `
  SELECT d.id, to_char(d.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, d.kind, d.reason,
    CASE WHEN d.by_operator THEN 'operator' WHEN d.account_id IS NULL THEN 'removed' ELSE 'account' END AS by_whom, a.courriel AS by,
    d.about IS NOT NULL AS has_about, b.courriel AS about, d.structure_id, t.nom, d.other, o.nom AS other_nom,
    d.territory_kind, d.territory_code, u.id IS NOT NULL AS undone
  FROM (SELECT * FROM ${seen('ORDER BY d.at DESC, d.rank DESC LIMIT $4::bigint + $5::bigint')} s ORDER BY s.at DESC, s.rank DESC LIMIT $4 OFFSET $5) d
  LEFT JOIN structure t ON t.id = d.structure_id LEFT JOIN structure o ON o.id = d.other
  LEFT JOIN account a ON a.id = d.account_id LEFT JOIN account b ON b.id = d.about
  LEFT JOIN decision u ON u.undoes = d.id
  ORDER BY d.at DESC, d.rank DESC`;

export const COUNT_ENTRIES = `SELECT count(*)::int AS count FROM ${seen('')} s`;

/** $1 entry. What one who takes it back wants to know; one who does waits for another, who then finds it undone. */
export const LOCK_ENTRY = `
  SELECT d.kind, d.structure_id, d.other, d.undoes, EXISTS (SELECT FROM decision u WHERE u.undoes = d.id) AS undone
  FROM decision d WHERE d.id = $1 FOR UPDATE OF d`;
