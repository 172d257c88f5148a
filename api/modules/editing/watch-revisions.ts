import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { can } from '#api/domain/access/policy';
import type { Change } from '#api/domain/editing/changes';
import { suspectRevision } from '#api/domain/moderation/suspect-revision';
import { refreshDuplicates } from '#api/modules/moderation/refresh-duplicates';
import * as sql from './watch-revisions.sql.ts';
import type { Writing } from './write-revision.ts';

/** What two listings of one structure have in common: a change of it may make a duplicate, or unmake one. */
const COMPARED: readonly string[] = ['nom', 'siret', 'telephone', 'place', 'reseaux_porteurs'];

type Written = Writing & { revision: string; changes: Change[] };

/** Looks at what was just published, in its transaction: what moderators should see of it. */
@Injectable()
export class WatchRevisions {
  async run(manager: EntityManager, written: Written, now: Date): Promise<void> {
    await this.suspect(manager, written, now);
    const { id, changes, revision } = written;
    if (changes.some(({ service_id, unit }) => service_id === null && COMPARED.includes(unit))) {
      const [place] = (await manager.query(sql.READ_CITY, [id, revision])) as { city: string | null }[];
      if (place?.city) await refreshDuplicates(manager, [place.city], now);
    }
  }

  /** Neither what moderators of the listing publish, which would be theirs to judge, nor what they have yet to read whole. */
  private async suspect(
    manager: EntityManager,
    { id, actor, resource, kind, revision, changes }: Written,
    now: Date,
  ): Promise<void> {
    if (kind !== 'edit' || resource.pending || can(actor, 'moderate', resource)) return;
    const [around] = (await manager.query(sql.READ_AROUND, [actor.account_id, now, id, revision])) as [
      { listings: number; earlier: Change[] },
    ];
    const reasons = suspectRevision(changes, around);
    if (reasons.length === 0) return;
    await manager.query(sql.ADD_SUSPICION, [revision, reasons]);
    if (reasons.includes('mass-edit')) await manager.query(sql.SUSPECT_MASS, [actor.account_id, now]);
  }
}
