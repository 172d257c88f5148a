import { MAIL_RETURNS, SHOWN_MAILBOXES } from '#api/database/shown-mailboxes';
import { DEFAULT_PERIOD } from '#api/domain/reminding/is-due';
import { accountsOf, isClosed } from './keepers.sql.ts';

/** $1 the key that would be the first. One key, whoever asks first. */
export const FIND_OR_ADD_KEY = `
  INSERT INTO reminder_key (key) VALUES ($1) ON CONFLICT (one) DO UPDATE SET key = reminder_key.key RETURNING key`;

/** One run is made at a time: two at once would write twice to a mailbox. */
export const TAKE_TURN = `SELECT pg_advisory_xact_lock(hashtext('baguette:reminders'))`;

/** The last day on which the period of a listing, counted from a day, is over: PostgreSQL ends months as addMonths does. */
const over = (day: string) => `coalesce(${day} + make_interval(months => p.period_months) <= $1::date, true)`;

/** The listings whose period is over and that were not asked about within it, the oldest first: in this order until the last is found. */
const OLDEST = `(
    SELECT t.id, t.date_maj, t.courriel, p.period_months, r.reminded_on
    FROM structure t JOIN source s ON s.slug = t.source AND NOT s.fictional
    LEFT JOIN reminder_period c ON c.structure_id = t.id
    CROSS JOIN LATERAL (SELECT coalesce(c.period_months, ${DEFAULT_PERIOD}) AS period_months) p
    CROSS JOIN LATERAL (
      SELECT max(r.made_on) FILTER (WHERE r.state <> 'given-up') AS reminded_on,
        coalesce(bool_or(r.state = 'given-up' AND r.made_on > $2::date), false) AS was_given_up
      FROM reminder_listing l JOIN reminder r ON r.id = l.reminder_id WHERE l.structure_id = t.id) r
    WHERE t.gone_at IS NULL AND p.period_months > 0 AND ${over('t.date_maj')} AND ${over('r.reminded_on')} AND NOT r.was_given_up
    ORDER BY t.date_maj NULLS FIRST, t.id OFFSET 0)`;

/**
 * $1 today, $2 the first day of mails given up that are not tried again yet, $3 how many. The oldest first; real ones only, still
 * listed, that somebody can be asked about. \`OFFSET 0\`: mailboxes are looked for once a listing, and of no more listings than wanted.
 */
export const READ_DUE = `
  SELECT t.id, t.date_maj::text AS date_maj, t.period_months, t.reminded_on::text AS reminded_on, p.shown, k.accounts, n.closed
  FROM ${OLDEST} t
  CROSS JOIN LATERAL (SELECT ${SHOWN_MAILBOXES} AS shown OFFSET 0) p
  CROSS JOIN LATERAL ${accountsOf('t.id', 'p.shown')} k
  CROSS JOIN LATERAL (
    SELECT ARRAY(
      SELECT b FROM unnest(p.shown || k.mailboxes) AS b
      WHERE ${isClosed('t.id', 'b')}
        OR EXISTS (SELECT FROM reminder r WHERE r.made_on = $1::date AND r.mailbox_hash = mailbox_hash(b))
    ) AS closed OFFSET 0
  ) n
  WHERE NOT p.shown || k.mailboxes <@ n.closed
  ORDER BY t.date_maj NULLS FIRST, t.id LIMIT $3`;

/** $1 today. */
export const COUNT_OF_DAY = 'SELECT count(*)::int AS count FROM reminder WHERE made_on = $1';

