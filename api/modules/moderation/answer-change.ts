import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerChange } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { UndoRevision } from '#api/modules/editing/undo-revision';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AllowModerating, NOTHING_WAITS } from './allow-moderating.ts';
import { checkReason } from './check-reason.ts';
import { ModerationRepository } from './moderation.repository.ts';

const CHANGED_SINCE = 'Quelqu’un a changé la même chose depuis : ouvrez la fiche pour choisir.';

/** A suspicious publication is kept, or undone. */
@Injectable()
export class AnswerChange {
  constructor(
    private readonly allow: AllowModerating,
    private readonly moderation: ModerationRepository,
    private readonly undoing: UndoRevision,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` when it does not wait, `conflict` when it cannot be undone any more */
  async run(
    { params: { revision }, body: { answer, reason } }: InputOf<typeof answerChange>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerChange>> {
    const id = await this.moderation.suspect(revision);
    await this.allow.run(id, actor);
    checkReason(reason);
    if (answer === 'undo') await this.undo(id!, revision, actor);
    return this.moderation.dataSource.transaction(async (manager) => {
      if (!(await this.moderation.setAnswered(manager, revision, true))) {
        throw new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
      }
      const kind = answer === 'undo' ? 'change-undone' : 'change-kept';
      const entry = { kind, by: actor.account_id, structure_id: id!, other: revision, reason } as const;
      return { decision: await this.journal.add(manager, entry, this.clock.now()) };
    });
  }

  private async undo(id: string, revision: string, actor: Actor): Promise<void> {
    const undone = await this.undoing.run(
      { params: { id, revision }, query: undefined, body: undefined },
      actor,
    );
    if (!undone.published) throw new ProblemError('urn:baguette:conflict', CHANGED_SINCE);
  }
}
