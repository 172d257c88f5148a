import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { moderationScope } from '#api/database/moderated-territories';
import type { PossibleDuplicate, ReportedItem, SuspectChange } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import type { Change } from '#api/domain/editing/changes';
import type { StandingReport } from '#api/domain/reporting/report';
import * as sql from './queue.sql.ts';

export type ReportedRow = Omit<ReportedItem, 'tallies'> & { standing: StandingReport[] };

type ChangeRow = Omit<SuspectChange, 'changes'> & { changes: Change[] };

/** What waits in the territories that somebody moderates: nothing for whoever moderates none. */
@Injectable()
export class QueueRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async changes(actor: Actor): Promise<SuspectChange[]> {
    const found = await this.read<ChangeRow>(sql.READ_CHANGES, actor);
    return found.map((row) => ({
      ...row,
      changes: row.changes.map(({ service_id, unit, before, after }) => ({
        service_id,
        unit,
        before,
        after,
      })),
    }));
  }

  reported(actor: Actor): Promise<ReportedRow[]> {
    return this.read(sql.READ_REPORTED, actor);
  }

  async countPairs(actor: Actor): Promise<number> {
    const [row] = await this.read<{ count: number }>(sql.COUNT_PAIRS, actor);
    return row?.count ?? 0;
  }

  pairs(actor: Actor, { size, from }: { size: number; from: number }): Promise<PossibleDuplicate[]> {
    return this.read(sql.READ_PAIRS, actor, [size, from]);
  }

  private async read<Row>(statement: string, actor: Actor, more: unknown[] = []): Promise<Row[]> {
    return (await this.dataSource.query(statement, [...moderationScope(actor), ...more])) as Row[];
  }
}
