import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { createListing } from '#api/contract/new-listings.contract';
import { takeTurn } from '#api/database/turns';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import { blankService, blankStructure } from '#api/domain/editing/blank-listing';
import { listChanges } from '#api/domain/editing/changes';
import { EDITED_UNITS } from '#api/domain/editing/units';
import { dayOf } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { CheckEdits } from '#api/modules/editing/check-edits';
import { EditionRepository, editedOf } from '#api/modules/editing/edition.repository';
import type { NamedResource, ServiceRow } from '#api/modules/editing/edition.repository';
import { WriteRevision } from '#api/modules/editing/write-revision';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { NewListingsRepository } from './new-listings.repository.ts';

/** A moderator reads each of them; who brings many does it by file. */
const CREATIONS_PER_HOUR = 10;

/** A new listing, kept by who writes it: shown at once where she is known, once a moderator accepts it otherwise. */
@Injectable()
export class CreateListing {
  private readonly authors = new HourlyMemory();

  constructor(
    private readonly editions: EditionRepository,
    private readonly checking: CheckEdits,
    private readonly writing: WriteRevision,
    private readonly communes: CommunesRepository,
    private readonly listings: NewListingsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-request` with every issue by field, `conflict` for another's identifier, `too-many-requests` */
  async run(
    { body }: InputOf<typeof createListing>,
    actor: Actor,
  ): Promise<ResponseOf<typeof createListing>> {
    const now = this.clock.now();
    await this.listings.forgetOld(now);
    const services: ServiceRow[] = body.added.map(({ id }) => ({
      id,
      origin: 'declared',
      held: [],
      values: blankService({}),
    }));
    const structure = { values: blankStructure(), held: [] };
    const known = { structure, services, places: [] };
    const edits = await this.checking.check(known, { ...body, services: [] });
    const resource = await this.resourceOf(
      edits.structure.nom as string,
      edits.structure.code_insee as string,
    );
    const isPending = !can(actor, 'publish-new', resource);
    if (!this.authors.admits([actor.account_id], CREATIONS_PER_HOUR, now)) {
      throw new ProblemError(
        'urn:baguette:too-many-requests',
        `${CREATIONS_PER_HOUR} nouvelles fiches au plus par heure.`,
      );
    }
    const stored = {
      version: 0,
      pending: isPending,
      unnamed_since: null,
      waiting: null,
      structure,
      services,
    };
    const isNew = await this.editions.dataSource.transaction(async (manager) => {
      if (body.structure.adresse_masquee) await manager.query(takeTurn('places'));
      if (!(await this.listings.add(manager, body.id, isPending, now))) return false;
      await this.editions.addServices(
        manager,
        body.id,
        services.map(({ id }) => id),
        dayOf(now),
      );
      const changes = listChanges(editedOf(stored), edits, EDITED_UNITS);
      await this.writing.run(manager, { id: body.id, actor, resource, kind: 'edit' }, stored, changes);
      await this.listings.seal(manager, body.id);
      if (isPending) await this.listings.ask(manager, body.id, actor.account_id, now);
      else await this.listings.show(manager, body.id, now);
      return true;
    });
    return isNew ? { id: body.id, state: isPending ? 'asked' : 'accepted' } : this.again(body.id, actor);
  }

  /** Who creates a listing keeps it. */
  private async resourceOf(nom: string, code_insee: string): Promise<NamedResource> {
    const { code_departement, code_epci } = await this.communes.get(code_insee);
    return { nom, role: 'manager', code_departement, code_epci, withdrawn: false, pending: true };
  }

  /** The same request, sent twice. */
  private async again(id: string, { account_id }: Actor): Promise<ResponseOf<typeof createListing>> {
    const state = await this.listings.asked(id, account_id);
    if (!state) throw new ProblemError('urn:baguette:conflict', 'Une autre fiche porte cet identifiant.');
    return { id, state };
  }
}
