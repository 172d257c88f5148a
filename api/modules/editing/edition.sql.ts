import { SERVICE_COLUMNS } from '#api/database/listing-columns';
import { SERVICE_UNITS, STRUCTURE_UNITS } from '#api/domain/editing/units';

/** Columns of a service that hold nothing before they are written, and not `NULL`. */
const EMPTY_LISTS = Object.entries(SERVICE_COLUMNS)
  .filter(([, type]) => type === 'text[]')
  .map(([name]) => name);

const values = (units: Record<string, readonly string[]>, table: string) =>
  `jsonb_build_object(${Object.values(units)
    .flat()
    .map((column) => `'${column}', ${table}.${column}`)
    .join(', ')})`;

/** Listed, or known to those who keep it: closed for good, or waiting for a moderator. */
const IS_KNOWN = '(t.gone_at IS NULL OR t.withdrawn OR t.pending)';

/** $1 structure, $2 account, $3 mailbox. What the rights want to know; no row when it is not listed any more. */
export const READ_RESOURCE = `
  SELECT t.nom, c.code_departement, c.code_epci, t.withdrawn, t.pending,
    CASE
      WHEN t.courriel = $3 OR EXISTS (
        SELECT FROM service v WHERE v.structure_id = t.id AND v.gone_at IS NULL AND v.courriel = $3) THEN 'manager'
      ELSE (SELECT role FROM membership m WHERE m.structure_id = t.id AND m.account_id = $2)
    END AS role
  FROM structure t LEFT JOIN commune c ON c.code = t.code_insee
  WHERE t.id = $1 AND ${IS_KNOWN}`;

/**
 * $1 structure. One who publishes waits for another: versions follow each other. Not `FOR UPDATE`: an import that has changed one of its
 * services checks at its end that the structure is there, and the two would wait for each other.
 */
export const LOCK_STRUCTURE = `
  SELECT version FROM structure t WHERE t.id = $1 AND ${IS_KNOWN} FOR NO KEY UPDATE`;

/** $1 structure. */
export const READ_EDITED = `
  SELECT t.version, t.pending, t.unnamed_since::text AS unnamed_since,
    (SELECT jsonb_build_object('state', n.state, 'asked_on', n.asked_on, 'answer', n.answer)
      FROM new_listing n WHERE n.structure_id = t.id AND t.pending) AS waiting, jsonb_build_object('values', ${values(STRUCTURE_UNITS, 't')}, 'held', to_jsonb(t.held)) AS structure,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', v.id, 'origin', v.origin, 'held', to_jsonb(v.held),
        'values', ${values(SERVICE_UNITS, 'v')}) ORDER BY v.origin, v.id)
      FROM service v
      WHERE v.structure_id = t.id AND (v.gone_at IS NULL OR v.withdrawn OR v.gone_at = t.gone_at)), '[]') AS services
  FROM structure t WHERE t.id = $1 AND ${IS_KNOWN}`;

const instant = (name: string) =>
  `to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;

const REVISION = `
  r.id, r.version, ${instant('r.at')}, a.courriel AS by, r.kind, r.changes,
  EXISTS (SELECT FROM revision u WHERE u.undoes = r.id) AS undone`;

/** $1 structure, $2 how many. Its own and those of the listings merged into it, the latest first. */
export const READ_REVISIONS = `
  SELECT ${REVISION}, (SELECT o.nom FROM structure o WHERE o.id = r.structure_id AND o.id <> $1) AS origin
  FROM revision r LEFT JOIN account a ON a.id = r.account_id
  WHERE r.structure_id = ANY ($1::text || ARRAY(SELECT id FROM structure WHERE merged_into = $1))
  ORDER BY r.at DESC, r.version DESC LIMIT $2`;

/** $1 structure, $2 version. What was published after it, in order. */
export const READ_LATER = `
  SELECT ${instant('r.at')}, a.courriel AS by, r.changes FROM revision r LEFT JOIN account a ON a.id = r.account_id
  WHERE r.structure_id = $1 AND r.version > $2 ORDER BY r.version`;

/** $1 structure, $2 revision. */
export const READ_REVISION = `
  SELECT ${REVISION} FROM revision r LEFT JOIN account a ON a.id = r.account_id
  WHERE r.structure_id = $1 AND r.id = $2`;

/** $1 revision, $2 structure, $3 version, $4 now, $5 account, $6 kind, $7 revision undone or null, $8 changes. */
export const ADD_REVISION = `
  INSERT INTO revision (id, structure_id, version, at, account_id, kind, undoes, changes)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** $1 structure, $2 version, $3 today: confirmed by whoever publishes it. */
