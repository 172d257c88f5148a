import { Module } from '@nestjs/common';
import { ShownModule } from '#api/modules/shown/shown.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { AllowEditing } from './allow-editing.ts';
import { AnswerProposal } from './answer-proposal.ts';
import { CheckEdits } from './check-edits.ts';
import { CloseListing } from './close-listing.ts';
import { ConfirmListing } from './confirm-listing.ts';
import { EditingController } from './editing.controller.ts';
import { EditionRepository } from './edition.repository.ts';
import { PlaceServices } from './place-services.ts';
import { PlaceStructure } from './place-structure.ts';
import { PublishListing } from './publish-listing.ts';
import { ReadEdition } from './read-edition.ts';
import { UndoRevision } from './undo-revision.ts';
import { WriteRevision } from './write-revision.ts';

@Module({
  imports: [ShownModule, TerritoriesModule],
  controllers: [EditingController],
  providers: [
    AllowEditing,
    AnswerProposal,
    CheckEdits,
    CloseListing,
    ConfirmListing,
    EditionRepository,
    PlaceServices,
    PlaceStructure,
    PublishListing,
    ReadEdition,
    UndoRevision,
    WriteRevision,
  ],
  exports: [AllowEditing, CheckEdits, EditionRepository, WriteRevision],
})
export class EditingModule {}
