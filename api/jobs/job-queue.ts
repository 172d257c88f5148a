import { Inject, Injectable, Logger } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import type { Pool } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { DATABASE } from '#api/database/open-database';
import type { Database } from '#api/database/open-database';

/** Longer than any job lasts: one that is active since before is that of a process that is no more. */
const ABANDONED_MS = 120_000;
const MAINTENANCE_S = 600;

/** A job that waits, or is being done. */
export interface Job {
  name: string;
  id: string;
}

/** How often a job that fails is done again: the first pause, twice as long each time. */
export interface Retries {
  retryLimit: number;
  /** In seconds. */
  retryDelay: number;
}

/**
 * Jobs that survive the process, kept by pg-boss in the product's own database and by its own connections: the embedded engine has one session.
 * Its workers and its cron are not used. They do not wait for the end of a job to be written, so that a busy database (55P03) would end
 * the process; and a cron that is not awake in its minute loses its day.
 */
@Injectable()
export class JobQueue {
  private readonly logger = new Logger('jobs');
  private boss: PgBoss | undefined;

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Makes what is missing of the tables and of the queues. */
  async start(queues: Readonly<Record<string, Retries>>): Promise<void> {
    const { default: Boss } = await import('pg-boss');
    const executeSql = (text: string, values?: unknown[]) => this.execute(text, values);
    const boss = new Boss({ db: { executeSql }, schedule: false, maintenanceIntervalSeconds: MAINTENANCE_S });
    boss.on('error', (error) => this.logger.error(`pg-boss : ${error.message}`));
    await boss.start();
    for (const [name, retries] of Object.entries(queues)) {
      await boss.createQueue(name, { name, ...retries, retryBackoff: true });
    }
    this.boss = boss;
  }

  async stop(): Promise<void> {
    await this.boss?.stop({ graceful: false });
    this.boss = undefined;
  }

  /** Adds jobs by their own identifiers; one that is there already stays as it is. */
  async add(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.started().insert(ids.map((id) => ({ id, name })));
  }

  /** The next job of a queue, which is this process's until it says how it ended. */
  async take(name: string): Promise<Job | null> {
    const [job] = await this.started().fetch(name);
    return job ?? null;
  }

  async finish({ name, id }: Job): Promise<void> {
    await this.started().complete(name, id);
  }

  /** It is to be done again, after a pause. */
  async putOff({ name, id }: Job): Promise<void> {
    await this.started().fail(name, id);
  }

  /**
   * Makes sure that a job will be done: adds it where it is lost or ended, and takes it back from a process that died, which on the
   * embedded database is any other than this one.
   */
  async ensure({ name, id }: Job, now: Date, isFirst: boolean): Promise<void> {
    const boss = this.started();
    const job = await boss.getJobById(name, id);
    if (job && ['created', 'retry'].includes(job.state)) return;
    if (job?.state === 'active') {
      const alone = isFirst && this.database.kind === 'embedded';
      if (!alone && now.getTime() - job.startedOn.getTime() < ABANDONED_MS) return;
      await boss.cancel(name, id);
      await boss.resume(name, id);
      return;
    }
    if (job) await boss.deleteJob(name, id);
    await this.add(name, [id]);
  }

  private started(): PgBoss {
    if (!this.boss) throw new Error('The jobs are not started');
    return this.boss;
  }

  /** A statement that fails may have begun a transaction: its connection is not used again. */
  private async execute(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    const pool = (this.database.dataSource.driver as PostgresDriver).master as Pool;
    const client = await pool.connect();
    try {
      const result = await client.query(text, values);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
