import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { runOfDay } from '#api/domain/reminding/run-of-day';
import { errorCode } from '#api/http/error-code';
import { Clock } from '#api/http/clock';
import { DayTasks } from '#api/jobs/day-tasks';
import { JobQueue } from '#api/jobs/job-queue';
import type { Job } from '#api/jobs/job-queue';
import { RemindDue } from './remind-due.ts';
import { RemindingRepository } from './reminding.repository.ts';
import { SendReminder } from './send-reminder.ts';

const RUN = 'reminder-run';
const SEND = 'reminder-send';
/** A run that fails is done again within minutes; a mail within hours, five times over a day (`MOST_TRIES`). */
const QUEUES = { [RUN]: { retryLimit: 5, retryDelay: 60 }, [SEND]: { retryLimit: 20, retryDelay: 3_000 } };

const IDLE_MS = 30_000;
/** How often one looks for mails whose process died while another goes on. */
const ORPHANS_MS = 300_000;

/** Does the jobs of reminders one at a time, from the moment when the app listens: a run each day, and the mails that it wrote down. The run also destroys what has been kept long enough. */
@Injectable()
export class ReminderWorker implements OnModuleDestroy {
  private readonly logger = new Logger('reminders');
  private readonly stopping = new AbortController();
  private waking = new AbortController();
  private working: Promise<void> | undefined;
  private looked_ms = 0;
  private day: string | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: JobQueue,
    private readonly reminders: RemindingRepository,
    private readonly reminding: RemindDue,
    private readonly sending: SendReminder,
    private readonly others: DayTasks,
    private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    await this.jobs.start(QUEUES);
    await this.adopt(true);
    this.working ??= this.work();
  }

  /** Writes down whom to write to now, and begins. */
  async run(): Promise<{ mails: number; listings: number }> {
    const written = await this.reminding.run();
    if (this.working) await this.jobs.add(SEND, await this.reminders.waiting());
    this.waking.abort();
    return written;
  }

  /** What was begun is ended before the database is closed. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.working;
    await this.jobs.stop();
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait_ms = await this.step().catch((error: unknown) => {
        this.logger.error(`Un rappel attend : ${errorCode(error)}`);
        return IDLE_MS;
      });
      await this.rest(wait_ms);
    }
  }

  /** Does one job at most; gives how long to wait before the next, in milliseconds. */
  private async step(): Promise<number> {
    await this.planDay();
    if (this.clock.now().getTime() - this.looked_ms > ORPHANS_MS) await this.adopt(false);
    const run = await this.jobs.take(RUN);
    if (run) {
      await this.attempt(run, () => this.writeDown());
      return 0;
    }
    const job = await this.jobs.take(SEND);
    if (!job) return IDLE_MS;
    await this.attempt(job, () => this.sending.run(job.id));
    return this.config.REMINDER_PAUSE_MS;
  }

  private async writeDown(): Promise<boolean> {
    await this.reminding.run();
    await this.jobs.add(SEND, await this.reminders.waiting());
    await this.others.run();
    return true;
  }

  /** Ends a job, or puts it off where it says so or fails. */
  private async attempt(job: Job, act: () => Promise<boolean>): Promise<void> {
    try {
      if (await act()) await this.jobs.finish(job);
      else await this.jobs.putOff(job);
    } catch (error) {
      await this.jobs.putOff(job);
      throw error;
    }
  }

  /** One run a day, known by the day itself; a restart makes it again, which writes to nobody twice. */
  private async planDay(): Promise<void> {
    const day = runOfDay(this.clock.now());
    if (day === null || day === this.day) return;
    const id = `00000000-0000-4000-8000-0000${day.replaceAll('-', '')}`;
    await this.jobs.ensure({ name: RUN, id }, this.clock.now(), this.day === null);
    this.day = day;
  }

  /** What was written down is sent, whatever became of the process that wrote it. */
  private async adopt(isFirst: boolean): Promise<void> {
    const now = this.clock.now();
    this.looked_ms = now.getTime();
    for (const id of await this.reminders.waiting()) await this.jobs.ensure({ name: SEND, id }, now, isFirst);
  }

  private async rest(wait_ms: number): Promise<void> {
    const signal = AbortSignal.any([this.waking.signal, this.stopping.signal]);
    await pause(wait_ms, undefined, { signal, ref: false }).catch(() => undefined);
    // Never before the rest: what there is to do may have come meanwhile.
    this.waking = new AbortController();
  }
}
