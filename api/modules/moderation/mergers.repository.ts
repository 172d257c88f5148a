import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change } from '#api/domain/editing/changes';
import { refreshDuplicates } from './refresh-duplicates.ts';
import * as sql from './mergers.sql.ts';

/** A listing that is kept, and the one merged into it. */
export interface Pair {
  kept: string;
  merged: string;
}

/** When a listing was last confirmed, and whether by a person. */
export interface Confirmed {
  id: string;
  date_maj: string | null;
  confirmed: boolean;
}

export interface StandingRow {
  id: string;
  edition: string;
}

/** Somebody, with the role that she had in the listing that is kept. */
interface MemberRow {
  account_id: string;
  had: string | null;
}

/** All that a merger moved: enough to put it back. */
export interface Moved {
  services: string[];
  united: { id: string; into: string }[];
  reports: StandingRow[];
  members: MemberRow[];
  claims: string[];
  /** Who had made those claims: a moderator may accept them meanwhile. Absent from the oldest mergers. */
  claimers?: MemberRow[];
  /** Listings that had been merged into the one that is merged now. */
  led: string[];
}

export interface StoredMerger {
  revision: string;
  moved: Moved;
  version: number;
  changes: Change[];
  undone: boolean;
}

type Plan = Pick<Moved, 'services' | 'united' | 'reports'>;

/** What a merger moves beside the fields of the listing; all of it within the caller's transaction. */
@Injectable()
export class MergersRepository {
  async dates(manager: EntityManager, ids: string[]): Promise<Map<string, Confirmed>> {
    const found = await rows<Confirmed>(manager, sql.READ_DATES, [ids]);
    return new Map(found.map((row) => [row.id, row]));
  }

  async keepDate(manager: EntityManager, { id, date_maj, confirmed }: Confirmed): Promise<void> {
    await manager.query(sql.KEEP_DATE, [id, date_maj, confirmed]);
  }

  standing(manager: EntityManager, id: string): Promise<StandingRow[]> {
    return rows(manager, sql.READ_STANDING, [id]);
  }

  /** Reports go on standing on what the listing says now. */
  async standOn(manager: EntityManager, reports: StandingRow[], id: string): Promise<void> {
    await manager.query(sql.MOVE_REPORTS, [reports.map((report) => report.id), id]);
  }

  async move(manager: EntityManager, { kept, merged }: Pair, plan: Plan, now: Date): Promise<Moved> {
    await manager.query(sql.MOVE_SERVICES, [plan.services, kept]);
    await manager.query(sql.UNITE_SERVICES, [JSON.stringify(plan.united), now]);
    // Claims first: with the role that their writers had before the members of the other join.
    const claims = await rows<MemberRow & { id: string }>(manager, sql.MOVE_CLAIMS, [kept, merged]);
    const members = await rows<MemberRow>(manager, sql.MOVE_MEMBERS, [kept, merged]);
    const led = await rows<{ id: string }>(manager, sql.LEAD_ON, [kept, merged]);
    await manager.query(sql.SET_MERGED, [kept, merged, now]);
    await manager.query(sql.TELL_STEP, [kept, now, 'merged']);
    const claimers = claims.map(({ account_id, had }) => ({ account_id, had }));
    return {
      ...plan,
      members,
      claims: claims.map(({ id }) => id),
      claimers,
      led: led.map(({ id }) => id),
    };
  }

  async add(manager: EntityManager, revision: string, { kept, merged }: Pair, moved: Moved): Promise<void> {
    await manager.query(sql.ADD_MERGER, [revision, kept, merged, JSON.stringify(moved)]);
  }

  async find(manager: EntityManager, { kept, merged }: Pair): Promise<StoredMerger | null> {
    const [row] = await rows<StoredMerger>(manager, sql.READ_MERGER, [kept, merged]);
    return row ?? null;
  }

  /** false when the listing is not merged any more. */
  async putBack(manager: EntityManager, { kept, merged }: Pair, moved: Moved, now: Date): Promise<boolean> {
    const parted = await rows(manager, sql.SET_APART, [kept, merged]);
    if (parted.length === 0) return false;
    await manager.query(sql.MOVE_BACK, [moved.services, kept, merged]);
    await manager.query(sql.PART_SERVICES, [moved.united.map(({ id }) => id)]);
    await this.restoreMembers(manager, { kept, merged }, moved);
    await manager.query(sql.LEAD_BACK, [moved.led, merged]);
    await manager.query(sql.RESTORE_REPORTS, [JSON.stringify(moved.reports), merged]);
    await manager.query(sql.TELL_STEP, [merged, now, 'restored']);
    return true;
  }

  /** Each claim back to what it claims, then each member to what she keeps. */
  private async restoreMembers(manager: EntityManager, { kept, merged }: Pair, moved: Moved): Promise<void> {
    const { claims, claimers = [], members } = moved;
    await manager.query(sql.RESTORE_CLAIMS, [claims, merged]);
    await manager.query(sql.GIVE_CLAIMED, [claims, kept, merged]);
    await manager.query(sql.RESTORE_MEMBERS, [JSON.stringify([...members, ...claimers]), kept, merged]);
  }

  /** Compares anew the listings of the commune of one. */
  async compareAround(manager: EntityManager, id: string, now: Date): Promise<void> {
    const [place] = await rows<{ city: string }>(manager, sql.CITY_OF, [id]);
    if (place) await refreshDuplicates(manager, [place.city], now);
  }
}

async function rows<Row>(manager: EntityManager, statement: string, parameters: unknown[]): Promise<Row[]> {
  return (await manager.query(statement, parameters)) as Row[];
}
