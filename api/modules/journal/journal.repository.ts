import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { moderationScope } from '#api/database/moderated-territories';
import type { JournalEntry } from '#api/contract/journal.contract';
import type { Actor } from '#api/domain/access/actor';
import type { DecisionKind } from '#api/domain/moderation/decisions';
import * as sql from './journal.sql.ts';

/** One decision: who, what, of which listing, about whom or what, and why. */
export interface Decision {
  kind: DecisionKind;
  /** Null: the operator, at the command line. */
  by: string | null;
  structure_id?: string;
  /** Another listing, or the revision that was judged. */
  other?: string;
  about?: string;
  reason?: string | null;
  territory?: { kind: string; code: string } | null;
  undoes?: string;
}

/** An entry, as one who takes it back wants to know it. */
export interface LockedEntry {
  kind: DecisionKind;
  structure_id: string | null;
  other: string | null;
  undone: boolean;
}

/** All that moderators, managers and the operator decide: added to, never changed. */
@Injectable()
export class JournalRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Within the transaction of what was decided; gives the identifier of the entry. */
  async add(manager: EntityManager, { territory, ...decision }: Decision, now: Date): Promise<string> {
    const id = randomUUID();
    const entry = {
      ...decision,
      territory_kind: territory?.kind,
      territory_code: territory?.code,
      by_operator: decision.by === null,
    };
    await manager.query(sql.ADD_ENTRY, [id, now, JSON.stringify(entry)]);
    return id;
  }

  /** Those of the territories that one moderates, the latest first; none for whoever moderates nothing. */
  async read(actor: Actor, { size, page }: { size: number; page: number }) {
    const scope = moderationScope(actor);
    const entries = (await this.dataSource.query(sql.READ_ENTRIES, [
      ...scope,
      size,
      (page - 1) * size,
    ])) as JournalEntry[];
    const [row] = (await this.dataSource.query(sql.COUNT_ENTRIES, scope)) as [{ count: number }];
    return { entries, total: row.count };
  }

  /** Null when it is unknown. */
  async lock(manager: EntityManager, entry: string): Promise<LockedEntry | null> {
    const [row] = (await manager.query(sql.LOCK_ENTRY, [entry])) as LockedEntry[];
    return row ?? null;
  }
}