export const SET_VERSION = `
  UPDATE structure SET version = $2, date_maj = $3,
    held = CASE WHEN 'date_maj' = ANY (held) THEN held ELSE held || 'date_maj'::text END
  WHERE id = $1`;

/** $1 structure, $2 service or null, $3 its columns' values, $4 the units held. */
export const writeValues = (
  columns: readonly string[],
  types: Record<string, string>,
  ofService: boolean,
) => `
  UPDATE ${ofService ? 'service' : 'structure'} t
  SET held = $4, ${columns.map((column) => `${column} = r.${column}`).join(', ')}
  FROM jsonb_to_record($3::jsonb) AS r(${columns.map((column) => `${column} ${types[column]}`).join(', ')})
  WHERE ${ofService ? 't.structure_id = $1 AND t.id = $2' : 't.id = $1 AND $2::text IS NULL'}`;

/** $1 service, $2 what its words speak of without declaring it. */
export const SET_NEEDS_OF_TEXT = 'UPDATE service SET thematiques_texte = $2 WHERE id = $1';

/** $1 structure. Its services that are given at its place go where it goes. */
export const MOVE_ITS_SERVICES = `
  UPDATE service v SET
    adresse = t.adresse, complement_adresse = t.complement_adresse, code_postal = t.code_postal, commune = t.commune,
    code_insee = t.code_insee, latitude = t.latitude, longitude = t.longitude, point_origin = t.point_origin
  FROM structure t WHERE t.id = $1 AND v.structure_id = t.id AND v.at_structure`;

/** $1 structure. All that says where it is, of itself, of the listings merged into it and of their services, gone or not. */
export const READ_PLACES = `
  WITH one AS (SELECT * FROM structure WHERE id = $1 OR merged_into = $1)
  SELECT adresse, complement_adresse, code_postal, siret, latitude, longitude FROM one
  UNION ALL
  SELECT v.adresse, v.complement_adresse, v.code_postal, NULL, v.latitude, v.longitude
  FROM service v JOIN one ON one.id = v.structure_id`;

/** $1 structure, $2 now, $3 names of the columns that changed, $4 kind. The history that everybody reads: no value. */
export const TELL_CHANGE = `
  INSERT INTO listing_change (structure_id, at, kind, fields) VALUES ($1, $2, $4, $3)`;

/** $1 service, $2 structure, $3 its source and format, $4 today. One that has yet to be written: it is not shown before it is. */
export const ADD_SERVICE = `
  INSERT INTO service (id, structure_id, source, nom, ${EMPTY_LISTS.join(', ')}, origin, at_structure, fingerprint, format,
    date_maj, withdrawn, gone_at)
  VALUES ($1, $2, $3, '', ${EMPTY_LISTS.map(() => `'{}'`).join(', ')}, 'declared', true, '', $3, $4, true, $4::date)`;

/** $1 structure, $2 service, $3 now. It goes when people remove it, and comes back where its structure is. */
export const SETTLE_SERVICE = `
  UPDATE service v SET gone_at = CASE WHEN v.withdrawn THEN coalesce(v.gone_at, $3::timestamptz) ELSE t.gone_at END
  FROM structure t WHERE t.id = $1 AND v.structure_id = t.id AND v.id = $2`;

/** $1 structure, $2 now. Its services go with it. */
export const CLOSE_STRUCTURE = `
  WITH closed AS (UPDATE structure SET gone_at = $2::timestamptz WHERE id = $1)
  UPDATE service SET gone_at = $2::timestamptz WHERE structure_id = $1 AND gone_at IS NULL`;

/** $1 structure. The services that went with it come back with it; neither those that people removed, nor those that its source dropped. */
export const OPEN_STRUCTURE = `
  WITH opened AS (UPDATE structure SET gone_at = NULL, pending = false WHERE id = $1)
  UPDATE service v SET gone_at = NULL FROM structure t
  WHERE t.id = $1 AND v.structure_id = t.id AND v.gone_at = t.gone_at AND NOT v.withdrawn`;

