/** $1 hash, $2 sealed mailbox, $3 expiry. */
export const ADD_LINK = 'INSERT INTO sign_in_link (hash, sealed_courriel, expires_at) VALUES ($1, $2, $3)';

/** $1 hash, $2 now. Gone by the same statement that reads it: of two presses at once, one finds it. */
export const TAKE_LINK = `
  DELETE FROM sign_in_link WHERE hash = $1 AND expires_at > $2 RETURNING sealed_courriel`;

/** $1 now. */
export const FORGET_LINKS = 'DELETE FROM sign_in_link WHERE expires_at <= $1';

/** $1 now. */
export const FORGET_SESSIONS = 'DELETE FROM session WHERE expires_at <= $1';

/**
 * $1 id if it is new, $2 mailbox, $3 today. What it rewrites is no part of a key: to write the mailbox again would wait for whoever holds
 * the account (`HOLD_RIGHTS`).
 */
export const FIND_OR_ADD_ACCOUNT = `
  INSERT INTO account (id, courriel, made_on) VALUES ($1, $2, $3)
  ON CONFLICT (courriel) DO UPDATE SET made_on = account.made_on
  RETURNING id`;

/** $1 id, $2 hash, $3 account, $4 browser, $5 today, $6 expiry, $7 sealed token of ProConnect. */
export const ADD_SESSION = `
  INSERT INTO session (id, hash, account_id, browser, made_on, last_used, expires_at, sealed_id_token)
  VALUES ($1, $2, $3, $4, $5, $5, $6, $7)`;

/** $1 hash. */
export const READ_ID_TOKEN = 'SELECT sealed_id_token FROM session WHERE hash = $1';

const MODERATES = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.kind, 'code', m.code) ORDER BY m.kind, m.code)
            FROM moderation m WHERE m.account_id = a.id), '[]') AS moderates`;

const SOURCES = `
  ARRAY(SELECT s.source FROM source_right s WHERE s.account_id = a.id ORDER BY s.source) AS sources`;

/** $1 account. Its rights, which stay until the transaction ends: who removes the account waits. */
export const HOLD_RIGHTS = `
  SELECT a.administrator, ${MODERATES}, ${SOURCES} FROM account a WHERE a.id = $1 FOR KEY SHARE OF a`;

/** $1 hash, $2 now. Who holds a session, read at each request that shows one. */
export const READ_HOLDER = {
  name: 'read-holder',
  text: `
    SELECT s.id AS session_id, s.last_used::text AS last_used, a.id AS account_id, a.courriel, a.administrator, ${MODERATES}, ${SOURCES}
    FROM session s JOIN account a ON a.id = s.account_id
    WHERE s.hash = $1 AND s.expires_at > $2`,
};

/** $1 session, $2 today. */
export const USE_SESSION = 'UPDATE session SET last_used = $2 WHERE id = $1 AND last_used < $2';

/** $1 account, $2 the session that asks, $3 now. */
export const READ_SESSIONS = `
  SELECT id, browser, made_on::text AS made_on, last_used::text AS last_used, id = $2 AS current
  FROM session WHERE account_id = $1 AND expires_at > $3
  ORDER BY current DESC, last_used DESC, made_on DESC, id`;

/** $1 account, $2 a session of it; null: all. */
export const END_SESSIONS = `
  DELETE FROM session WHERE account_id = $1 AND ($2::uuid IS NULL OR id = $2) RETURNING id`;

/** $1 hash. */
export const END_SESSION_OF_HASH = 'DELETE FROM session WHERE hash = $1 RETURNING id';

/** $1 now. */
export const READ_ACCOUNTS = `
  SELECT a.courriel, a.administrator, a.made_on::text AS made_on, ${MODERATES}, ${SOURCES},
    (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.expires_at > $1) AS sessions
  FROM account a
  ORDER BY a.administrator DESC, EXISTS (SELECT FROM moderation m WHERE m.account_id = a.id) DESC,
    EXISTS (SELECT FROM source_right s WHERE s.account_id = a.id) DESC, a.courriel`;

/** $1 account. */
export const MAKE_ADMINISTRATOR = 'UPDATE account SET administrator = true WHERE id = $1';

/** $1 mailbox. Somebody reads it: mail may go there again. */
export const TRUST_MAILBOX = 'DELETE FROM returned_mailbox WHERE mailbox_hash = mailbox_hash($1)';

/** $1 account, $2 kind, $3 code. */
export const ADD_MODERATION = `
  INSERT INTO moderation (account_id, kind, code) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

/** $1 account, $2 source. */
export const ADD_SOURCE_RIGHT = `
  INSERT INTO source_right (account_id, source) VALUES ($1, $2) ON CONFLICT DO NOTHING`;

/** $1 source. Fictional ones are the product's own, and nobody's. */
export const IS_FICTIONAL = 'SELECT 1 FROM source WHERE slug = $1 AND fictional';

/** $1 kind, $2 code. */
export const FIND_TERRITORY = `
  SELECT 1 FROM departement WHERE $1 = 'departement' AND code = $2
  UNION ALL SELECT 1 FROM epci WHERE $1 = 'epci' AND code = $2`;

/** $1 mailbox. */
export const REMOVE_ACCOUNT = 'DELETE FROM account WHERE courriel = $1 RETURNING id';
