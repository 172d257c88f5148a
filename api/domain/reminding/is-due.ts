import { addMonths } from '#api/domain/quality/add-months';
import { isDay } from '#api/domain/quality/freshness';

/** The months after which a listing is to be looked at again, as whoever keeps it chooses; 0: never write of it. */
export const REMINDER_PERIODS = [1, 3, 6, 12, 0] as const;

export type ReminderPeriod = (typeof REMINDER_PERIODS)[number];

export const DEFAULT_PERIOD: ReminderPeriod = 6;

/** What says whether a listing is to be asked about; days are `YYYY-MM-DD`. */
export interface Reminded {
  period_months: ReminderPeriod;
  /** When it was last confirmed or changed; null: nobody knows. */
  date_maj: string | null;
  /** When its keepers were last written to about it. */
  reminded_on: string | null;
}

/**
 * Whether a listing is to be asked about today: a whole period of the calendar has passed since the last confirmation, change or
 * mail, half-open (due on the day itself). Days have no hour: a change of clocks changes nothing.
 */
export function isReminderDue({ period_months, date_maj, reminded_on }: Reminded, today: string): boolean {
  if (period_months === 0) return false;
  return [date_maj, reminded_on].every((day) => !isDay(day) || addMonths(day, period_months) <= today);
}
