import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { moderationScope } from '#api/database/moderated-territories';
import type { InputOf } from '#api/contract/endpoint';
import type { findLookAlikes, LookAlike, WaitingListing } from '#api/contract/new-listings.contract';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import { OWN_SOURCE } from '#api/domain/editing/own-listing';
import { dayOf, daysAgo } from '#api/domain/reporting/report-windows';
import { EditionRepository } from '#api/modules/editing/edition.repository';
import { refreshChanged } from '#api/modules/moderation/refresh-duplicates';
import * as sql from './new-listings.sql.ts';

/** What nobody accepted for so long is destroyed. */
const WAITING_LIFE_DAYS = 180;

/** A new listing that waits, as its answer wants to know it. */
export type AskedListing = ListingResource & { nom: string; by: string | null };

/** The listings that people create, until a moderator has answered. */
@Injectable()
export class NewListingsRepository {
  constructor(
    @InjectDataSource() readonly dataSource: DataSource,
    private readonly editions: EditionRepository,
  ) {}

  lookAlikes({
    nom,
    code_insee,
    telephone,
    siret,
  }: InputOf<typeof findLookAlikes>['body']): Promise<LookAlike[]> {
    return this.read(sql.FIND_LOOK_ALIKES, [nom, code_insee, telephone ?? null, siret ?? null]);
  }

  /** Makes room for a structure that is about to be written; false when it is there already. */
  async add(manager: EntityManager, id: string, isPending: boolean, now: Date): Promise<boolean> {
    const rows = (await manager.query(sql.ADD_STRUCTURE, [id, OWN_SOURCE, isPending, now])) as unknown[];
    return rows.length > 0;
  }

  async ask(manager: EntityManager, id: string, account: string, now: Date): Promise<void> {
    await manager.query(sql.ASK, [id, account, dayOf(now)]);
  }

  /** What it was first is no publication that can be undone. */
  async seal(manager: EntityManager, id: string): Promise<void> {
    await manager.query(sql.SEAL_CREATION, [id]);
  }

  /** From now on everybody reads it. */
  async show(manager: EntityManager, id: string, now: Date): Promise<void> {
    await this.editions.open(manager, id);
    await manager.query(sql.BEGIN_HISTORY, [id, now]);
    await refreshChanged(manager, now);
  }

  /** Null: nobody has this listing, or not this account. */
  async asked(id: string, account: string): Promise<'asked' | 'accepted' | 'refused' | null> {
    const [row] = await this.read<{ state: 'asked' | 'accepted' | 'refused' }>(sql.READ_ASKED, [id, account]);
    return row?.state ?? null;
  }

  waitingFor(actor: Actor): Promise<WaitingListing[]> {
    return this.read(sql.READ_WAITING, moderationScope(actor));
  }

  /** Null when it does not wait. */
  async lock(manager: EntityManager, id: string): Promise<AskedListing | null> {
    const [row] = (await manager.query(sql.LOCK_WAITING, [id])) as AskedListing[];
    return row ?? null;
  }

  async answer(
    manager: EntityManager,
    id: string,
    answer: [state: string, reason: string, day: string, by: string],
  ) {
    await manager.query(sql.ANSWER, [id, ...answer]);
  }

  /** The answer is taken back: it waits again. false when it was answered otherwise since, or is not what it was. */
  async askAnew(
    manager: EntityManager,
    id: string,
    was: 'accepted' | 'refused',
    now: Date,
  ): Promise<boolean> {
    const rows = (await manager.query(sql.ASK_ANEW, [id, now, was])) as unknown[];
    return rows.length > 0;
  }

  /** Destroys what nobody accepted in time. */
  async forgetOld(now: Date): Promise<void> {
    await this.dataSource.query(sql.FORGET_WAITING, [daysAgo(WAITING_LIFE_DAYS, now)]);
  }

  private async read<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.dataSource.query(statement, parameters)) as Row[];
  }
}
