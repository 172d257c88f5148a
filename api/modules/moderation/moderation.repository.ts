import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ListingResource } from '#api/domain/access/policy';
import { dayOf } from '#api/domain/reporting/report-windows';
import * as sql from './moderation.sql.ts';

/** What the answers of moderators write, beside revisions and mergers. */
@Injectable()
export class ModerationRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** A listing as the rights see it, gone or not; null when it is unknown. */
  async place(id: string, manager: EntityManager = this.dataSource.manager): Promise<ListingResource | null> {
    const [row] = (await manager.query(sql.READ_PLACE, [id])) as ListingResource[];
    return row ?? null;
  }

  /** Waits for whoever answers or publishes the same listing, then says whether reports of it stand. */
  async lockReported(manager: EntityManager, id: string): Promise<boolean> {
    await manager.query(sql.LOCK_PLACE, [id]);
    return some(await manager.query(sql.HAS_REPORTS, [id]));
  }

  /** Whether the keepers of a listing were asked today already, in an answer taken back or not. */
  async wasAsked(manager: EntityManager, id: string, now: Date): Promise<boolean> {
    return some(await manager.query(sql.WAS_ASKED, [id, dayOf(now)]));
  }

  /** false when none stood. */
  async dismiss(manager: EntityManager, decision: string, id: string): Promise<boolean> {
    return some(await manager.query(sql.DISMISS_REPORTS, [decision, id]));
  }

  async standAgain(manager: EntityManager, decision: string): Promise<void> {
    await manager.query(sql.STAND_AGAIN, [decision]);
  }

  /** false when it is gone. */
  async withdraw(manager: EntityManager, id: string, now: Date): Promise<boolean> {
    return some(await manager.query(sql.WITHDRAW, [id, now]));
  }

  /** false when it is not withdrawn any more. */
  async listAgain(manager: EntityManager, id: string, now: Date): Promise<boolean> {
    return some(await manager.query(sql.LIST_AGAIN, [id, now]));
  }

  /** The listing of a publication that waits to be judged; null when it does not. */
  async suspect(revision: string): Promise<string | null> {
    const rows = (await this.dataSource.query(sql.READ_SUSPECT, [revision])) as { structure_id: string }[];
    return rows[0]?.structure_id ?? null;
  }

  /** false when it was so already. */
  async setAnswered(manager: EntityManager, revision: string, answered: boolean): Promise<boolean> {
    return some(await manager.query(sql.SET_ANSWERED, [revision, answered]));
  }

  async undoing(revision: string): Promise<string | null> {
    const rows = (await this.dataSource.query(sql.READ_UNDOING, [revision])) as { id: string }[];
    return rows[0]?.id ?? null;
  }

  async setToldApart(manager: EntityManager, pair: readonly string[], told: boolean, now: Date) {
    await manager.query(sql.SET_TOLD_APART, [...pair.toSorted(), told, dayOf(now)]);
  }
}

const some = (rows: unknown): boolean => (rows as unknown[]).length > 0;
