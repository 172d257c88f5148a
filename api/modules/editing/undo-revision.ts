import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf } from '#api/contract/endpoint';
import type { Publication, undoRevision } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import { invertChanges, isHeld, isSame, valuesOf } from '#api/domain/editing/changes';
import type { Change, Edited } from '#api/domain/editing/changes';
import { hidingOf, saysPlace } from '#api/domain/editing/hidden-address';
import { findChangedSince, findPresenceConflicts } from '#api/domain/editing/find-conflicts';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository, editedOf } from './edition.repository.ts';
import type { SaidRow } from './edition.repository.ts';
import { refuseClosed } from './refuse-closed.ts';
import { WriteRevision } from './write-revision.ts';

const MERGED = 'La réunion de deux fiches s’annule depuis la modération.';
const NOTHING = 'Il n’y a rien à annuler dans cette publication.';
const NOT_KEPT =
  'Une adresse masquée ou montrée ne s’annule pas : elle n’est pas gardée. Modifiez la fiche pour la changer.';

/** Said within the transaction that undoes. */
type Tell = (manager: EntityManager, resource: ListingResource) => Promise<void>;

/** Brings back what a publication changed, unless somebody changed it again. */
@Injectable()
export class UndoRevision {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** What a moderator undoes of others' listings is told in the journal. Throws what `reverse` throws. */
  run(input: InputOf<typeof undoRevision>, actor: Actor): Promise<Publication> {
    return this.reverse(input, actor, async (manager, resource) => {
      if (resource.role !== null) return;
      const { id: structure_id, revision: other } = input.params;
      const entry = { kind: 'change-undone', by: actor.account_id, structure_id, other } as const;
      await this.journal.add(manager, entry, this.clock.now());
    });
  }

  /** @throws ProblemError `not-found`, `not-allowed`, `conflict` when it was undone already or changed nothing. */
  async reverse(
    { params: { id, revision } }: Pick<InputOf<typeof undoRevision>, 'params'>,
    actor: Actor,
    tell: Tell = async () => {},
  ): Promise<Publication> {
    await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager): Promise<Publication> => {
      const { stored, ...by } = await this.allow.lock(manager, id, { actor });
      const { version, changes, undone, kind } = await this.editions.revision(manager, id, revision);
      if (kind === 'merge') throw new ProblemError('urn:baguette:conflict', MERGED);
      if (changes.some(closes)) this.allow.check(by.resource, by.actor, 'close');
      else refuseClosed(stored);
      if (undone || changes.length === 0) {
        throw new ProblemError('urn:baguette:conflict', NOTHING);
      }
      const listing = editedOf(stored);
      const said = await this.editions.said(id, manager);
      const back = withoutRemoved(bringBack(undoable(changes), said)).filter((change) =>
        isDone(listing, change),
      );
      if (back.length === 0) {
        const detail = hidingOf(changes) === null ? NOTHING : NOT_KEPT;
        throw new ProblemError('urn:baguette:conflict', detail);
      }
      const later = await this.editions.later(manager, id, version);
      const conflicts = [
        ...back.flatMap((change) => findChangedSince(change, listing, later)),
        ...findPresenceConflicts(back, listing, later),
      ];
      if (conflicts.length > 0) return { published: false, version: stored.version, conflicts };
      const writing = { id, ...by, kind: 'undo', undoes: revision } as const;
      const written = await this.writing.run(manager, writing, stored, back);
      await tell(manager, by.resource);
      return { published: true, version: stored.version + 1, revision: written };
    });
  }
}

/** A place that was hidden is not brought back by undoing, nor hidden so: what was not kept cannot be given again. */
const undoable = (changes: Change[]): Change[] =>
  hidingOf(changes) === null
    ? changes
    : changes.filter((change) => change.unit !== 'adresse_masquee' && !saysPlace(change));

/** What a unit was before; where it is given back to its source, what that source last said. */
export const bringBack = (changes: Change[], said: SaidRow[]): Change[] =>
  invertChanges(changes).map((change) => {
    const source = said.find(
      ({ service_id, unit }) => service_id === change.service_id && unit === change.unit,
    );
    return source && !change.held_after ? { ...change, after: source.value } : change;
  });

/** It closes the structure, or opens it again. */
const closes = ({ service_id, unit }: Change): boolean => service_id === null && unit === 'presence';

/** A service that was added goes as it was written, to come back so if this is undone in turn. */
function withoutRemoved(changes: Change[]): Change[] {
  const removed = changes
    .filter(({ unit, after }) => unit === 'presence' && after.withdrawn === true)
    .map(({ service_id }) => service_id);
  return changes.filter(({ service_id, unit }) => unit === 'presence' || !removed.includes(service_id));
}

/** Its service is still on the listing, and something of it is to be undone: the value, or who holds it. */
function isDone(listing: Edited, change: Change): boolean {
  const now = valuesOf(listing, change);
  return now !== null && (!isSame(now, change.after) || isHeld(listing, change) !== change.held_after);
}
