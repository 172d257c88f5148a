import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Retention } from '#api/jobs/retention';
import { AccountsModule } from '#api/modules/accounts/accounts.module';
import { EditingModule } from '#api/modules/editing/editing.module';
import { JournalModule } from '#api/modules/journal/journal.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { AnswerNewListings } from './answer-new-listings.ts';
import { CreateListing } from './create-listing.ts';
import { NewListingsController } from './new-listings.controller.ts';
import { NewListingsRepository } from './new-listings.repository.ts';

@Module({
  imports: [AccountsModule, EditingModule, JournalModule, TerritoriesModule],
  controllers: [NewListingsController],
  providers: [AnswerNewListings, CreateListing, NewListingsRepository],
  exports: [NewListingsRepository],
})
export class NewListingsModule implements OnModuleInit {
  constructor(
    private readonly listings: NewListingsRepository,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.add((now) => this.listings.forgetOld(now));
  }
}
