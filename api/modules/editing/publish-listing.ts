import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { Publication, publishListing } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { blankService } from '#api/domain/editing/blank-listing';
import { listChanges } from '#api/domain/editing/changes';
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
import { CheckEdits } from './check-edits.ts';
import { WriteRevision } from './write-revision.ts';

type Body = InputOf<typeof publishListing>['body'];

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
  async run({ params: { id }, body }: InputOf<typeof publishListing>, actor: Actor): Promise<Publication> {
    const resource = await this.allow.run(id, actor);
    // Before the transaction: on the embedded database, what it reads beside would wait for it.
    const edits = await this.checking.run(id, body);
    return this.editions.dataSource.transaction(async (manager): Promise<Publication> => {
      const known = await this.editions.lock(manager, id);
      refuseClosed(known);
      const blanks = newServices(body, known);
      const stored = { ...known, services: [...known.services, ...blanks] };
      const changes = listChanges(editedOf(stored), edits, EDITED_UNITS);
      const later = await this.editions.later(manager, id, body.base_version);
      const { version } = stored;
      if (body.base_version > version) {
        throw new ProblemError(
          'urn:baguette:conflict',
          'Cette fiche a été rétablie dans un état plus ancien : rechargez-la.',
        );
      }
      // Whoever else has moved it meanwhile, a place that is to be hidden is hidden.
      const contested = hidingOf(changes) ? changes.filter((change) => !saysPlace(change)) : changes;
      const conflicts = findConflicts(contested, editedOf(stored), { later, seen: body.seen });
      if (conflicts.length > 0) return { published: false, version, conflicts };
      if (changes.length === 0) return { published: true, version, revision: null };
      const today = dayOf(this.clock.now());
      const added = blanks.map((service) => service.id);
      await this.editions.addServices(manager, id, added, today);
      const revision = await this.writing.run(
        manager,
        { id, actor, resource, kind: 'edit' },
        stored,
        changes,
      );
      if (known.pending) await this.editions.askAgain(manager, id, today);
      return { published: true, version: version + 1, revision };
    });
  }
}

/** Services of the request that the listing does not have yet. */
const newServices = ({ added }: Pick<Body, 'added'>, { structure, services }: StoredEdition): ServiceRow[] =>
  added
    .filter(({ id }) => !services.some((service) => service.id === id))
    .map(({ id }) => ({ id, origin: 'declared', held: [], values: blankService(structure.values) }));
