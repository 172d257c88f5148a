import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import * as contract from '#api/contract/new-listings.contract';
import type { Actor } from '#api/domain/access/actor';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AnswerNewListings } from './answer-new-listings.ts';
import { CreateListing } from './create-listing.ts';
import { NewListingsRepository } from './new-listings.repository.ts';

/** Listings that people create, and those who answer them. */
@Controller()
export class NewListingsController {
  constructor(
    private readonly listings: NewListingsRepository,
    private readonly creating: CreateListing,
    private readonly answering: AnswerNewListings,
  ) {}

  @HttpEndpoint(contract.findLookAlikes)
  async lookAlikes(
    @Input() { body }: InputOf<typeof contract.findLookAlikes>,
  ): Promise<ResponseOf<typeof contract.findLookAlikes>> {
    return { listings: await this.listings.lookAlikes(body) };
  }

  @HttpEndpoint(contract.createListing)
  create(@Input() input: InputOf<typeof contract.createListing>, @CurrentActor() actor: Actor) {
    return this.creating.run(input, actor);
  }

  @HttpEndpoint(contract.readNewListings)
  async waiting(@CurrentActor() actor: Actor): Promise<ResponseOf<typeof contract.readNewListings>> {
    return { listings: await this.answering.waiting(actor) };
  }

  @HttpEndpoint(contract.answerNewListing)
  answer(@Input() input: InputOf<typeof contract.answerNewListing>, @CurrentActor() actor: Actor) {
    return this.answering.answer(input, actor);
  }
}
