/** What is decided of listings and of rights, as the journal names it. */
export const DECISION_KINDS = [
  'claim-accepted',
  'claim-refused',
  'new-listing-accepted',
  'new-listing-refused',
  'member-added',
  'member-removed',
  'right-given',
  'account-removed',
  'reports-dismissed',
  'structure-asked',
  'listing-withdrawn',
  'change-kept',
  'change-undone',
  'duplicates-merged',
  'duplicates-told-apart',
  'taken-back',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];
