import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { closeListing } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository } from './edition.repository.ts';
import { refuseClosed } from './refuse-closed.ts';
import { WriteRevision } from './write-revision.ts';

const CLOSED = {
  service_id: null,
  unit: 'presence',
  before: { withdrawn: false },
  after: { withdrawn: true },
  held_before: false,
  held_after: true,
} as const;

/** « Fermer définitivement » : the listing leaves with its services, until the revision is undone or the source's proposal taken. */
@Injectable()
export class CloseListing {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed`, `conflict` when it is closed, waits, or somebody published since. */
  async run(
    { params: { id }, body }: InputOf<typeof closeListing>,
    actor: Actor,
  ): Promise<ResponseOf<typeof closeListing>> {
    await this.allow.run(id, actor, 'close');
    return this.editions.dataSource.transaction(async (manager) => {
      const { stored, ...by } = await this.allow.lock(manager, id, { actor, action: 'close' });
      refuseClosed(stored);
      if (stored.pending)
        throw new ProblemError('urn:baguette:conflict', 'Cette fiche n’est pas encore publiée.');
      if (stored.version !== body.base_version) {
        const detail = 'Quelqu’un a modifié la fiche entre-temps : relisez-la avant de la fermer.';
        throw new ProblemError('urn:baguette:conflict', detail);
      }
      const revision = await this.writing.run(manager, { id, ...by, kind: 'edit' }, stored, [CLOSED]);
      return { version: stored.version + 1, revision };
    });
  }
}
