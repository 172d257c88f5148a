/** $1 structure, gone or not. Where it is, for the rights. */
export const READ_PLACE = `
  SELECT c.code_departement, c.code_epci, NULL AS role
  FROM structure t LEFT JOIN commune c ON c.code = t.code_insee WHERE t.id = $1`;

/** $1 structure. Two who answer for one listing do so in turn; not `FOR UPDATE`, as when one publishes. */
export const LOCK_PLACE = 'SELECT 1 FROM structure WHERE id = $1 FOR NO KEY UPDATE';

/** $1 structure, $2 today. Whether its keepers were asked already. */
export const WAS_ASKED = `
  SELECT 1 FROM decision WHERE structure_id = $1 AND kind = 'structure-asked' AND at >= $2::timestamp AT TIME ZONE 'UTC' LIMIT 1`;

/** $1 decision, $2 structure. The reports that stand are answered by it. */
export const DISMISS_REPORTS = `
  WITH dismissed AS (
    UPDATE report SET dismissed_by = $1 WHERE id IN (SELECT id FROM standing_report WHERE structure_id = $2) RETURNING id
  ) SELECT id FROM dismissed`;

/** $1 decision. */
export const STAND_AGAIN = 'UPDATE report SET dismissed_by = NULL WHERE dismissed_by = $1';

/** $1 structure. */
export const HAS_REPORTS = 'SELECT 1 FROM standing_report WHERE structure_id = $1 LIMIT 1';

/** $1 structure, $2 now. Its services leave with it. */
export const WITHDRAW = `
  WITH withdrawn AS (
    UPDATE structure SET gone_at = $2, withdrawn_at = $2 WHERE id = $1 AND gone_at IS NULL RETURNING id
  ), services AS (
    UPDATE service v SET gone_at = $2 FROM withdrawn w WHERE v.structure_id = w.id AND v.gone_at IS NULL
  ), told AS (
    INSERT INTO listing_change (structure_id, at, kind, fields) SELECT id, $2, 'withdrawn', '{}' FROM withdrawn
  ) SELECT id FROM withdrawn`;

/** $1 structure, $2 now. Nothing when it is not withdrawn any more. */
export const LIST_AGAIN = `
  WITH withdrawn AS (
    SELECT id, gone_at FROM structure WHERE id = $1 AND withdrawn_at IS NOT NULL FOR UPDATE
  ), listed AS (
    UPDATE structure t SET gone_at = NULL, withdrawn_at = NULL FROM withdrawn w WHERE t.id = w.id
  ), services AS (
    UPDATE service v SET gone_at = NULL FROM withdrawn w WHERE v.structure_id = w.id AND v.gone_at = w.gone_at
  ), told AS (
    INSERT INTO listing_change (structure_id, at, kind, fields) SELECT id, $2, 'restored', '{}' FROM withdrawn
  ) SELECT id FROM withdrawn`;

/** $1 revision. The listing whose publication waits to be judged. */
export const READ_SUSPECT = `
  SELECT r.structure_id FROM suspicion s JOIN revision r ON r.id = s.revision WHERE s.revision = $1 AND NOT s.answered`;

/** $1 revision, $2 whether it is answered. Nothing when it was so already. */
export const SET_ANSWERED = `
  WITH answered AS (UPDATE suspicion SET answered = $2 WHERE revision = $1 AND answered <> $2 RETURNING revision)
  SELECT revision FROM answered`;

/** $1 revision. The one that took it back. */
export const READ_UNDOING = 'SELECT id FROM revision WHERE undoes = $1';

/** $1 and $2 structures in order, $3 whether they are told apart, $4 today. Also two that were never shown as alike. */
export const SET_TOLD_APART = `
  INSERT INTO duplicate (a, b, score, reasons, found_on, told_apart) VALUES ($1, $2, 0, '{}', $4, $3)
  ON CONFLICT (a, b) DO UPDATE SET told_apart = excluded.told_apart`;
