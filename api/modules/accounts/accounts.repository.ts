import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Account, Grant } from '#api/contract/operator-accounts.contract';
import type { Actor, ModeratedTerritory } from '#api/domain/access/actor';
import { rightsLeft } from '#api/domain/access/rights-left';
import type { Rights } from '#api/domain/access/rights-left';
import { dayOf } from '#api/domain/reporting/report-windows';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import * as sql from './accounts.sql.ts';

@Injectable()
export class AccountsRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly journal: JournalRepository,
  ) {}

  async all(now: Date): Promise<Account[]> {
    return (await this.dataSource.query(sql.READ_ACCOUNTS, [now])) as Account[];
  }

  async knowsTerritory({ kind, code }: ModeratedTerritory): Promise<boolean> {
    const rows = (await this.dataSource.query(sql.FIND_TERRITORY, [kind, code])) as unknown[];
    return rows.length > 0;
  }

  async isFictional(source: string): Promise<boolean> {
    return ((await this.dataSource.query(sql.IS_FICTIONAL, [source])) as unknown[]).length > 0;
  }

  /** Gives a right to a mailbox, which need not have signed in yet: a territory to moderate, a source to bring, or an administrator's. */
  async grant({ courriel, moderates, source }: Grant, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const account = await this.findOrAdd(manager, courriel, now);
      if (moderates) await manager.query(sql.ADD_MODERATION, [account, moderates.kind, moderates.code]);
      if (source) await manager.query(sql.ADD_SOURCE_RIGHT, [account, source]);
      if (!moderates && !source) await manager.query(sql.MAKE_ADMINISTRATOR, [account]);
      const decision = {
        kind: 'right-given',
        by: null,
        about: account,
        territory: moderates ?? null,
      } as const;
      await this.journal.add(manager, decision, now);
    });
  }

  /** The account of a mailbox, made where it has none yet. */
  async findOrAdd(manager: EntityManager, courriel: string, now: Date): Promise<string> {
    const values = [randomUUID(), courriel, dayOf(now)];
    const [account] = (await manager.query(sql.FIND_OR_ADD_ACCOUNT, values)) as [{ id: string }];
    return account.id;
  }

  /** The actor with the rights that are left to her, which nobody takes away until the transaction ends; null when her account is gone. */
  async hold(manager: EntityManager, actor: Actor): Promise<Actor | null> {
    const [rights] = (await manager.query(sql.HOLD_RIGHTS, [actor.account_id])) as Rights[];
    return rights ? rightsLeft(actor, rights) : null;
  }

  /** false when no account has this mailbox. */
  remove(courriel: string, now: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [, count] = (await manager.query(sql.REMOVE_ACCOUNT, [courriel])) as [unknown[], number];
      if (count > 0) await this.journal.add(manager, { kind: 'account-removed', by: null }, now);
      return count > 0;
    });
  }
}
