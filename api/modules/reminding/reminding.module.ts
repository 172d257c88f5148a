import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobQueue } from '#api/jobs/job-queue';
import { Retention } from '#api/jobs/retention';
import { AccountsModule } from '#api/modules/accounts/accounts.module';
import { EditingModule } from '#api/modules/editing/editing.module';
import { AnswerReminder } from './answer-reminder.ts';
import { KeepersRepository } from './keepers.repository.ts';
import { MarkReturned } from './mark-returned.ts';
import { OpenReminders } from './open-reminders.ts';
import { RemindDue } from './remind-due.ts';
import { ReminderWorker } from './reminder-worker.ts';
import { RemindersController } from './reminders.controller.ts';
import { RemindingRepository } from './reminding.repository.ts';
import { SendReminder } from './send-reminder.ts';

@Module({
  imports: [AccountsModule, EditingModule],
  controllers: [RemindersController],
  providers: [
    AnswerReminder,
    JobQueue,
    KeepersRepository,
    MarkReturned,
    OpenReminders,
    RemindDue,
    ReminderWorker,
    RemindingRepository,
    SendReminder,
  ],
  exports: [KeepersRepository],
})
export class RemindingModule implements OnModuleInit {
  constructor(
    private readonly reminders: RemindingRepository,
    private readonly retention: Retention,
  ) {}

  /** Where no mail leaves, nothing is written down, and what was is still to go. */
  onModuleInit(): void {
    this.retention.add((now) => this.reminders.forgetOld(now));
  }
}
