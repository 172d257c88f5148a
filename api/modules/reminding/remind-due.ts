import { Injectable } from '@nestjs/common';
import { Clock } from '#api/http/clock';
import { Mailer } from '#api/mail/mailer';
import { RemindingRepository } from './reminding.repository.ts';

/** Writes down whom to write to today, where mail leaves. Twice a day changes nothing: what is written of is no longer due. */
@Injectable()
export class RemindDue {
  constructor(
    private readonly reminders: RemindingRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<{ mails: number; listings: number }> {
    if (!this.mailer.reaches) return { mails: 0, listings: 0 };
    const reminders = await this.reminders.addDue(this.clock.now());
    const listings = new Set(reminders.flatMap((reminder) => reminder.listings));
    return { mails: reminders.length, listings: listings.size };
  }
}
