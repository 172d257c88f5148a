import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerReports } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AllowModerating, NOTHING_WAITS } from './allow-moderating.ts';
import { AskKeepers } from './ask-keepers.ts';
import { checkReason } from './check-reason.ts';
import { ModerationRepository } from './moderation.repository.ts';

const KINDS = { right: 'reports-dismissed', closed: 'listing-withdrawn', asked: 'structure-asked' } as const;

type Input = InputOf<typeof answerReports>;
type Response = ResponseOf<typeof answerReports>;

/** What workers report of a listing: it is right, it is closed, or its keepers are asked. */
@Injectable()
export class AnswerReports {
  constructor(
    private readonly allow: AllowModerating,
    private readonly moderation: ModerationRepository,
    private readonly asking: AskKeepers,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` when nothing stands, `bad-request` for a reason that names somebody */
  async run({ params: { id }, body }: Input, actor: Actor): Promise<Response> {
    await this.allow.run(id, actor);
    checkReason(body.reason);
    const now = this.clock.now();
    const { decision, again } = await this.moderation.dataSource.transaction(async (manager) => {
      if (!(await this.moderation.lockReported(manager, id))) throw nothing();
      await this.allow.hold(manager, id, actor);
      const asked = await this.moderation.wasAsked(manager, id, now);
      const entry = { by: actor.account_id, structure_id: id, reason: body.reason };
      const added = await this.journal.add(manager, { ...entry, kind: KINDS[body.answer] }, now);
      await this.write(manager, { id, decision: added, answer: body.answer });
      return { decision: added, again: asked };
    });
    return { decision, written: body.answer === 'asked' ? await this.asking.run(id, again) : null };
  }

  private async write(
    manager: EntityManager,
    { id, decision, answer }: { id: string; decision: string; answer: Input['body']['answer'] },
  ): Promise<void> {
    if (answer === 'asked') return;
    const done =
      answer === 'right'
        ? await this.moderation.dismiss(manager, decision, id)
        : await this.moderation.withdraw(manager, id, this.clock.now());
    if (!done) throw nothing();
  }
}

const nothing = () => new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
