import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { mergeListings } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { mergeValues, unitedServices } from '#api/domain/moderation/merge-values';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from '#api/modules/editing/allow-editing';
import { EditionRepository } from '#api/modules/editing/edition.repository';
import type { ServiceRow, StoredEdition } from '#api/modules/editing/edition.repository';
import { refuseClosed } from '#api/modules/editing/refuse-closed';
import { WriteRevision } from '#api/modules/editing/write-revision';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { checkReason } from './check-reason.ts';
import { MergersRepository } from './mergers.repository.ts';

type Body = InputOf<typeof mergeListings>['body'];

const PENDING = 'Une de ces fiches attend une réponse : acceptez-la ou refusez-la d’abord.';
const ONE_HIDES =
  'Une seule de ces fiches masque son adresse : masquez aussi celle de l’autre avant de les réunir.';

/** Two listings of one structure become one, in one revision that can be taken back. */
@Injectable()
export class MergeListings {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly writing: WriteRevision,
    private readonly mergers: MergersRepository,
    private readonly journal: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed`, `bad-request` */
  async run(body: Body, actor: Actor): Promise<ResponseOf<typeof mergeListings>> {
    const { kept, merged, reason } = body;
    await this.allow.run(kept, actor, 'moderate');
    await this.allow.run(merged, actor, 'moderate');
    checkReason(reason);
    if (kept === merged) {
      const message = 'Une fiche ne se réunit pas avec elle-même.';
      throw new ProblemError('urn:baguette:bad-request', message, [{ field: 'body.merged', message }]);
    }
    const now = this.clock.now();
    return this.editions.dataSource.transaction(async (manager) => {
      await this.merge(manager, body, { actor, now });
      const entry = { kind: 'duplicates-merged', structure_id: kept, other: merged } as const;
      return { decision: await this.journal.add(manager, { ...entry, by: actor.account_id, reason }, now) };
    });
  }

  private async merge(
    manager: EntityManager,
    { kept, merged, take }: Body,
    { actor, now }: By,
  ): Promise<void> {
    // In one order: two moderators who merge the same two do not wait for each other for ever.
    for (const id of [kept, merged].toSorted())
      await this.allow.lock(manager, id, { actor, action: 'moderate' });
    const resource = await this.editions.resource(kept, actor, manager);
    const ours = await this.editions.edition(kept, manager);
    const theirs = await this.editions.edition(merged, manager);
    refuseMerging(ours, theirs);
    const dates = await this.mergers.dates(manager, [kept]);
    const standing = await this.mergers.standing(manager, kept);
    const plan = { ...planServices(ours, theirs), reports: await this.mergers.standing(manager, merged) };
    const changes = mergeValues(ours.structure, theirs.structure, take);
    const writing = { id: kept, actor, resource, kind: 'merge' } as const;
    const revision = await this.writing.run(manager, writing, ours, changes);
    const moved = await this.mergers.move(manager, { kept, merged }, plan, now);
    await this.mergers.add(manager, revision, { kept, merged }, moved);
    await this.editions.settleServices(manager, kept);
    await this.mergers.keepDate(manager, dates.get(kept)!);
    await this.mergers.standOn(manager, [...standing, ...plan.reports], kept);
    await this.mergers.compareAround(manager, kept, now);
  }
}

interface By {
  actor: Actor;
  now: Date;
}

/** Which services of the other join one of the kept listing, and which move to it. */
function planServices(ours: StoredEdition, theirs: StoredEdition) {
  const united = unitedServices(
    ours.services.filter(isThere).map(told),
    theirs.services.filter(isThere).map(told),
  );
  const joining = new Set(united.map(({ id }) => id));
  return { united, services: theirs.services.map(({ id }) => id).filter((id) => !joining.has(id)) };
}

/** Those that people removed join none, and none joins them. */
const isThere = ({ values }: ServiceRow): boolean => values.withdrawn !== true;

/**
 * A listing that waits is answered, one that closed opens again first. An address that is hidden stays so: where one of the two still says
 * it, the other would.
 * @throws ProblemError `conflict`
 */
function refuseMerging(ours: StoredEdition, theirs: StoredEdition): void {
  for (const stored of [ours, theirs]) {
    refuseClosed(stored);
    if (stored.pending) throw new ProblemError('urn:baguette:conflict', PENDING);
  }
  if (ours.structure.values.adresse_masquee !== theirs.structure.values.adresse_masquee) {
    throw new ProblemError('urn:baguette:conflict', ONE_HIDES);
  }
}

const told = ({ id, values }: ServiceRow) => ({
  id,
  nom: String(values.nom),
  thematiques: values.thematiques as string[],
});
