import { moderated } from '#api/database/moderated-territories';
import { MAIL_RETURNS } from '#api/database/shown-mailboxes';
import { STRUCTURE_UNITS } from '#api/domain/editing/units';

const day = (instant: string) => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;

/** Suspicious publications that nobody judged or undid: those that take a listing over first, then the oldest. */
export const READ_CHANGES = `
  SELECT t.id AS structure_id, t.nom, t.commune, r.id AS revision,
    to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, a.courriel AS by, s.reasons, r.changes
  FROM suspicion s JOIN revision r ON r.id = s.revision JOIN structure t ON t.id = r.structure_id AND (t.gone_at IS NULL OR t.withdrawn)
  LEFT JOIN account a ON a.id = r.account_id LEFT JOIN commune c ON c.code = t.code_insee
  WHERE NOT s.answered AND NOT EXISTS (SELECT FROM revision u WHERE u.undoes = r.id) AND ${moderated('c')}
  ORDER BY 'contacts-replaced' = ANY (s.reasons) DESC, r.at, r.id`;

/** Listings of which a report stands, with what is said and in which words. */
export const READ_REPORTED = `
  SELECT t.id AS structure_id, t.nom, t.commune, t.telephone, t.courriel,
    jsonb_agg(s.report) AS standing,
    coalesce(jsonb_agg(jsonb_build_object('text', r.text, 'day', r.day) ORDER BY r.day DESC, r.id)
      FILTER (WHERE r.text IS NOT NULL), '[]') AS texts,
    (SELECT max(${day('d.at')}) FROM decision d WHERE d.structure_id = t.id AND d.kind = 'structure-asked'
      AND NOT EXISTS (SELECT FROM decision u WHERE u.undoes = d.id)) AS asked_on,
    ${MAIL_RETURNS} AS mail_returns
  FROM standing_report s JOIN report r ON r.id = s.id JOIN structure t ON t.id = s.structure_id AND t.gone_at IS NULL
  LEFT JOIN commune c ON c.code = t.code_insee
  WHERE ${moderated('c')}
  GROUP BY t.id
  ORDER BY min(r.day), t.id`;

const OPEN_PAIRS = `
  FROM duplicate d
  JOIN structure a ON a.id = d.a AND a.gone_at IS NULL JOIN structure b ON b.id = d.b AND b.gone_at IS NULL
  LEFT JOIN commune c ON c.code = a.code_insee LEFT JOIN commune e ON e.code = b.code_insee
  WHERE NOT d.told_apart AND ${moderated('c')} AND ${moderated('e')}`;

export const COUNT_PAIRS = `SELECT count(*)::int AS count ${OPEN_PAIRS}`;

const columns = (table: string) =>
  Object.values(STRUCTURE_UNITS)
    .flat()
    .map((column) => `'${column}', ${table}.${column}`)
    .join(', ');

const side = (table: string) => `jsonb_build_object(
    'id', ${table}.id, 'date_maj', ${table}.date_maj, 'values', jsonb_build_object(${columns(table)}),
    'source', (SELECT nom FROM source WHERE slug = ${table}.source),
    'services', coalesce((SELECT jsonb_agg(v.nom ORDER BY v.origin, v.id) FROM service v
      WHERE v.structure_id = ${table}.id AND v.gone_at IS NULL), '[]'),
    'members', (SELECT count(*) FROM membership m WHERE m.structure_id = ${table}.id))`;

/** $4 how many, $5 how many are passed over. The likeliest first. */
export const READ_PAIRS = `
  SELECT d.score, d.reasons, d.found_on::text AS found_on, ${side('a')} AS a, ${side('b')} AS b
  ${OPEN_PAIRS}
  ORDER BY d.score DESC, d.found_on, d.a, d.b LIMIT $4 OFFSET $5`;
