/** One mail; `link` is where its reader is asked to go. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  link: string;
}

/** How the product sends mail. */
export abstract class Mailer {
  /** false: mail is not set up, nothing can be sent. */
  abstract readonly ready: boolean;

  /** Takes charge of a mail at once; neither waits for it to be sent nor fails when it is not. */
  abstract post(mail: Mail): void;
}
