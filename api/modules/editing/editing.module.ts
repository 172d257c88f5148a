import { Module } from '@nestjs/common';
import { AccountsModule } from '#api/modules/accounts/accounts.module';
import { JournalModule } from '#api/modules/journal/journal.module';
import { ShownModule } from '#api/modules/shown/shown.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { AllowEditing } from './allow-editing.ts';
import { AnswerProposal } from './answer-proposal.ts';
import { CheckEdits } from './check-edits.ts';
import { CloseListing } from './close-listing.ts';
import { ConfirmListing } from './confirm-listing.ts';
import { EditingController } from './editing.controller.ts';
import { EditionRepository } from './edition.repository.ts';
import { HideAddress } from './hide-address.ts';
import { EraseAddress } from './erase-address.ts';
import { PlaceServices } from './place-services.ts';
import { PlaceStructure } from './place-structure.ts';
import { PublishListing } from './publish-listing.ts';
import { ReadEdition } from './read-edition.ts';
import { UndoRevision } from './undo-revision.ts';
import { WatchRevisions } from './watch-revisions.ts';
import { WriteRevision } from './write-revision.ts';

@Module({
  imports: [AccountsModule, JournalModule, ShownModule, TerritoriesModule],
  controllers: [EditingController],
  providers: [
    AllowEditing,
    AnswerProposal,
    CheckEdits,
    CloseListing,
    ConfirmListing,
    EditionRepository,
    EraseAddress,
    HideAddress,
    PlaceServices,
    PlaceStructure,
    PublishListing,
    ReadEdition,
    UndoRevision,
    WatchRevisions,
    WriteRevision,
  ],
  exports: [AllowEditing, CheckEdits, ConfirmListing, EditionRepository, UndoRevision, WriteRevision],
})
export class EditingModule {}
