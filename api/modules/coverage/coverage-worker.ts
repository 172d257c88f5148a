import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { Traffic } from '#api/http/traffic';
import { RefreshCoverage } from './refresh-coverage.ts';

/** How often one looks whether something is due. */
const IDLE_MS = 20_000;
/** Nobody has been answered for so long: nobody is there. */
const QUIET_MS = 3_000;
/** How often one looks whether they are still there. */
const STEP_MS = 250;
/** While somebody is: a thirtieth of the time, or one answer in twenty would wait (95th percentile of orientations: 216 ms at half of the time, 32 without). */
const REST_OF_BUSY = 30;

/**
 * Counts what is due while the app listens: half of the time where nobody asks anything, hardly ever while somebody does. What is due is kept by the
 * database (`coverage_due`, by triggers): whatever becomes of the process, it is counted. Of two processes that count the same, the later writes.
 */
@Injectable()
export class CoverageWorker implements OnModuleDestroy {
  private readonly logger = new Logger('coverage');
  private readonly stopping = new AbortController();
  private working: Promise<void> | undefined;

  constructor(
    private readonly refresh: RefreshCoverage,
    private readonly traffic: Traffic,
  ) {}

  start(): void {
    this.working ??= this.work();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.sleep(IDLE_MS);
      await this.refresh
        .run({ signal, rest: (spent_ms) => this.rest(spent_ms) })
        .catch((error: unknown) => this.logger.error('Un calcul attend', (error as Error).stack));
    }
  }

  private async rest(spent_ms: number): Promise<void> {
    const rested = performance.now() + spent_ms * REST_OF_BUSY;
    await this.sleep(spent_ms);
    while (this.traffic.quiet_ms < QUIET_MS && performance.now() < rested && !this.stopping.signal.aborted) {
      await this.sleep(STEP_MS);
    }
  }

  private async sleep(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
  }
}
