import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerProposal } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { valuesOf } from '#api/domain/editing/changes';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository, editedOf } from './edition.repository.ts';
import { REFUSE_VALUE } from './edition.sql.ts';
import { WriteRevision } from './write-revision.ts';

/** « La source dit autre chose » : taken, the unit follows its source again; refused, it is not said again until the source changes. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(
    { params: { id }, body }: InputOf<typeof answerProposal>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerProposal>> {
    const resource = await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager) => {
      const stored = await this.editions.lock(manager, id);
      const proposals = await this.editions.proposals(id, manager);
      const { service_id, accept } = body;
      const found = proposals.find((one) => one.service_id === service_id && one.unit === body.unit);
      const before = found && valuesOf(editedOf(stored), found);
      if (!found || !before) {
        throw new ProblemError('urn:baguette:not-found', 'La source ne propose rien ici, ou plus rien.');
      }
      const { unit, value: after } = found;
      if (!accept) {
        await manager.query(REFUSE_VALUE, [
          id,
          service_id ?? '',
          unit,
          JSON.stringify(after),
          this.clock.now(),
        ]);
        return { version: stored.version };
      }
      const change = { service_id, unit, before, after, held_before: true, held_after: false };
      await this.writing.run(manager, { id, actor, resource, kind: 'proposal' }, stored, [change]);
      return { version: stored.version + 1 };
    });
  }
}
