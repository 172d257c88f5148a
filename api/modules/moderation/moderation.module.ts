import { Module } from '@nestjs/common';
import { AccountsModule } from '#api/modules/accounts/accounts.module';
import { EditingModule } from '#api/modules/editing/editing.module';
import { JournalModule } from '#api/modules/journal/journal.module';
import { MembersModule } from '#api/modules/members/members.module';
import { NewListingsModule } from '#api/modules/new-listings/new-listings.module';
import { RemindingModule } from '#api/modules/reminding/reminding.module';
import { AllowModerating } from './allow-moderating.ts';
import { AnswerChange } from './answer-change.ts';
import { AnswerReports } from './answer-reports.ts';
import { AskKeepers } from './ask-keepers.ts';
import { MergeListings } from './merge-listings.ts';
import { MergersRepository } from './mergers.repository.ts';
import { ModerationController } from './moderation.controller.ts';
import { ModerationRepository } from './moderation.repository.ts';
import { NoticesRepository } from './notices.repository.ts';
import { PartListings } from './part-listings.ts';
import { QueueRepository } from './queue.repository.ts';
import { ReadQueue } from './read-queue.ts';
import { TakeBack } from './take-back.ts';
import { TellApart } from './tell-apart.ts';
import { TellModerators } from './tell-moderators.ts';

@Module({
  imports: [AccountsModule, EditingModule, JournalModule, MembersModule, NewListingsModule, RemindingModule],
  controllers: [ModerationController],
  providers: [
    AllowModerating,
    AnswerChange,
    AnswerReports,
    AskKeepers,
    MergeListings,
    MergersRepository,
    ModerationRepository,
    NoticesRepository,
    PartListings,
    QueueRepository,
    ReadQueue,
    TakeBack,
    TellApart,
    TellModerators,
  ],
})
export class ModerationModule {}
