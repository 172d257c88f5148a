import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { Clock } from '#api/http/clock';
import { insist } from '#api/jobs/insist';
import { Mailer } from '#api/mail/mailer';
import type { Delivery, Mail } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { signLink } from './reminder-links.ts';
import { RemindingRepository } from './reminding.repository.ts';
import { messageIdOf } from './message-id.ts';
import { writeReminderMail } from './write-reminder-mail.ts';
import type { AskedListing } from './write-reminder-mail.ts';

/** Tries of one mail, over a day. */
const MOST_TRIES = 5;
/** Between the tries to write down that a mail has left; on a busy embedded database each try waits `LOCK_WAIT_MS` itself. */
const MARK_PAUSES_MS = [250, 1_000, 4_000];

/** Sends one reminder: what is intended is written before, what became of it at once after. */
@Injectable()
export class SendReminder {
  private readonly logger = new Logger('reminders');
  /** What became of mails that the database was too busy to be told of: they are not sent again by this process. */
  private readonly untold = new Map<string, Exclude<Delivery, 'failed'>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reminders: RemindingRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** false: it is to be tried again later. */
  async run(id: string): Promise<boolean> {
    const untold = this.untold.get(id);
    if (untold) return this.tell(id, untold);
    const tries = await this.reminders.take(id, this.clock.now());
    if (tries === null) return true;
    const found = await this.reminders.toSend(id);
    if (!found?.courriel || found.listings.length === 0) {
      await this.reminders.end(id, 'given-up', this.clock.now());
      return true;
    }
    const delivery = await this.mailer.deliver(await this.write(id, found.courriel, found.listings));
    if (delivery !== 'failed') return this.tell(id, delivery);
    const isOver = tries >= MOST_TRIES;
    if (isOver) this.logger.error(`Un rappel n’est pas parti en ${tries} essais, il est abandonné.`);
    await this.reminders.end(id, isOver ? 'given-up' : 'due', this.clock.now());
    return isOver;
  }

  /** The next server has answered for good: that is written down, however long the database is busy with something else. */
  private async tell(id: string, delivery: Exclude<Delivery, 'failed'>): Promise<true> {
    this.untold.set(id, delivery);
    const now = this.clock.now();
    await insist(async () => {
      if (delivery === 'sent') await this.reminders.end(id, 'sent', now);
      else await this.reminders.bounce(id, now);
    }, MARK_PAUSES_MS);
    this.untold.delete(id);
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
