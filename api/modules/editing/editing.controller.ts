import { Controller } from '@nestjs/common';
import * as contract from '#api/contract/editing.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { Actor } from '#api/domain/access/actor';
import { freshnessOf } from '#api/domain/quality/freshness';
import { Clock } from '#api/http/clock';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AnswerProposal } from './answer-proposal.ts';
import { CloseListing } from './close-listing.ts';
import { ConfirmListing } from './confirm-listing.ts';
import { EditionRepository } from './edition.repository.ts';
import { PublishListing } from './publish-listing.ts';
import { ReadEdition } from './read-edition.ts';
import { UndoRevision } from './undo-revision.ts';

/** Listings, edited by those who keep them. */
@Controller()
export class EditingController {
  constructor(
    private readonly editions: EditionRepository,
    private readonly reading: ReadEdition,
    private readonly publishing: PublishListing,
    private readonly undoing: UndoRevision,
    private readonly confirming: ConfirmListing,
    private readonly closing: CloseListing,
    private readonly answering: AnswerProposal,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(contract.readMyListings)
  async mine(@CurrentActor() actor: Actor): Promise<ResponseOf<typeof contract.readMyListings>> {
    const now = this.clock.now();
    const listings = await this.editions.mine(actor);
    return { listings: listings.map((row) => ({ ...row, freshness: freshnessOf(row.date_maj, now) })) };
  }

  @HttpEndpoint(contract.readEdition)
  read(@Input() { params }: InputOf<typeof contract.readEdition>, @CurrentActor() actor: Actor) {
    return this.reading.run(params.id, actor);
  }

  @HttpEndpoint(contract.publishListing)
  publish(@Input() input: InputOf<typeof contract.publishListing>, @CurrentActor() actor: Actor) {
    return this.publishing.run(input, actor);
  }

  @HttpEndpoint(contract.undoRevision)
  undo(@Input() input: InputOf<typeof contract.undoRevision>, @CurrentActor() actor: Actor) {
    return this.undoing.run(input, actor);
  }

  @HttpEndpoint(contract.confirmListing)
  confirm(@Input() { params }: InputOf<typeof contract.confirmListing>, @CurrentActor() actor: Actor) {
    return this.confirming.run(params.id, actor);
  }

  @HttpEndpoint(contract.closeListing)
  close(@Input() input: InputOf<typeof contract.closeListing>, @CurrentActor() actor: Actor) {
    return this.closing.run(input, actor);
  }

  @HttpEndpoint(contract.answerProposal)
  answer(@Input() input: InputOf<typeof contract.answerProposal>, @CurrentActor() actor: Actor) {
    return this.answering.run(input, actor);
  }
}
