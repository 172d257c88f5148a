import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ResponseOf } from '#api/contract/endpoint';
import type { takeBack } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { UndoRevision } from '#api/modules/editing/undo-revision';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import type { LockedEntry } from '#api/modules/journal/journal.repository';
import { NewListingsRepository } from '#api/modules/new-listings/new-listings.repository';
import { AllowModerating } from './allow-moderating.ts';
import { ModerationRepository } from './moderation.repository.ts';
import { PartListings } from './part-listings.ts';

const OVER = 'Cette réponse est déjà annulée, ou ne s’annule pas ici.';
const CHANGED = 'La fiche a changé depuis : cette réponse ne s’annule plus.';

interface Taken {
  decision: string;
  entry: LockedEntry;
  actor: Actor;
  resource: ListingResource;
}

/** Takes back what a moderator answered; the journal keeps both. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly allow: AllowModerating,
    private readonly moderation: ModerationRepository,
    private readonly parting: PartListings,
    private readonly undoing: UndoRevision,
    private readonly newListings: NewListingsRepository,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `conflict` when it is taken back already or the listing has changed */
  async run(decision: string, actor: Actor): Promise<ResponseOf<typeof takeBack>> {
    const { dataSource } = this.moderation;
    const known = await this.journal.lock(dataSource.manager, decision);
    const resource = await this.allow.run(known?.structure_id ?? null, actor);
    if (known!.kind === 'change-undone') return this.publishAgain(decision, known!, actor);
    return dataSource.transaction(async (manager) => {
      const entry = await this.lock(manager, decision);
      await this.allow.hold(manager, entry.structure_id!, actor);
      await this.reverse(manager, { decision, entry, actor, resource });
      return this.tell(manager, { decision, entry, actor });
    });
  }

  private async lock(manager: EntityManager, decision: string): Promise<LockedEntry> {
    const entry = await this.journal.lock(manager, decision);
    if (!entry || entry.undone) throw new ProblemError('urn:baguette:conflict', OVER);
    return entry;
  }

  private async tell(manager: EntityManager, { decision, entry, actor }: Omit<Taken, 'resource'>) {
    const { structure_id, other } = entry;
    const by = { by: actor.account_id, structure_id: structure_id!, ...(other && { other }) };
    const taken = { kind: 'taken-back', ...by, undoes: decision } as const;
    return { decision: await this.journal.add(manager, taken, this.clock.now()) };
  }

  private async reverse(manager: EntityManager, { decision, entry, ...by }: Taken): Promise<void> {
    const { kind, structure_id, other } = entry;
    const [id, now] = [structure_id!, this.clock.now()];
    if (kind === 'structure-asked') return;
    if (kind === 'reports-dismissed') return this.moderation.standAgain(manager, decision);
    if (kind === 'duplicates-merged') return this.parting.run(manager, { kept: id, merged: other! }, by);
    if (kind === 'duplicates-told-apart') {
      return this.moderation.setToldApart(manager, [id, other!], false, now);
    }
    if (kind === 'listing-withdrawn') {
      if (await this.moderation.listAgain(manager, id, now)) return;
      throw new ProblemError('urn:baguette:conflict', CHANGED);
    }
    if (kind === 'new-listing-accepted' || kind === 'new-listing-refused') {
      const was = kind === 'new-listing-accepted' ? 'accepted' : 'refused';
      if (await this.newListings.askAnew(manager, id, was, now)) return;
      throw new ProblemError('urn:baguette:conflict', CHANGED);
    }
    if (kind !== 'change-kept') throw new ProblemError('urn:baguette:conflict', OVER);
    await this.moderation.setAnswered(manager, other!, false);
  }

  /** What was undone stands again; it was then looked at, and waits no more. */
  private async publishAgain(decision: string, { structure_id, other }: LockedEntry, actor: Actor) {
    const revision = await this.moderation.undoing(other!);
    if (!revision) throw new ProblemError('urn:baguette:conflict', CHANGED);
    const params = { id: structure_id!, revision };
    let taken = { decision: '' };
    const again = await this.undoing.reverse({ params }, actor, async (manager) => {
      const entry = await this.lock(manager, decision);
      taken = await this.tell(manager, { decision, entry, actor });
    });
    if (!again.published) throw new ProblemError('urn:baguette:conflict', CHANGED);
    return taken;
  }
}
