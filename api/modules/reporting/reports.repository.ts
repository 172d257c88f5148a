import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Report, StandingReport } from '#api/domain/reporting/report';
import {
  daysAgo,
  dayOf,
  isCorrected,
  isRepeat,
  REPORT_LIFE_DAYS,
} from '#api/domain/reporting/report-windows';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { nameReporter } from './name-reporter.ts';
import type { ReporterKey } from './name-reporter.ts';
import * as sql from './reports.sql.ts';

/** A listing that was reported, as the database holds it. */
export interface ReportedRow {
  id: string;
  nom: string;
  commune: string | null;
  telephone: string | null;
  courriel: string | null;
  source: string;
  standing: StandingReport[];
  texts: { text: string; day: string }[];
  answered: number;
}

@Injectable()
export class ReportsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The needs that a listing answers; null when no such listing is proposed. */
  async reportable(id: string): Promise<Thematique[] | null> {
    const [row] = (await this.dataSource.query(sql.READ_REPORTABLE, [id])) as { needs: Thematique[] }[];
    return row?.needs ?? null;
  }

  /** Keeps a report of a listing from a network; gives its identifier, null when it only repeats an earlier one. */
  add(
    id: string,
    { report, network }: { report: Report; network: string },
    now: Date,
  ): Promise<string | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(sql.TAKE_TURN);
      await forgetOld(manager, now);
      const names = (await this.keys(manager, now)).map((key) => nameReporter(network, key));
      const { reason, need, until, text } = report;
      const earlier = await manager.query(sql.READ_EARLIER, [id, reason, need, names]);
      const [last] = earlier as { id: string; report: StandingReport }[];
      if (last && isRepeat(last.report, report, now)) return null;
      if (last && isCorrected(last.report, report, now)) await manager.query(sql.REMOVE_REPORT, [last.id]);
      const added = randomUUID();
      // A reporter keeps the name of an older key, and so counts once over a change of keys.
      const reporter = last?.report.reporter ?? names[0];
      await manager.query(sql.ADD_REPORT, [added, id, reason, need, until, text, dayOf(now), reporter]);
      return added;
    });
  }

  async remove(reportId: string): Promise<void> {
    await this.dataSource.query(sql.REMOVE_REPORT, [reportId]);
  }

  /** Destroys what counts no more: reports, and the keys under which none is left. */
  async forgetOld(now: Date): Promise<void> {
    await forgetOld(this.dataSource.manager, now);
  }

  async reported(now: Date): Promise<ReportedRow[]> {
    return (await this.dataSource.query(sql.READ_REPORTED, [
      daysAgo(REPORT_LIFE_DAYS, now),
    ])) as ReportedRow[];
  }

  /** The keys under which a reporter may be known, the one in use first; made anew when it is due. */
  private async keys(manager: EntityManager, now: Date): Promise<ReporterKey[]> {
    const known = (await manager.query(sql.READ_KEYS)) as ReporterKey[];
    if (known[0] && known[0].made_on > daysAgo(REPORT_LIFE_DAYS, now)) return known;
    const made = (await manager.query(sql.ADD_KEY, [randomBytes(32), dayOf(now)])) as ReporterKey[];
    return [...made, ...known];
  }
}

async function forgetOld(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(sql.FORGET_REPORTS, [daysAgo(REPORT_LIFE_DAYS, now)]);
  await manager.query(sql.FORGET_KEYS, [daysAgo(2 * REPORT_LIFE_DAYS, now)]);
}
