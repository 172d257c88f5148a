import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerReports } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AllowModerating, NOTHING_WAITS } from './allow-moderating.ts';
import { checkReason } from './check-reason.ts';
import { ModerationRepository } from './moderation.repository.ts';

const KINDS = { right: 'reports-dismissed', closed: 'listing-withdrawn', asked: 'structure-asked' } as const;

/** What workers report of a listing: it is right, it is closed, or its keepers are asked. */
@Injectable()
export class AnswerReports {
  constructor(
    private readonly allow: AllowModerating,
    private readonly moderation: ModerationRepository,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` when nothing stands, `bad-request` for a reason that names somebody */
  async run(
    { params: { id }, body: { answer, reason } }: InputOf<typeof answerReports>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerReports>> {
    await this.allow.run(id, actor);
    checkReason(reason);
    const nothing = () => new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
    if (!(await this.moderation.hasReports(id))) throw nothing();
    const now = this.clock.now();
    return this.moderation.dataSource.transaction(async (manager) => {
      const entry = { kind: KINDS[answer], by: actor.account_id, structure_id: id, reason };
      const decision = await this.journal.add(manager, entry, now);
      const done =
        answer === 'asked' ||
        (answer === 'right'
          ? await this.moderation.dismiss(manager, decision, id)
          : await this.moderation.withdraw(manager, id, now));
      if (!done) throw nothing();
      return { decision };
    });
  }
}
