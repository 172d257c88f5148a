import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AskedListing as PublishedListing, ReminderChoice } from '#api/contract/reminders.contract';
import { groupReminders } from '#api/domain/reminding/group-reminders';
import type { RemindedListing, Reminder } from '#api/domain/reminding/group-reminders';
import type { ReminderPeriod } from '#api/domain/reminding/is-due';
import { dayOf, daysAgo } from '#api/domain/reporting/report-windows';
import * as sql from './reminding.sql.ts';
import type { AskedListing } from './write-reminder-mail.ts';

/** What one run looks at and writes, at most: the rest comes with the next days. */
const MOST_LISTINGS = 5_000;
const MOST_MAILS = 500;
/** After so many days a mail that was given up may be tried anew. */
const GIVEN_UP_DAYS = 7;
/** No period looks farther back. */
const KEPT_DAYS = 400;

/** Where a mail is to go, null when its mailbox is nobody's any more, and what it is still to ask about. */
export interface ToSend {
  courriel: string | null;
  listings: AskedListing[];
}

/** What the links of a mail show. */
export interface Asked {
  courriel: string | null;
  listings: Omit<PublishedListing, 'freshness'>[];
}

@Injectable()
export class RemindingRepository {
  private key: Promise<Buffer> | undefined;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What signs the links, made by whoever asks first. */
  signingKey(): Promise<Buffer> {
    this.key ??= this.read<{ key: Buffer }>(sql.FIND_OR_ADD_KEY, [randomBytes(32)])
      .then(([row]) => row!.key)
      .catch((error: unknown) => {
        // Asked for again: a busy database is no reason to sign nothing until the next start.
        this.key = undefined;
        throw error;
      });
    return this.key;
  }

  /** Writes down the mails of today, before any leaves. */
  addDue(now: Date): Promise<Reminder[]> {
    const today = dayOf(now);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(sql.TAKE_TURN);
      await manager.query(sql.FORGET_REMINDERS, [daysAgo(KEPT_DAYS, now)]);
      const parameters = [today, daysAgo(GIVEN_UP_DAYS, now), MOST_LISTINGS];
      const listings = (await manager.query(sql.READ_DUE, parameters)) as RemindedListing[];
      const [{ count: sent }] = (await manager.query(sql.COUNT_OF_DAY, [today])) as [{ count: number }];
      const reminders = groupReminders(listings, Math.max(0, MOST_MAILS - sent), today);
      const rows = reminders.map((reminder) => ({ id: randomUUID(), ...reminder }));
      if (rows.length > 0) await manager.query(sql.ADD_REMINDERS, [JSON.stringify(rows), today, now]);
      return reminders;
    });
  }

  /** Destroys those that no period looks at any more. */
  async forgetOld(now: Date): Promise<void> {
    await this.dataSource.query(sql.FORGET_REMINDERS, [daysAgo(KEPT_DAYS, now)]);
  }

  async waiting(): Promise<string[]> {
    return (await this.read<{ id: string }>(sql.READ_WAITING)).map(({ id }) => id);
  }

  /** Writes that it is being sent; gives how often that was tried, null when it is not to be sent any more. */
  async take(id: string, now: Date): Promise<number | null> {
    const [rows] = (await this.dataSource.query(sql.TAKE_REMINDER, [id, now])) as [
      { tries: number }[],
      number,
    ];
    return rows[0]?.tries ?? null;
  }

  async toSend(id: string): Promise<ToSend | null> {
    return (await this.read<ToSend>(sql.READ_TO_SEND, [id]))[0] ?? null;
  }

  async end(id: string, state: 'due' | 'sent' | 'given-up', now: Date): Promise<void> {
    await this.dataSource.query(sql.END_REMINDER, [id, state, now]);
  }

  /** Its mailbox refuses mail; false when no such reminder was made. */
  bounce(id: string, now: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(sql.RETURN_MAILBOX, [id, dayOf(now)]);
      const [, count] = (await manager.query(sql.BOUNCE_REMINDER, [id, now])) as [unknown[], number];
      return count > 0;
    });
  }

  async asked(id: string): Promise<Asked | null> {
    return (await this.read<Asked>(sql.READ_ASKED, [id]))[0] ?? null;
  }

  async refuse(id: string): Promise<void> {
    await this.dataSource.query(sql.REFUSE, [id]);
  }

  async resume(id: string): Promise<void> {
    await this.dataSource.query(sql.RESUME, [id]);
  }

  async choice(structure_id: string): Promise<ReminderChoice> {
    return (await this.read<ReminderChoice>(sql.READ_CHOICE, [structure_id]))[0]!;
  }

  async choose(structure_id: string, period_months: ReminderPeriod): Promise<void> {
    await this.dataSource.query(sql.CHOOSE_PERIOD, [structure_id, period_months]);
  }

  private async read<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.dataSource.query(statement, parameters)) as Row[];
  }
}
