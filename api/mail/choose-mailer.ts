import type { Config } from '#api/config';
import { LogMailer } from './log-mailer.ts';
import type { Mailer } from './mailer.ts';
import { NoMailer } from './no-mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

/** By the mail server that is set; without one the log while developing, and nothing in production. */
export function chooseMailer({ NODE_ENV, SMTP_URL, MAIL_FROM }: Config): Mailer {
  if (SMTP_URL && MAIL_FROM) return new SmtpMailer(SMTP_URL, MAIL_FROM);
  return NODE_ENV === 'production' ? new NoMailer() : new LogMailer();
}
