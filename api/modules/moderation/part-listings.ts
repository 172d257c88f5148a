import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository } from '#api/modules/editing/edition.repository';
import { bringBack } from '#api/modules/editing/undo-revision';
import { WriteRevision } from '#api/modules/editing/write-revision';
import { MergersRepository } from './mergers.repository.ts';
import type { Pair } from './mergers.repository.ts';

const NOT_MERGED = 'Ces deux fiches ne sont pas, ou plus, réunies.';
const EDITED = 'La fiche a été modifiée depuis la réunion : séparez-les en corrigeant chacune.';

interface By {
  actor: Actor;
  /** The listing that was kept, as the rights see it. */
  resource: ListingResource;
}

/** Takes a merger back: both listings as they were, unless somebody published the one that was kept since. */
@Injectable()
export class PartListings {
  constructor(
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
    private readonly mergers: MergersRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `conflict` */
  async run(manager: EntityManager, pair: Pair, { actor, resource }: By): Promise<void> {
    const { kept, merged } = pair;
    const stored = await this.editions.lock(manager, kept);
    const merger = await this.mergers.find(manager, pair);
    if (!merger || merger.undone) throw new ProblemError('urn:baguette:conflict', NOT_MERGED);
    if (merger.version !== stored.version) throw new ProblemError('urn:baguette:conflict', EDITED);
    const now = this.clock.now();
    const { moved, revision, changes } = merger;
    const dates = await this.mergers.dates(manager, [kept]);
    const theirs = new Set(moved.reports.map(({ id }) => id));
    const standing = (await this.mergers.standing(manager, kept)).filter(({ id }) => !theirs.has(id));
    if (!(await this.mergers.putBack(manager, pair, moved, now))) {
      throw new ProblemError('urn:baguette:conflict', NOT_MERGED);
    }
    const back = bringBack(changes, await this.editions.said(kept, manager));
    const writing = { id: kept, actor, resource, kind: 'undo', undoes: revision } as const;
    await this.writing.run(manager, writing, stored, back);
    for (const id of [kept, merged]) await this.editions.settleServices(manager, id);
    await this.mergers.keepDate(manager, dates.get(kept)!);
    await this.mergers.standOn(manager, standing, kept);
    await this.mergers.compareAround(manager, kept, now);
  }
}
