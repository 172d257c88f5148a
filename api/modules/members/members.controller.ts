import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import * as contract from '#api/contract/members.contract';
import type { Actor } from '#api/domain/access/actor';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AnswerClaims } from './answer-claims.ts';
import { KeepMembers } from './keep-members.ts';
import { MembersRepository } from './members.repository.ts';

/** Who keeps a listing, who asks to. */
@Controller()
export class MembersController {
  constructor(
    private readonly keeping: KeepMembers,
    private readonly claims: AnswerClaims,
    private readonly members: MembersRepository,
  ) {}

  @HttpEndpoint(contract.readMembers)
  async read(@Input() { params }: InputOf<typeof contract.readMembers>, @CurrentActor() actor: Actor) {
    return { members: await this.keeping.read(params.id, actor) };
  }

  @HttpEndpoint(contract.addMember)
  async add(@Input() input: InputOf<typeof contract.addMember>, @CurrentActor() actor: Actor) {
    return { members: await this.keeping.add(input, actor) };
  }

  @HttpEndpoint(contract.removeMember)
  async remove(@Input() input: InputOf<typeof contract.removeMember>, @CurrentActor() actor: Actor) {
    return { members: await this.keeping.remove(input, actor) };
  }

  @HttpEndpoint(contract.claimListing)
  claim(@Input() input: InputOf<typeof contract.claimListing>, @CurrentActor() actor: Actor) {
    return this.claims.claim(input, actor);
  }

  @HttpEndpoint(contract.readMyClaims)
  async mine(@CurrentActor() { account_id }: Actor): Promise<ResponseOf<typeof contract.readMyClaims>> {
    return { claims: await this.members.myClaims(account_id) };
  }

  @HttpEndpoint(contract.readClaims)
  async waiting(@CurrentActor() actor: Actor): Promise<ResponseOf<typeof contract.readClaims>> {
    return { claims: await this.claims.waiting(actor) };
  }

  @HttpEndpoint(contract.answerClaim)
  answer(@Input() input: InputOf<typeof contract.answerClaim>, @CurrentActor() actor: Actor) {
    return this.claims.answer(input, actor);
  }
}
