/** The mailboxes that a listing `t` shows, the structure's first. */
export const SHOWN_MAILBOXES = `
  array_remove(t.courriel || (SELECT array_agg(DISTINCT v.courriel) FROM service v
    WHERE v.structure_id = t.id AND v.gone_at IS NULL AND v.courriel IS DISTINCT FROM t.courriel), NULL)`;

/** Whether mail comes back from one of the mailboxes of a listing `t`: shown, or of somebody who keeps it. */
export const MAIL_RETURNS = `
  EXISTS (
    SELECT FROM (
      SELECT unnest(${SHOWN_MAILBOXES}) AS courriel
      UNION SELECT a.courriel FROM membership m JOIN account a ON a.id = m.account_id WHERE m.structure_id = t.id
    ) k JOIN returned_mailbox b ON b.mailbox_hash = mailbox_hash(k.courriel))`;
