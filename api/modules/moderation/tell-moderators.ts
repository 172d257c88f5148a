import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { dayOf } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { DayTasks } from '#api/jobs/day-tasks';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { writeMail } from '#api/mail/write-mail';
import { noticeMail } from './notice-mail.ts';
import { NoticesRepository } from './notices.repository.ts';

/** One mail a day at most to who moderates, where something came since the last: how many, and nothing of what. */
@Injectable()
export class TellModerators implements OnModuleInit {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly day: DayTasks,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.day.add(() => this.run());
  }

  /** What is to be told is written down before the mail leaves: one that is lost is not sent twice. */
  async run(): Promise<void> {
    if (!this.mailer.reaches) return;
    const today = dayOf(this.clock.now());
    const page = publicLink('/moderation', this.config);
    const others = publicLink('/moderation/nouvelles-fiches', this.config);
    for (const moderator of await this.notices.toTell(today)) {
      const count = await this.notices.countNew(moderator, today);
      if (count === 0 || !(await this.notices.tellOnce(moderator.account_id, today))) continue;
      this.mailer.post(writeMail(moderator.courriel, page, noticeMail(count, others)));
    }
  }
}
