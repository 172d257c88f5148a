import { Module } from '@nestjs/common';
import { EditingModule } from '#api/modules/editing/editing.module';
import { JournalModule } from '#api/modules/journal/journal.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { AnswerNewListings } from './answer-new-listings.ts';
import { CreateListing } from './create-listing.ts';
import { NewListingsController } from './new-listings.controller.ts';
import { NewListingsRepository } from './new-listings.repository.ts';

@Module({
  imports: [EditingModule, JournalModule, TerritoriesModule],
  controllers: [NewListingsController],
  providers: [AnswerNewListings, CreateListing, NewListingsRepository],
  exports: [NewListingsRepository],
})
export class NewListingsModule {}
