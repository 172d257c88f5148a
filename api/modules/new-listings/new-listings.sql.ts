import { moderated } from '#api/database/moderated-territories';

/** How much of two names is the same before they are shown side by side: `CCAS de Cluses` and `Ccas Cluses`. */
const ALIKE = 0.4;

const key = (name: string) => `lower(unaccent(${name}))`;

/** Arrondissements are one city with what holds them: the city, and what it holds. */
const SAME_CITY = (code: string) => `(
  SELECT coalesce(c.code_parent, c.code) FROM commune c WHERE c.code = ${code}
  UNION ALL
  SELECT o.code FROM commune c JOIN commune o ON o.code_parent = coalesce(c.code_parent, c.code) WHERE c.code = ${code})`;

const alikes = (one: { id: string; nom: string; code_insee: string; telephone: string; siret: string }) => `
  SELECT t.id, t.nom, t.adresse, t.commune, array_remove(ARRAY[
    CASE WHEN t.siret = ${one.siret} THEN 'siret' END,
    CASE WHEN t.telephone = ${one.telephone} THEN 'telephone' END,
    CASE WHEN similarity(${key('t.nom')}, ${key(one.nom)}) >= ${ALIKE} THEN 'nom' END], NULL) AS same,
    similarity(${key('t.nom')}, ${key(one.nom)}) AS likeness
  FROM structure t
  WHERE t.gone_at IS NULL AND t.id <> ${one.id} AND t.code_insee IN ${SAME_CITY(one.code_insee)}
    AND (t.siret = ${one.siret} OR t.telephone = ${one.telephone} OR similarity(${key('t.nom')}, ${key(one.nom)}) >= ${ALIKE})
  ORDER BY likeness DESC, t.id LIMIT 8`;

/** $1 name, $2 commune, $3 telephone or null, $4 siret or null. */
export const FIND_LOOK_ALIKES = `
  SELECT id, nom, adresse, commune, same FROM (${alikes({
    id: `''`,
    nom: '$1::text',
    code_insee: '$2::text',
    telephone: '$3::text',
    siret: '$4::text',
  })}) a`;

/** $1 structure, $2 its source and format, $3 whether it waits, $4 now. It has yet to be written. */
export const ADD_STRUCTURE = `
  INSERT INTO structure (id, source, format, nom, reseaux_porteurs, itinerant, fingerprint, pending, gone_at, version)
  VALUES ($1, $2, $2, '', '{}', false, '', $3, CASE WHEN $3 THEN $4::timestamptz END, 0)
  ON CONFLICT (id) DO NOTHING RETURNING 1`;

/** $1 structure, $2 account, $3 today. */
export const ASK = `INSERT INTO new_listing (structure_id, account_id, asked_on, state) VALUES ($1, $2, $3, 'asked')`;

/** $1 structure, $2 now. Before it was shown nothing of it happened: its life begins. */
export const BEGIN_HISTORY = `
  WITH before AS (DELETE FROM listing_change WHERE structure_id = $1)
  INSERT INTO listing_change (structure_id, at, kind, fields) VALUES ($1, $2, 'created', '{}')`;

/** $1 structure. What is written first is nothing to go back from. */
export const SEAL_CREATION = `UPDATE revision SET changes = '[]' WHERE structure_id = $1`;

/** $1 structure, $2 account. What its creation became, when it was asked for before by the same account. */
export const READ_ASKED = `
  SELECT coalesce(n.state, 'accepted') AS state FROM structure t
  JOIN membership m ON m.structure_id = t.id AND m.account_id = $2
  LEFT JOIN new_listing n ON n.structure_id = t.id WHERE t.id = $1`;

const WAITING = `
  FROM new_listing n JOIN structure x ON x.id = n.structure_id
  LEFT JOIN account a ON a.id = n.account_id LEFT JOIN commune c ON c.code = x.code_insee
  WHERE n.state = 'asked'`;

/** $1 whether all, $2 départements, $3 EPCI: those that one moderates. The oldest first. */
export const READ_WAITING = `
  SELECT x.id, x.nom, x.adresse, x.commune, x.siret, x.telephone, x.courriel, a.courriel AS by, n.asked_on::text AS asked_on,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('nom', v.nom, 'thematiques', v.thematiques) ORDER BY v.id)
      FROM service v WHERE v.structure_id = x.id AND NOT v.withdrawn), '[]') AS services,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', l.id, 'nom', l.nom, 'adresse', l.adresse, 'commune', l.commune, 'same', l.same))
      FROM (${alikes({ id: 'x.id', nom: 'x.nom', code_insee: 'x.code_insee', telephone: 'x.telephone', siret: 'x.siret' })}) l
    ), '[]') AS look_alikes
  ${WAITING}
    AND ${moderated('c')}
  ORDER BY n.asked_on, x.id LIMIT 100`;

/** $1 structure. One who answers waits for another, who then finds it answered. */
export const LOCK_WAITING = `
  SELECT x.nom, a.courriel AS by, c.code_departement, c.code_epci, NULL AS role ${WAITING} AND x.id = $1 FOR UPDATE OF n`;

/** $1 structure, $2 state, $3 answer, $4 today, $5 account. */
export const ANSWER = `
  UPDATE new_listing SET state = $2, answer = $3, answered_on = $4, answered_by = $5 WHERE structure_id = $1`;

/**
 * $1 structure, $2 now, $3 state that was answered. It waits again; what was shown is so no more, and comes back with its services once it
 * is accepted. Nothing when it was answered otherwise since, has gone, or another listing was merged into it.
 */
export const ASK_ANEW = `
  WITH asked AS (
    UPDATE new_listing n SET state = 'asked', answer = NULL, answered_on = NULL, answered_by = NULL, asked_on = $2::timestamptz::date
    FROM structure t
    WHERE n.structure_id = $1 AND n.state = $3 AND t.id = n.structure_id AND NOT t.withdrawn
      AND t.pending = (t.gone_at IS NOT NULL) AND NOT EXISTS (SELECT FROM structure o WHERE o.merged_into = t.id)
    RETURNING t.id, t.pending
  ), hidden AS (
    UPDATE structure t SET pending = true, gone_at = $2 FROM asked a WHERE t.id = a.id AND NOT a.pending
  ), services AS (
    UPDATE service v SET gone_at = $2 FROM asked a WHERE v.structure_id = a.id AND NOT a.pending AND v.gone_at IS NULL
  ) SELECT id FROM asked`;

/** $1 the last day of those that nobody accepted. */
export const FORGET_WAITING = `
  DELETE FROM structure t USING new_listing n
  WHERE n.structure_id = t.id AND t.pending AND n.state <> 'accepted' AND n.asked_on <= $1::date`;
