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

/** As many as somebody reads in a mail, and confirms by a press: the rest comes the next days. */
export const MOST_LISTINGS_OF_MAIL = 50;

/**
 * One mail a mailbox, with its listings that are due: in the order of the listings, `most` mails at most. All who keep a listing are
 * written to the same day, or nobody is: it is then no longer due for any of them.
 */
export function groupReminders(
  listings: readonly RemindedListing[],
  most: number,
  today: string,
): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const listing of listings.filter((each) => isReminderDue(each, today))) {
    const keepers = chooseMailboxes(listing.accounts, listing.shown).filter(
      ({ courriel }) => !listing.closed.includes(courriel),
    );
    const known = keepers.flatMap(({ courriel }) => reminders.get(courriel) ?? []);
    const isFull = known.some(({ listings: ids }) => ids.length >= MOST_LISTINGS_OF_MAIL);
    if (isFull || reminders.size + keepers.length - known.length > most) continue;
    for (const keeper of keepers) {
      const reminder = reminders.get(keeper.courriel) ?? { ...keeper, listings: [] };
      reminder.listings.push(listing.id);
      reminders.set(keeper.courriel, reminder);
    }
  }
  return [...reminders.values()];
}
