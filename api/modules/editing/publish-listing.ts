import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf } from '#api/contract/endpoint';
import type { Publication, publishListing } from '#api/contract/editing.contract';
import { takeTurn } from '#api/database/turns';
import type { Actor } from '#api/domain/access/actor';
import { blankService } from '#api/domain/editing/blank-listing';
import { listChanges } from '#api/domain/editing/changes';
import type { Change } from '#api/domain/editing/changes';
import { findConflicts } from '#api/domain/editing/find-conflicts';
import { hidingOf, saysPlace } from '#api/domain/editing/hidden-address';
import { EDITED_UNITS } from '#api/domain/editing/units';
import { dayOf } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository, editedOf } from './edition.repository.ts';
import type { ServiceRow, StoredEdition } from './edition.repository.ts';
import { refuseClosed } from './refuse-closed.ts';
import { CheckEdits, isHidden } from './check-edits.ts';
import type { CheckedEdits } from './check-edits.ts';
import { WriteRevision } from './write-revision.ts';

type Input = InputOf<typeof publishListing>;
type Body = Input['body'];

interface Wanted {
  id: string;
  body: Body;
  stored: StoredEdition;
  changes: Change[];
}

interface Checked {
  actor: Actor;
  checked: CheckedEdits;
}

/** Publishes what a person changed, at once; what another changed since she began is merged, or shown and nothing written. */
@Injectable()
export class PublishListing {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly checking: CheckEdits,
    private readonly writing: WriteRevision,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed`, or `bad-request` with every issue by field. */
  async run(input: Input, actor: Actor): Promise<Publication> {
    const { params, body } = input;
    await this.allow.run(params.id, actor);
    // Before the transaction: on the embedded database, what it reads beside would wait for it.
    const checked = await this.checking.run(params.id, body);
    const publication = await this.editions.dataSource.transaction((manager) =>
      this.publish(manager, input, { actor, checked }),
    );
    return publication ?? this.run(input, actor);
  }

  /** Null when somebody hid the place meanwhile, or showed it: other things are then to be checked. */
  private async publish(
    manager: EntityManager,
    { params: { id }, body }: Input,
    asked: Checked,
  ): Promise<Publication | null> {
    const { edits, hidden } = asked.checked;
    if (body.structure.adresse_masquee) await manager.query(takeTurn('places'));
    const { stored: known, ...by } = await this.allow.lock(manager, id, asked);
    refuseClosed(known);
    if (isHidden(known) !== hidden) return null;
    await this.checking.again(manager, id, { stored: known, body });
    const blanks = newServices(body, known);
    const stored = { ...known, services: [...known.services, ...blanks] };
    const changes = listChanges(editedOf(stored), edits, EDITED_UNITS);
    const conflicts = await this.conflicts(manager, { id, body, stored, changes });
    const { version } = stored;
    if (conflicts.length > 0) return { published: false, version, conflicts };
    if (changes.length === 0) return { published: true, version, revision: null };
    const today = dayOf(this.clock.now());
    const added = blanks.map((service) => service.id);
    await this.editions.addServices(manager, id, added, today);
    const revision = await this.writing.run(manager, { id, ...by, kind: 'edit' }, stored, changes);
    if (known.pending) await this.editions.askAgain(manager, id, today);
    return { published: true, version: version + 1, revision };
  }

  /** @throws ProblemError `conflict` of a version that is not reached yet. */
  private async conflicts(manager: EntityManager, { id, body, stored, changes }: Wanted) {
    const later = await this.editions.later(manager, id, body.base_version);
    if (body.base_version > stored.version) {
      throw new ProblemError(
        'urn:baguette:conflict',
        'Cette fiche a été rétablie dans un état plus ancien : rechargez-la.',
      );
    }
    // Whoever else has moved it meanwhile, a place that is to be hidden is hidden.
    const contested = hidingOf(changes) ? changes.filter((change) => !saysPlace(change)) : changes;
    return findConflicts(contested, editedOf(stored), { later, seen: body.seen });
  }
}

/** Services of the request that the listing does not have yet. */
const newServices = ({ added }: Pick<Body, 'added'>, { structure, services }: StoredEdition): ServiceRow[] =>
  added
    .filter(({ id }) => !services.some((service) => service.id === id))
    .map(({ id }) => ({ id, origin: 'declared', held: [], values: blankService(structure.values) }));
