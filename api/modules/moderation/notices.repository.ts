import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { moderationScope } from '#api/database/moderated-territories';
import type { Actor } from '#api/domain/access/actor';
import * as sql from './notices.sql.ts';

/** Somebody who moderates, and the day when she was last told of what waits. */
export type ToldModerator = Pick<Actor, 'account_id' | 'courriel' | 'administrator' | 'moderates'> & {
  told_on: string | null;
};

/** Who is told that something waits, and when that was. */
@Injectable()
export class NoticesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  toTell(today: string): Promise<ToldModerator[]> {
    return this.read(sql.READ_TOLD, [today]);
  }

  /** What came before today, since she was told, and still waits. */
  async countNew(moderator: ToldModerator, today: string): Promise<number> {
    const scope = moderationScope({ ...moderator, sources: [] });
    const [row] = await this.read<{ count: number }>(sql.COUNT_NEW, [...scope, moderator.told_on, today]);
    return row?.count ?? 0;
  }

  /** false when she was told today already. */
  async tellOnce(account: string, today: string): Promise<boolean> {
    return (await this.read(sql.TELL_ONCE, [account, today])).length > 0;
  }

  async choice(account: string): Promise<{ refused: boolean }> {
    return (await this.read<{ refused: boolean }>(sql.READ_NOTICES, [account]))[0]!;
  }

  async choose(account: string, refused: boolean): Promise<void> {
    await this.dataSource.query(sql.CHOOSE_NOTICES, [account, refused]);
  }

  private async read<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.dataSource.query(statement, parameters)) as Row[];
  }
}
