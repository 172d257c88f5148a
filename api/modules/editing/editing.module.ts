import { Module } from '@nestjs/common';
import { JournalModule } from '#api/modules/journal/journal.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { AllowEditing } from './allow-editing.ts';
import { AnswerProposal } from './answer-proposal.ts';
import { CheckEdits } from './check-edits.ts';
import { ConfirmListing } from './confirm-listing.ts';
import { EditingController } from './editing.controller.ts';
import { EditionRepository } from './edition.repository.ts';
import { HideAddress } from './hide-address.ts';
import { EraseAddress } from './erase-address.ts';
import { PlaceStructure } from './place-structure.ts';
import { PublishListing } from './publish-listing.ts';
import { ReadEdition } from './read-edition.ts';
import { UndoRevision } from './undo-revision.ts';
import { WatchRevisions } from './watch-revisions.ts';
import { WriteRevision } from './write-revision.ts';

@Module({
  imports: [JournalModule, TerritoriesModule],
  controllers: [EditingController],
  providers: [
    AllowEditing,
    AnswerProposal,
    CheckEdits,
    ConfirmListing,
    EditionRepository,
    EraseAddress,
    HideAddress,
    PlaceStructure,
    PublishListing,
    ReadEdition,
    UndoRevision,
    WatchRevisions,
    WriteRevision,
  ],
  exports: [AllowEditing, ConfirmListing, EditionRepository, UndoRevision, WriteRevision],
})
export class EditingModule {}
