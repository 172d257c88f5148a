import type { Thematique } from '../vocabulary/thematiques.ts';

/** What a worker may find wrong with a listing, in the order in which the menu shows it. */
export const REPORT_REASONS = [
  'no-answer', // nobody picks up
  'wrong-number', // the number is somebody else's
  'full', // no more places until a date
  'no-longer-does', // a need that it no longer answers
  'moved',
  'closed',
  'other', // said in a few words
] as const;

export type ReportReason = (typeof REPORT_REASONS)[number];

/** What is sent: codes and a date; words only where no code fits, and never about a person. */
export interface Report {
  reason: ReportReason;
  /** For `no-longer-does`. */
  need: Thematique | null;
  /** For `full`, `YYYY-MM-DD`, that day included. */
  until: string | null;
  /** For `other`. */
  text: string | null;
}

/** A report that still speaks of the listing as it is. */
export interface StandingReport extends Pick<Report, 'reason' | 'need' | 'until'> {
  /** `YYYY-MM-DD`; the hour is not kept. */
  day: string;
  /** Tells two reporters apart, and no more. */
  reporter: string;
}
