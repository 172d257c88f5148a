import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Mailer } from './mailer.ts';
import type { Delivery, Mail } from './mailer.ts';

/** The pauses after a failure that may pass; then the mail is given up: its link is over in 15 minutes. */
const PAUSES_MS = [2_000, 15_000, 60_000];
/** A server that does not answer must not fill the memory. */
const MOST_WAITING = 500;
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends by an SMTP server, in the background; what fails is said in the log by its code, without an address. */
export class SmtpMailer extends Mailer {
  readonly ready = true;
  readonly reaches = true;
  private readonly logger = new Logger('mail');
  private readonly transport;
  private waiting = 0;

  constructor(
    url: string,
    from: string,
    private readonly pauses_ms: readonly number[] = PAUSES_MS,
  ) {
    super();
    const safe = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = createTransport({ url, ...TIMEOUTS, ...safe }, { from });
  }

  post(mail: Mail): void {
    if (this.waiting >= MOST_WAITING) {
      this.logger.error('Trop de courriels attendent : un courriel est abandonné.');
      return;
    }
    this.waiting += 1;
    void this.send(mail).finally(() => {
      this.waiting -= 1;
    });
  }

  async deliver(mail: Mail): Promise<Delivery> {
    try {
      await this.sendOnce(mail);
      return 'sent';
    } catch (error) {
      this.logger.warn(`Un courriel n’est pas parti (${nameOf(error)}).`);
      return isOfRecipient(error) ? 'refused' : 'failed';
    }
  }

  private async sendOnce({ to, subject, text, html, message_id, ...mail }: Mail): Promise<void> {
    const headers = { 'Auto-Submitted': 'auto-generated', ...mail.headers };
    const messageId = message_id && `<${message_id}>`;
    await this.transport.sendMail({ to: { name: '', address: to }, subject, text, html, messageId, headers });
  }

  private async send(mail: Mail): Promise<void> {
    for (const pause_ms of [...this.pauses_ms, null]) {
      try {
        await this.sendOnce(mail);
        return;
      } catch (error) {
        const gaveUp = pause_ms === null || isFinal(error);
        this.logger.warn(
          `Un courriel n’est pas parti (${nameOf(error)})${gaveUp ? ', il est abandonné.' : '.'}`,
        );
        if (gaveUp) return;
        // The process may end meanwhile.
        await pause(pause_ms, undefined, { ref: false });
      }
    }
  }
}

interface SmtpFailure {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

/** 5xx: the server will refuse it again (RFC 5321, 4.2.1). */
const isFinal = (error: unknown): boolean => Number((error as SmtpFailure).responseCode) >= 500;

/** The mailbox itself is refused: neither our password, nor the sender, nor what the mail says. */
const isOfRecipient = (error: unknown): boolean =>
  isFinal(error) && String((error as SmtpFailure).command).startsWith('RCPT');

/** Codes only: the words of a server repeat the address. */
function nameOf(error: unknown): string {
  const { code, responseCode } = error as SmtpFailure;
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'sans code';
}
