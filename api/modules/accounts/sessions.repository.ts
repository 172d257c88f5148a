import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Session } from '#api/contract/accounts.contract';
import { queryPrepared } from '#api/database/query-prepared';
import type { Actor } from '#api/domain/access/actor';
import { LINK_LIFE_MS, SESSION_LIFE_MS } from '#api/domain/access/sign-in-limits';
import { dayOf } from '#api/domain/reporting/report-windows';
import * as sql from './accounts.sql.ts';
import { hashOf, makeToken, seal, unseal } from './sign-in-token.ts';

/** Who holds a session. */
export interface Holder extends Actor {
  session_id: string;
  last_used: string;
}

/** What a sign-in comes from: the browser in words, the cookie that it showed. */
export interface Arrival {
  browser: string;
  earlier: string | null;
}

/** Whom ProConnect vouches for, and the token by which its own session is ended. */
export interface Vouched {
  courriel: string;
  id_token: string;
}

@Injectable()
export class SessionsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Keeps a link for a mailbox; gives its secret, which is kept nowhere. */
  async addLink(courriel: string, now: Date): Promise<string> {
    await this.forgetOver(now);
    const token = makeToken();
    const values = [hashOf(token), seal(courriel, token), after(LINK_LIFE_MS, now)];
    await this.dataSource.query(sql.ADD_LINK, values);
    return token;
  }

  /** Takes a link, once, and opens a session in its place; gives its secret, or null when the link is no good. */
  async open(link: string, arrival: Arrival, now: Date): Promise<string | null> {
    await this.forgetOver(now);
    return this.dataSource.transaction(async (manager) => {
      const [taken] = (await manager.query(sql.TAKE_LINK, [hashOf(link), now])) as Taken;
      if (!taken[0]) return null;
      const courriel = unseal(taken[0].sealed_courriel, link);
      await manager.query(sql.TRUST_MAILBOX, [courriel]);
      return this.add(manager, { ...arrival, courriel }, now);
    });
  }

  /** Opens a session for whom ProConnect vouches; gives its secret. */
  async openVouched(vouched: Vouched, arrival: Arrival, now: Date): Promise<string> {
    await this.forgetOver(now);
    return this.dataSource.transaction((manager) => this.add(manager, { ...arrival, ...vouched }, now));
  }

  private async add(
    manager: EntityManager,
    { courriel, browser, earlier, id_token }: Arrival & Pick<Vouched, 'courriel'> & Partial<Vouched>,
    now: Date,
  ): Promise<string> {
    const today = dayOf(now);
    const [account] = (await manager.query(sql.FIND_OR_ADD_ACCOUNT, [randomUUID(), courriel, today])) as [
      { id: string },
    ];
    // The browser loses the session that it had: nobody could use it, and it would stay in a list.
    if (earlier) await manager.query(sql.END_SESSION_OF_HASH, [hashOf(earlier)]);
    const token = makeToken();
    const expiry = after(SESSION_LIFE_MS, now);
    const sealed = id_token === undefined ? null : seal(id_token, token);
    const values = [randomUUID(), hashOf(token), account.id, browser, today, expiry, sealed];
    await manager.query(sql.ADD_SESSION, values);
    return token;
  }

  /** The token by which ProConnect's own session is ended; null for a session that a link opened. */
  async idTokenOf(token: string): Promise<string | null> {
    const [session] = (await this.dataSource.query(sql.READ_ID_TOKEN, [hashOf(token)])) as Sealed[];
    return session?.sealed_id_token ? unseal(session.sealed_id_token, token) : null;
  }

  /** Who holds this secret at this time; its use is noted once a day. */
  async holder(token: string, now: Date): Promise<Holder | null> {
    const [holder] = await queryPrepared<Holder>(this.dataSource, sql.READ_HOLDER, [hashOf(token), now]);
    if (!holder) return null;
    const today = dayOf(now);
    if (holder.last_used < today) await this.dataSource.query(sql.USE_SESSION, [holder.session_id, today]);
    return holder;
  }

  async all({ account_id, session_id }: Holder, now: Date): Promise<Session[]> {
    return (await this.dataSource.query(sql.READ_SESSIONS, [account_id, session_id, now])) as Session[];
  }

  /** Ends one session of an account, or all of them; gives how many there were. */
  async end(accountId: string, sessionId: string | null = null): Promise<number> {
    const [, count] = (await this.dataSource.query(sql.END_SESSIONS, [accountId, sessionId])) as Deleted;
    return count;
  }

  /** Destroys what is over. */
  async forgetOver(now: Date): Promise<void> {
    await this.dataSource.query(sql.FORGET_LINKS, [now]);
    await this.dataSource.query(sql.FORGET_SESSIONS, [now]);
  }
}

/** What the driver gives of a DELETE: its rows, and how many. */
type Deleted<Row = unknown> = [Row[], number];
type Taken = Deleted<{ sealed_courriel: Buffer }>;
type Sealed = { sealed_id_token: Buffer | null };

const after = (life_ms: number, now: Date): Date => new Date(now.getTime() + life_ms);
