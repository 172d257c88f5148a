import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '#api/contract/endpoint';
import type { confirmListing } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository } from './edition.repository.ts';
import { refuseClosed } from './refuse-closed.ts';
import { WriteRevision } from './write-revision.ts';

/** « Tout est encore juste » : a version without a change, which makes the listing fresh and answers its reports. */
@Injectable()
export class ConfirmListing {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(id: string, actor: Actor): Promise<ResponseOf<typeof confirmListing>> {
    await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager) => {
      const { stored, ...by } = await this.allow.lock(manager, id, { actor });
      refuseClosed(stored);
      await this.writing.run(manager, { id, ...by, kind: 'confirmation' }, stored, []);
      return { version: stored.version + 1, date_maj: this.clock.now().toISOString().slice(0, 10) };
    });
  }
}
