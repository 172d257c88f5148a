import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ImportReport, ImportRequest } from '#api/contract/imports.contract';

/** How many issues a report shows; the run keeps them all. */
const SHOWN_ISSUES = 500;

const INSERT_RUN = `
  INSERT INTO import_run (id, format, origins, departement, state, started_at)
  VALUES ($1, $2, $3, $4, 'running', $5)`;

const COUNT_ISSUES = `
  SELECT count(*) FILTER (WHERE severity = 'rejected')::int AS rejected,
    count(*) FILTER (WHERE severity = 'warning')::int AS warnings,
    count(*) FILTER (WHERE severity = 'repaired')::int AS repaired
  FROM import_issue WHERE run_id = $1`;

const ISSUES_BY_REASON = `
  SELECT severity, field, reason, count(*)::int AS count
  FROM import_issue WHERE run_id = $1
  GROUP BY severity, field, reason
  ORDER BY severity <> 'rejected', count DESC, field, reason
  LIMIT 200`;

const FIRST_ISSUES = `
  SELECT origin, line, field, value, reason, severity
  FROM import_issue WHERE run_id = $1
  ORDER BY severity <> 'rejected', severity, origin, line, id
  LIMIT $2`;

const DEMO_REMAINS = `
  SELECT EXISTS (SELECT FROM structure t JOIN source s ON s.slug = t.source WHERE s.fictional) AS remains`;

export type IssueSummary = Pick<
  ImportReport,
  'rejected' | 'warnings' | 'repaired' | 'by_reason' | 'issues' | 'demo_remains'
>;

/** The runs, their waiting rows and their issues. */
@Injectable()
export class ImportRunRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async start(
    id: string,
    { format, departement }: ImportRequest,
    { labels, now }: { labels: string[]; now: Date },
  ) {
    await this.dataSource.query(INSERT_RUN, [id, format, labels, departement ?? null, now]);
  }

  /** Marks as failed, and empties, the runs that a killed process left behind. */
  async abandonStartedBefore(date: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE import_run SET state = 'failed', finished_at = now() WHERE state = 'running' AND started_at < $1`,
      [date],
    );
    await this.dataSource.query(
      `DELETE FROM import_staged WHERE run_id NOT IN (SELECT id FROM import_run WHERE state = 'running')`,
    );
  }

  async finish(manager: EntityManager, id: string, { report, now }: { report: ImportReport; now: Date }) {
    await manager.query(`UPDATE import_run SET state = 'done', report = $2, finished_at = $3 WHERE id = $1`, [
      id,
      { ...report, issues: [] },
      now,
    ]);
  }

  async fail(id: string): Promise<void> {
    await this.dataSource.query(`UPDATE import_run SET state = 'failed', finished_at = now() WHERE id = $1`, [
      id,
    ]);
    await this.clearStaged(id);
  }

  /** Leaves no trace of a dry run. */
  async forget(id: string): Promise<void> {
    await this.clearStaged(id);
    await this.dataSource.query('DELETE FROM import_run WHERE id = $1', [id]);
  }

  async clearStaged(id: string): Promise<void> {
    await this.dataSource.query('DELETE FROM import_staged WHERE run_id = $1', [id]);
  }

  async summarise(manager: EntityManager, id: string, most_issues = SHOWN_ISSUES): Promise<IssueSummary> {
    const [counts] = (await manager.query(COUNT_ISSUES, [id])) as [
      Pick<IssueSummary, 'rejected' | 'warnings' | 'repaired'>,
    ];
    const by_reason = (await manager.query(ISSUES_BY_REASON, [id])) as IssueSummary['by_reason'];
    const issues = (await manager.query(FIRST_ISSUES, [id, most_issues])) as IssueSummary['issues'];
    const [demo] = (await manager.query(DEMO_REMAINS)) as [{ remains: boolean }];
    return { ...counts, by_reason, issues, demo_remains: demo.remains };
  }
}
