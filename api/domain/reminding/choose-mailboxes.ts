import { seemsPersonal } from '#api/domain/import/normalise/personal-mailbox';

/** A mailbox that a listing may be asked about by, and by what right. */
export interface Keeper {
  courriel: string;
  /** null: the mailbox that stands on the listing, with which nobody has signed in yet. */
  account_id: string | null;
}

/**
 * To whom one writes of a listing: those who have rights on it; where there is nobody, the mailbox that it shows, unless that seems
 * to be a person's, who has asked for nothing.
 */
export function chooseMailboxes(accounts: readonly Keeper[], shown: readonly string[]): Keeper[] {
  if (accounts.length > 0) return [...accounts];
  const mailbox = shown.find((courriel) => !seemsPersonal(courriel));
  return mailbox === undefined ? [] : [{ courriel: mailbox, account_id: null }];
}
