import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerChange } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { UndoRevision } from '#api/modules/editing/undo-revision';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import type { Decision } from '#api/modules/journal/journal.repository';
import { AllowModerating, NOTHING_WAITS } from './allow-moderating.ts';
import { checkReason } from './check-reason.ts';
import { ModerationRepository } from './moderation.repository.ts';

const CHANGED_SINCE = 'Quelqu’un a changé la même chose depuis : ouvrez la fiche pour choisir.';

type Judged = Decision & { structure_id: string; other: string };

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
    const kind = answer === 'undo' ? 'change-undone' : 'change-kept';
    const entry = { kind, by: actor.account_id, structure_id: id!, other: revision, reason } as const;
    if (answer === 'undo') return { decision: await this.undo(entry, actor) };
    return this.moderation.dataSource.transaction(async (manager) => {
      await this.allow.hold(manager, entry.structure_id, actor);
      return { decision: await this.tell(manager, entry) };
    });
  }

  private async undo(entry: Judged, actor: Actor): Promise<string> {
    const params = { id: entry.structure_id, revision: entry.other };
    let decision = '';
    const undone = await this.undoing.reverse({ params }, actor, async (manager) => {
      decision = await this.tell(manager, entry);
    });
    if (!undone.published) throw new ProblemError('urn:baguette:conflict', CHANGED_SINCE);
    return decision;
  }

  /** @throws ProblemError `not-found` when another answered meanwhile. */
  private async tell(manager: EntityManager, entry: Judged): Promise<string> {
    if (!(await this.moderation.setAnswered(manager, entry.other, true))) {
      throw new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
    }
    return this.journal.add(manager, entry, this.clock.now());
  }
}
