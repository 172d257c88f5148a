import { chooseMailboxes } from './choose-mailboxes.ts';
import type { Keeper } from './choose-mailboxes.ts';
import { isReminderDue } from './is-due.ts';
import type { Reminded } from './is-due.ts';

/** A listing that somebody may be asked about. */
export interface RemindedListing extends Reminded {
  id: string;
  accounts: Keeper[];
  /** The mailboxes that it shows, the structure's first. */
  shown: string[];
  /** Mailboxes that want no mail about it, or whose mail comes back. */
  closed: string[];
}

/** One mail: a mailbox and all the listings that it is asked about. */
export interface Reminder extends Keeper {
  listings: string[];
}

/** One mail a mailbox, with all its listings that are due: in the order of the listings, `most` mails at most. */
export function groupReminders(
  listings: readonly RemindedListing[],
  most: number,
  today: string,
): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const listing of listings.filter((each) => isReminderDue(each, today))) {
    const mailboxes = chooseMailboxes(listing.accounts, listing.shown);
    for (const keeper of mailboxes.filter(({ courriel }) => !listing.closed.includes(courriel))) {
      const known = reminders.get(keeper.courriel);
      if (known) known.listings.push(listing.id);
      else if (reminders.size < most) reminders.set(keeper.courriel, { ...keeper, listings: [listing.id] });
    }
  }
  return [...reminders.values()];
}
