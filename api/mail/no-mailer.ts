import { Mailer } from './mailer.ts';

/** In production without a mail server: nothing is sent, and no link is written anywhere. */
export class NoMailer extends Mailer {
  readonly ready = false;
  readonly reaches = false;

  post(): void {
    throw new Error('Mail is not set up: `ready` says so');
  }

  deliver(): Promise<never> {
    return Promise.reject(new Error('Mail is not set up: `ready` says so'));
  }
}
