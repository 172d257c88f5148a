import { SHOWN_MAILBOXES } from '#api/database/shown-mailboxes';

/** Those who have rights on a listing: its members, and the accounts of the mailboxes that it shows. */
export const accountsOf = (structure: string, shown: string): string => `(
    SELECT coalesce(jsonb_agg(jsonb_build_object('courriel', a.courriel, 'account_id', a.id) ORDER BY a.courriel), '[]') AS accounts,
      coalesce(array_agg(a.courriel), '{}') AS mailboxes
    FROM account a
    WHERE a.id IN (
      SELECT m.account_id FROM membership m WHERE m.structure_id = ${structure}
      UNION SELECT h.id FROM account h WHERE h.courriel = ANY (${shown})))`;

/** Whether a mailbox wants no mail of a listing, or its mail comes back. */
export const isClosed = (structure: string, mailbox: string): string => `(
    EXISTS (SELECT FROM returned_mailbox m WHERE m.mailbox_hash = mailbox_hash(${mailbox}))
    OR EXISTS (SELECT FROM reminder_refusal f WHERE f.structure_id = ${structure} AND f.mailbox_hash = mailbox_hash(${mailbox})))`;

/** $1 structure. Whom one may write to of it. */
export const READ_KEEPERS = `
  WITH p AS (
    SELECT t.id, t.nom, ${SHOWN_MAILBOXES} AS shown
    FROM structure t JOIN source s ON s.slug = t.source AND NOT s.fictional WHERE t.id = $1 AND t.gone_at IS NULL
  )
  SELECT p.nom, p.shown, k.accounts,
    ARRAY(SELECT b FROM unnest(p.shown || k.mailboxes) AS b WHERE ${isClosed('p.id', 'b')}) AS closed
  FROM p CROSS JOIN LATERAL ${accountsOf('p.id', 'p.shown')} k`;