/** $1 reminders, $2 today, $3 now. */
export const ADD_REMINDERS = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, account_id uuid, courriel text, listings jsonb)
  ), added AS (
    INSERT INTO reminder (id, account_id, shown_by, mailbox_hash, made_on, state, changed_at)
    SELECT id, account_id, CASE WHEN account_id IS NULL THEN listings->>0 END, mailbox_hash(courriel), $2, 'due', $3 FROM given
  )
  INSERT INTO reminder_listing (reminder_id, structure_id) SELECT id, jsonb_array_elements_text(listings) FROM given`;

/** Those that are neither sent nor given up, the oldest first. */
export const READ_WAITING = `
  SELECT id, state FROM reminder WHERE state IN ('due', 'sending') ORDER BY made_on, id`;

/** $1 the last day of those that no period looks at any more. */
export const FORGET_REMINDERS = 'DELETE FROM reminder WHERE made_on <= $1';

/** $1 reminder, $2 now. The intention to send it, written before anything leaves. */
export const TAKE_REMINDER = `
  UPDATE reminder SET state = 'sending', tries = tries + 1, changed_at = $2
  WHERE id = $1 AND state IN ('due', 'sending') RETURNING tries`;

/** $1 reminder, $2 state, $3 now. */
export const END_REMINDER = `
  UPDATE reminder SET state = $2, changed_at = $3 WHERE id = $1 AND state IN ('due', 'sending')`;

/** The mailbox of a reminder r, where it still is one's: the account's, or one that a listing of it still shows. */
const MAILBOX = `
  coalesce((SELECT a.courriel FROM account a WHERE a.id = r.account_id), (
    SELECT w.courriel FROM reminder_listing l CROSS JOIN LATERAL (
      SELECT courriel FROM structure WHERE id = l.structure_id
      UNION ALL SELECT courriel FROM service WHERE structure_id = l.structure_id AND gone_at IS NULL) w
    WHERE l.reminder_id = r.id AND w.courriel IS NOT NULL AND mailbox_hash(w.courriel) = r.mailbox_hash LIMIT 1))`;

/** $1 reminder. Its mailbox (null when it is nobody's any more, or its mail comes back) and what is still to be asked. */
export const READ_TO_SEND = `
  SELECT CASE WHEN NOT EXISTS (SELECT FROM returned_mailbox b WHERE b.mailbox_hash = r.mailbox_hash) THEN ${MAILBOX} END AS courriel,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', t.id, 'nom', t.nom, 'commune', t.commune, 'date_maj', t.date_maj::text) ORDER BY t.nom, t.id)
      FROM reminder_listing l JOIN structure t ON t.id = l.structure_id
      WHERE l.reminder_id = r.id AND t.gone_at IS NULL AND (t.date_maj IS NULL OR t.date_maj < r.made_on)
        AND NOT EXISTS (SELECT FROM reminder_refusal f WHERE f.structure_id = t.id AND f.mailbox_hash = r.mailbox_hash)
    ), '[]') AS listings
  FROM reminder r WHERE r.id = $1`;

/** $1 reminder, $2 today. Its mail came back, or was refused for good: no more to this mailbox. */
export const RETURN_MAILBOX = `
  INSERT INTO returned_mailbox (mailbox_hash, since) SELECT mailbox_hash, $2 FROM reminder WHERE id = $1
  ON CONFLICT (mailbox_hash) DO NOTHING`;

/** $1 reminder, $2 now. */
export const BOUNCE_REMINDER = `
  UPDATE reminder SET state = 'bounced', changed_at = $2 WHERE id = $1 RETURNING id`;

/** $1 reminder. As its links show it: whose mailbox, and each listing as it is published. */
export const READ_ASKED = `
  SELECT ${MAILBOX} AS courriel,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', t.id, 'nom', t.nom, 'commune', t.commune, 'code_postal', t.code_postal, 'adresse', t.adresse, 'telephone', t.telephone,
        'horaires_accueil', t.horaires_accueil, 'horaires_texte', t.horaires_texte, 'date_maj', t.date_maj::text,
        'refused', EXISTS (SELECT FROM reminder_refusal f WHERE f.structure_id = t.id AND f.mailbox_hash = r.mailbox_hash)
      ) ORDER BY t.nom, t.id)
      FROM reminder_listing l JOIN structure t ON t.id = l.structure_id
      WHERE l.reminder_id = r.id AND t.gone_at IS NULL
    ), '[]') AS listings
  FROM reminder r WHERE r.id = $1`;

/** $1 reminder. */
export const REFUSE = `
  INSERT INTO reminder_refusal (structure_id, mailbox_hash)
  SELECT l.structure_id, r.mailbox_hash FROM reminder r JOIN reminder_listing l ON l.reminder_id = r.id WHERE r.id = $1
  ON CONFLICT DO NOTHING`;

/** $1 reminder. */
export const RESUME = `
  DELETE FROM reminder_refusal f USING reminder r JOIN reminder_listing l ON l.reminder_id = r.id
  WHERE r.id = $1 AND f.structure_id = l.structure_id AND f.mailbox_hash = r.mailbox_hash`;

/** $1 structure. What its keepers choose and whether mail to a mailbox of theirs comes back. */
export const READ_CHOICE = `
  SELECT coalesce((SELECT period_months FROM reminder_period WHERE structure_id = t.id), ${DEFAULT_PERIOD}) AS period_months,
    (SELECT max(r.made_on)::text FROM reminder_listing l JOIN reminder r ON r.id = l.reminder_id
     WHERE l.structure_id = t.id AND r.state = 'sent') AS reminded_on,
    ${MAIL_RETURNS} AS mail_returns
  FROM structure t WHERE t.id = $1`;

/** $1 structure, $2 months. */
export const CHOOSE_PERIOD = `
  INSERT INTO reminder_period (structure_id, period_months) VALUES ($1, $2)
  ON CONFLICT (structure_id) DO UPDATE SET period_months = excluded.period_months`;
