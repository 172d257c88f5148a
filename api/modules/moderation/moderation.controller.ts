import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { readJournal } from '#api/contract/journal.contract';
import * as contract from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AnswerChange } from './answer-change.ts';
import { AnswerReports } from './answer-reports.ts';
import { NoticesRepository } from './notices.repository.ts';
import { MergeListings } from './merge-listings.ts';
import { ReadQueue } from './read-queue.ts';
import { TakeBack } from './take-back.ts';
import { TellApart } from './tell-apart.ts';

const ENTRIES_A_PAGE = 50;

/** What waits for moderators, what they answer, and the journal of it. */
@Controller()
export class ModerationController {
  constructor(
    private readonly queue: ReadQueue,
    private readonly reports: AnswerReports,
    private readonly changes: AnswerChange,
    private readonly merging: MergeListings,
    private readonly telling: TellApart,
    private readonly taking: TakeBack,
    private readonly notices: NoticesRepository,
    private readonly journal: JournalRepository,
  ) {}

  @HttpEndpoint(contract.readQueue)
  read(@Input() { query }: InputOf<typeof contract.readQueue>, @CurrentActor() actor: Actor) {
    return this.queue.run(query, actor);
  }

  @HttpEndpoint(contract.answerReports)
  answerReports(@Input() input: InputOf<typeof contract.answerReports>, @CurrentActor() actor: Actor) {
    return this.reports.run(input, actor);
  }

  @HttpEndpoint(contract.answerChange)
  answerChange(@Input() input: InputOf<typeof contract.answerChange>, @CurrentActor() actor: Actor) {
    return this.changes.run(input, actor);
  }

  @HttpEndpoint(contract.mergeListings)
  merge(@Input() { body }: InputOf<typeof contract.mergeListings>, @CurrentActor() actor: Actor) {
    return this.merging.run(body, actor);
  }

  @HttpEndpoint(contract.tellApart)
  tellApart(@Input() { body }: InputOf<typeof contract.tellApart>, @CurrentActor() actor: Actor) {
    return this.telling.run(body, actor);
  }

  @HttpEndpoint(contract.takeBack)
  takeBack(@Input() { params }: InputOf<typeof contract.takeBack>, @CurrentActor() actor: Actor) {
    return this.taking.run(params.decision, actor);
  }

  @HttpEndpoint(contract.readNotices)
  readNotices(@CurrentActor() { account_id }: Actor): Promise<ResponseOf<typeof contract.readNotices>> {
    return this.notices.choice(account_id);
  }

  @HttpEndpoint(contract.chooseNotices)
  async chooseNotices(
    @Input() { body }: InputOf<typeof contract.chooseNotices>,
    @CurrentActor() { account_id }: Actor,
  ): Promise<ResponseOf<typeof contract.chooseNotices>> {
    await this.notices.choose(account_id, body.refused);
    return this.notices.choice(account_id);
  }

  @HttpEndpoint(readJournal)
  async readJournal(
    @Input() { query: { page } }: InputOf<typeof readJournal>,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseOf<typeof readJournal>> {
    const { entries, total } = await this.journal.read(actor, { size: ENTRIES_A_PAGE, page });
    return { entries, page, pages: Math.max(1, Math.ceil(total / ENTRIES_A_PAGE)) };
  }
}
