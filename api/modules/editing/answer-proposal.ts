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
import { refuseClosed } from './refuse-closed.ts';
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

  /** @throws ProblemError `not-found`, `not-allowed`, `conflict` when something else stands than what was read */
  async run(
    { params: { id }, body }: InputOf<typeof answerProposal>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerProposal>> {
    await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager) => {
      const { stored, ...by } = await this.allow.lock(manager, id, { actor });
      const { service_id, accept, at, base_version } = body;
      if (service_id === null && body.unit === 'presence') this.allow.check(by.resource, by.actor, 'close');
      else refuseClosed(stored);
      const said = await this.editions.said(id, manager);
      const found = said.find(
        (one) => one.service_id === service_id && one.unit === body.unit && !one.refused,
      );
      const before = found && valuesOf(editedOf(stored), found);
      if (!found || !before) {
        throw new ProblemError('urn:baguette:not-found', 'La source ne propose rien ici, ou plus rien.');
      }
      if (found.at !== at || stored.version !== base_version) {
        throw new ProblemError(
          'urn:baguette:conflict',
          'La fiche ou sa source a changé depuis : relisez-la.',
        );
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
      await this.writing.run(manager, { id, ...by, kind: 'proposal' }, stored, [change]);
      return { version: stored.version + 1 };
    });
  }
}
