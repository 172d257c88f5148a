import { moderated } from '#api/database/moderated-territories';

/** $1 structure. */
export const READ_MEMBERS = `
  SELECT m.account_id, a.courriel, m.role FROM membership m JOIN account a ON a.id = m.account_id
  WHERE m.structure_id = $1 ORDER BY m.role DESC, a.courriel`;

/** $1 account, $2 structure, $3 role. */
export const SET_MEMBER = `
  INSERT INTO membership (account_id, structure_id, role) VALUES ($1, $2, $3)
  ON CONFLICT (account_id, structure_id) DO UPDATE SET role = excluded.role`;

/** $1 account, $2 structure. */
export const REMOVE_MEMBER = 'DELETE FROM membership WHERE account_id = $1 AND structure_id = $2 RETURNING 1';

/** $1 id, $2 account, $3 structure, $4 claimer, $5 siret, $6 message, $7 today. One open claim of a listing by account: the second replaces the first. The SIRET leads to an address that is hidden. */
export const ADD_CLAIM = `
  INSERT INTO claim (id, account_id, structure_id, claimer, siret, message, asked_on, state)
  SELECT $1, $2, t.id, $4, CASE WHEN NOT t.adresse_masquee THEN $5 END, $6, $7, 'asked' FROM structure t WHERE t.id = $3
  ON CONFLICT (account_id, structure_id) WHERE state = 'asked' DO UPDATE
    SET claimer = excluded.claimer, siret = excluded.siret, message = excluded.message, asked_on = excluded.asked_on
  RETURNING id`;

/** $1 account. */
export const READ_MY_CLAIMS = `
  SELECT c.id, c.structure_id, t.nom, c.asked_on::text AS asked_on, c.state, c.answer
  FROM claim c JOIN structure t ON t.id = c.structure_id
  WHERE c.account_id = $1 ORDER BY c.asked_on DESC, c.id`;

const OPEN = `
  SELECT c.id, c.structure_id, t.nom, t.commune, t.siret AS siret_of_listing, a.courriel AS by, c.claimer, c.siret, c.message,
    c.asked_on::text AS asked_on, c.account_id, m.code_departement, m.code_epci, NULL AS role
  FROM claim c JOIN structure t ON t.id = c.structure_id JOIN account a ON a.id = c.account_id
  LEFT JOIN commune m ON m.code = t.code_insee
  WHERE c.state = 'asked'`;

/** $1 whether all, $2 départements, $3 EPCI: those that one moderates. The oldest first. */
export const READ_CLAIMS = `
  ${OPEN} AND ${moderated('m')}
  ORDER BY c.asked_on, c.id LIMIT 200`;

/** $1 claim. One who answers waits for another, who then finds it answered. */
export const LOCK_CLAIM = `${OPEN} AND c.id = $1 FOR UPDATE OF c`;

/** $1 the last day of the claims that nobody answered. What was written goes with them. */
export const FORGET_CLAIMS = `DELETE FROM claim WHERE state = 'asked' AND asked_on <= $1`;

/** $1 claim, $2 state, $3 answer, $4 today. What the claimer wrote goes. */
export const ANSWER_CLAIM = `
  UPDATE claim SET state = $2, answer = $3, answered_on = $4, claimer = NULL, siret = NULL, message = NULL WHERE id = $1`;
