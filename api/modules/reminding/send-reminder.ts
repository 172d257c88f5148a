import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { Clock } from '#api/http/clock';
import { Mailer } from '#api/mail/mailer';
import type { Mail } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { signLink } from './reminder-links.ts';
import { RemindingRepository } from './reminding.repository.ts';
import { messageIdOf } from './message-id.ts';
import { writeReminderMail } from './write-reminder-mail.ts';
import type { AskedListing } from './write-reminder-mail.ts';

/** Tries of one mail, over a day. */
const MOST_TRIES = 5;

/** Sends one reminder: what is intended is written before, what became of it at once after. */
@Injectable()
export class SendReminder {
  private readonly logger = new Logger('reminders');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reminders: RemindingRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** false: it is to be tried again later. */
  async run(id: string): Promise<boolean> {
    const tries = await this.reminders.take(id, this.clock.now());
    if (tries === null) return true;
    const found = await this.reminders.toSend(id);
    if (!found?.courriel || found.listings.length === 0) {
      await this.reminders.end(id, 'given-up', this.clock.now());
      return true;
    }
    const delivery = await this.mailer.deliver(await this.write(id, found.courriel, found.listings));
    const now = this.clock.now();
    if (delivery === 'sent') await this.reminders.end(id, 'sent', now);
    else if (delivery === 'refused') await this.reminders.bounce(id, now);
    else if (tries < MOST_TRIES) {
      await this.reminders.end(id, 'due', now);
      return false;
    } else {
      this.logger.error(`Un rappel n’est pas parti en ${tries} essais, il est abandonné.`);
      await this.reminders.end(id, 'given-up', now);
    }
    return true;
  }

  private async write(id: string, to: string, listings: AskedListing[]): Promise<Mail> {
    const signing = { key: await this.reminders.signingKey(), now: this.clock.now() };
    const [keep, stop] = [signLink('keep', id, signing), signLink('stop', id, signing)];
    const page = publicLink('/rappel', this.config);
    const only = listings.length === 1 ? `/${encodeURIComponent(listings[0]!.id)}` : '';
    const mail = writeReminderMail(to, listings, {
      keep: `${page}#jeton=${keep}`,
      stop: `${page}#jeton=${stop}`,
      edit: publicLink(`/mes-fiches${only}`, this.config),
      unsubscribe: publicLink(`/api/reminders/unsubscription?jeton=${stop}`, this.config),
    });
    return { ...mail, message_id: messageIdOf(id, this.config) };
  }
}
