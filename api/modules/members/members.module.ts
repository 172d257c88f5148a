import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Retention } from '#api/jobs/retention';
import { AccountsModule } from '#api/modules/accounts/accounts.module';
import { EditingModule } from '#api/modules/editing/editing.module';
import { JournalModule } from '#api/modules/journal/journal.module';
import { AnswerClaims } from './answer-claims.ts';
import { KeepMembers } from './keep-members.ts';
import { MembersController } from './members.controller.ts';
import { MembersRepository } from './members.repository.ts';

@Module({
  imports: [AccountsModule, EditingModule, JournalModule],
  controllers: [MembersController],
  providers: [AnswerClaims, KeepMembers, MembersRepository],
  exports: [AnswerClaims],
})
export class MembersModule implements OnModuleInit {
  constructor(
    private readonly claims: AnswerClaims,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.add((now) => this.claims.forgetOld(now));
  }
}
