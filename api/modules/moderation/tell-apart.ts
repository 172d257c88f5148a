import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { tellApart } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AllowModerating } from './allow-moderating.ts';
import { checkReason } from './check-reason.ts';
import { ModerationRepository } from './moderation.repository.ts';

/** « Ce ne sont pas les mêmes » : remembered for good. */
@Injectable()
export class TellApart {
  constructor(
    private readonly allow: AllowModerating,
    private readonly moderation: ModerationRepository,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `bad-request` */
  async run(
    { a, b, reason }: InputOf<typeof tellApart>['body'],
    actor: Actor,
  ): Promise<ResponseOf<typeof tellApart>> {
    for (const id of [a, b]) await this.allow.run(id, actor);
    checkReason(reason);
    if (a === b) {
      const message = 'Il faut deux fiches.';
      throw new ProblemError('urn:baguette:bad-request', message, [{ field: 'body.b', message }]);
    }
    const now = this.clock.now();
    return this.moderation.dataSource.transaction(async (manager) => {
      for (const id of [a, b]) await this.allow.hold(manager, id, actor);
      await this.moderation.setToldApart(manager, [a, b], true, now);
      const entry = { kind: 'duplicates-told-apart', structure_id: a, other: b, reason } as const;
      return { decision: await this.journal.add(manager, { ...entry, by: actor.account_id }, now) };
    });
  }
}