/** $1 structure, $2 today. What was refused and is written again is asked for again. */
export const ASK_AGAIN = `
  UPDATE new_listing SET state = 'asked', answer = NULL, answered_on = NULL, answered_by = NULL, asked_on = $2
  WHERE structure_id = $1 AND state = 'refused'`;

/** $1 identifiers, $2 structure. Those that another listing has. */
export const READ_TAKEN_IDS = `SELECT id FROM service WHERE id = ANY ($1::text[]) AND structure_id <> $2`;

/** $1 structure, $2 account: a manager who has published keeps the listing, whatever mailbox it comes to show. */
export const KEEP_MEMBER = `
  INSERT INTO membership (account_id, structure_id, role) VALUES ($2, $1, 'manager')
  ON CONFLICT (account_id, structure_id) DO UPDATE SET role = 'manager'`;

/** Of the structure, or of a service that it still has, or that people removed and the source still names. */
const STANDS = `(p.service_id = '' OR EXISTS (
    SELECT FROM service v WHERE v.id = p.service_id AND v.structure_id = p.structure_id AND (v.gone_at IS NULL OR p.unit = 'presence')))`;

/** $1 structure. What the source last said of each unit that a person set, whether it was refused or not. */
export const READ_SAID = `
  SELECT nullif(p.service_id, '') AS service_id, p.unit, p.value, p.refused, ${instant('p.at')}
  FROM proposal p WHERE p.structure_id = $1 AND ${STANDS} ORDER BY p.at DESC, p.service_id, p.unit`;

/** $1 structure, $2 service or an empty text, $3 unit, $4 value, $5 now. What the source says is known, and is not wanted. */
export const REFUSE_VALUE = `
  INSERT INTO proposal (structure_id, service_id, unit, value, at, refused) VALUES ($1, $2, $3, $4, $5, true)
  ON CONFLICT (structure_id, service_id, unit) DO UPDATE SET value = excluded.value, refused = true`;

/** $1 mailbox, as somebody has just written it: mail may go there again. */
export const TRUST_MAILBOX = 'DELETE FROM returned_mailbox WHERE mailbox_hash = mailbox_hash($1)';

/** $1 structure, $2 service or an empty text, $3 unit. */
export const FORGET_PROPOSAL =
  'DELETE FROM proposal WHERE structure_id = $1 AND service_id = $2 AND unit = $3';

/** $1 codes. Those that are the code of no commune, EPCI, département nor of all of France. */
export const READ_UNKNOWN_ZONES = `
  SELECT z.code FROM unnest($1::text[]) AS z(code)
  WHERE z.code <> 'france' AND NOT EXISTS (SELECT FROM commune WHERE code = z.code)
    AND NOT EXISTS (SELECT FROM epci WHERE code = z.code) AND NOT EXISTS (SELECT FROM departement WHERE code = z.code)`;

/** $1 mailbox, $2 account. */
export const READ_MY_LISTINGS = `
  WITH mine AS (
    SELECT id, 'manager' AS role FROM structure WHERE courriel = $1 AND gone_at IS NULL
    UNION SELECT structure_id, 'manager' FROM service WHERE courriel = $1 AND gone_at IS NULL
    UNION SELECT structure_id, role FROM membership WHERE account_id = $2
  )
  SELECT t.id, t.nom, t.commune, max(m.role) AS role, t.date_maj::text AS date_maj,
    CASE WHEN t.withdrawn THEN 'closed' WHEN t.pending THEN (SELECT n.state FROM new_listing n WHERE n.structure_id = t.id)
      ELSE 'shown' END AS state, t.unnamed_since::text AS unnamed_since,
    (SELECT count(*)::int FROM standing_report r WHERE r.structure_id = t.id) AS reports,
    (SELECT count(*)::int FROM proposal p WHERE p.structure_id = t.id AND NOT p.refused AND ${STANDS}) AS proposals
  FROM mine m JOIN structure t ON t.id = m.id AND ${IS_KNOWN}
  GROUP BY t.id ORDER BY t.nom, t.id`;
