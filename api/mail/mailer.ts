/** One mail; `link` is where its reader is asked to go. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  link: string;
  /** Without its brackets; the same for a mail that is sent again. */
  message_id?: string;
  headers?: Readonly<Record<string, string>>;
}

/** What became of a mail: taken by the next server, refused for this mailbox for good, or not sent for a reason that may pass. */
export type Delivery = 'sent' | 'refused' | 'failed';

/** How the product sends mail. */
export abstract class Mailer {
  /** false: mail is not set up, nothing can be sent. */
  abstract readonly ready: boolean;

  /** false: what is sent reaches nobody, it is shown to who develops. */
  abstract readonly reaches: boolean;

  /** Takes charge of a mail at once; neither waits for it to be sent nor fails when it is not. */
  abstract post(mail: Mail): void;

  /** Sends a mail, once, and says what became of it; whoever asks tries again. */
  abstract deliver(mail: Mail): Promise<Delivery>;
}
