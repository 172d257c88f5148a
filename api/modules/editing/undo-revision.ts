import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { Publication, undoRevision } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { invertChanges, isSame, valuesOf } from '#api/domain/editing/changes';
import type { Change, Edited } from '#api/domain/editing/changes';
import { findConflicts } from '#api/domain/editing/find-conflicts';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository, editedOf } from './edition.repository.ts';
import { WriteRevision } from './write-revision.ts';

/** Brings back what a publication changed, unless somebody changed it again. */
@Injectable()
export class UndoRevision {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed`, `conflict` when it was undone already or changed nothing. */
  async run({ params: { id, revision } }: InputOf<typeof undoRevision>, actor: Actor): Promise<Publication> {
    const resource = await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager): Promise<Publication> => {
      const stored = await this.editions.lock(manager, id);
      const { version, changes, undone } = await this.editions.revision(manager, id, revision);
      if (undone || changes.length === 0) {
        throw new ProblemError('urn:baguette:conflict', 'Il n’y a rien à annuler dans cette publication.');
      }
      const listing = editedOf(stored);
      const back = invertChanges(changes).filter((change) => isThere(listing, change));
      const later = await this.editions.later(manager, id, version);
      const conflicts = findConflicts(back, listing, later);
      if (conflicts.length > 0) return { published: false, version: stored.version, conflicts };
      const writing = { id, actor, resource, kind: 'undo', undoes: revision } as const;
      const written = await this.writing.run(manager, writing, stored, back);
      return { published: true, version: stored.version + 1, revision: written };
    });
  }
}

/** Its service is still on the listing, and it is not as before already. */
function isThere(listing: Edited, change: Change): boolean {
  const now = valuesOf(listing, change);
  return now !== null && !isSame(now, change.after);
}
