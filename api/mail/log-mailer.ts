import { Logger } from '@nestjs/common';
import { Mailer } from './mailer.ts';
import type { Delivery, Mail } from './mailer.ts';

/** Without a mail server, while developing: the link is read in the log; to whom it went is not written. */
export class LogMailer extends Mailer {
  readonly ready = true;
  readonly reaches = false;
  private readonly logger = new Logger('mail');

  post({ subject, link }: Mail): void {
    this.logger.warn(`Courriel non envoyé, SMTP_URL n’est pas réglé. « ${subject} » : ${link}`);
  }

  deliver(mail: Mail): Promise<Delivery> {
    this.post(mail);
    return Promise.resolve('sent');
  }
}
