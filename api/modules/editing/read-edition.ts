import { Injectable } from '@nestjs/common';
import type { Edition } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import { monthOf, monthsAgo, toldOf } from '#api/domain/shown/shown-months';
import { Clock } from '#api/http/clock';
import { ShownRepository } from '#api/modules/shown/shown.repository';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository } from './edition.repository.ts';
import type { StoredRevision } from './edition.repository.ts';

const SHOWN_REVISIONS = 50;

/** A listing as those who may edit it see it. */
@Injectable()
export class ReadEdition {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly shown: ShownRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(id: string, actor: Actor): Promise<Edition> {
    const resource = await this.allow.run(id, actor);
    const [{ pending: _pending, ...edition }, proposals, revisions] = [
      await this.editions.edition(id),
      await this.editions.said(id),
      await this.editions.revisions(id, SHOWN_REVISIONS),
    ];
    const now = this.clock.now();
    const shown = await this.shown.read(id, [monthOf(now), monthsAgo(1, now)]);
    return {
      id,
      ...edition,
      abilities: {
        close: can(actor, 'close', resource),
        manage_members: can(actor, 'manage-members', resource),
        moderate: can(actor, 'moderate', resource),
      },
      proposals: proposals
        .filter(({ refused }) => !refused)
        .map(({ refused: _refused, ...proposal }) => proposal),
      revisions: revisions.map(show),
      shown: shown.map(({ month, searches }) => ({ month, searches: toldOf(searches) })),
    };
  }
}

const show = ({ changes, origin, ...revision }: StoredRevision): Edition['revisions'][number] => ({
  ...revision,
  ...(origin && { origin }),
  changes: changes.map(({ service_id, unit, before, after }) => ({ service_id, unit, before, after })),
});
