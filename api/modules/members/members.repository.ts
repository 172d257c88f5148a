import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { moderationScope } from '#api/database/moderated-territories';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { claimListing, Member, OpenClaim, readMyClaims } from '#api/contract/members.contract';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import * as sql from './members.sql.ts';

/** An open claim with what the rights want to know of its listing. */
export type StoredClaim = OpenClaim & ListingResource & { account_id: string };

@Injectable()
export class MembersRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  members(id: string): Promise<Member[]> {
    return this.read(sql.READ_MEMBERS, [id]);
  }

  async set(
    manager: EntityManager,
    account: string,
    { structure_id, role }: { structure_id: string; role: string },
  ) {
    await manager.query(sql.SET_MEMBER, [account, structure_id, role]);
  }

  /** false when it was no member. */
  async remove(manager: EntityManager, account: string, structure_id: string): Promise<boolean> {
    const [, count] = (await manager.query(sql.REMOVE_MEMBER, [account, structure_id])) as [
      unknown[],
      number,
    ];
    return count > 0;
  }

  async claim(
    account: string,
    { params: { id }, body }: InputOf<typeof claimListing>,
    today: string,
  ): Promise<string> {
    const { claimer, siret, message } = body;
    const [row] = await this.read<{ id: string }>(sql.ADD_CLAIM, [
      randomUUID(),
      account,
      id,
      claimer,
      siret,
      message,
      today,
    ]);
    return row!.id;
  }

  myClaims(account: string): Promise<ResponseOf<typeof readMyClaims>['claims']> {
    return this.read(sql.READ_MY_CLAIMS, [account]);
  }

  claimsFor(actor: Actor): Promise<StoredClaim[]> {
    return this.read(sql.READ_CLAIMS, moderationScope(actor));
  }

  /** Destroys what nobody answered since this day. */
  async forgetClaims(last_day: string): Promise<void> {
    await this.dataSource.query(sql.FORGET_CLAIMS, [last_day]);
  }

  /** Null when it is unknown or answered. */
  async lockClaim(manager: EntityManager, claim: string): Promise<StoredClaim | null> {
    const [row] = (await manager.query(sql.LOCK_CLAIM, [claim])) as StoredClaim[];
    return row ?? null;
  }

  async answer(
    manager: EntityManager,
    claim: string,
    answer: [state: string, reason: string, today: string],
  ) {
    await manager.query(sql.ANSWER_CLAIM, [claim, ...answer]);
  }

  private async read<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.dataSource.query(statement, parameters)) as Row[];
  }
}
