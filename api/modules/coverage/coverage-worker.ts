import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { Traffic } from '#api/http/traffic';
import { RefreshCoverage } from './refresh-coverage.ts';

/** How often one looks whether something is due. */
const IDLE_MS = 20_000;
/** Nobody has been answered for so long: nobody is there. */
const QUIET_MS = 3_000;
/** How often one looks whether they are still there. */
const STEP_MS = 250;

/**
 * Counts what is due while the app listens: half of the time where nobody asks anything, a thirtieth while somebody does (`COVERAGE_REST`), or one answer
 * in twenty would wait: orientations took 216 ms at half of the time, 32 without. What is due is kept by the database (`coverage_due`, by triggers): whatever becomes of the process, it is counted. Of two processes that count the same, the later writes.
 */
@Injectable()
export class CoverageWorker implements OnModuleDestroy {
  private readonly logger = new Logger('coverage');
  private readonly stopping = new AbortController();
  private working: Promise<void> | undefined;

  constructor(
    private readonly refresh: RefreshCoverage,
    private readonly traffic: Traffic,
    @Inject(CONFIG) private readonly config: Config,
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
    const rested = performance.now() + spent_ms * this.config.COVERAGE_REST;
    await this.sleep(spent_ms);
    while (this.traffic.quiet_ms < QUIET_MS && performance.now() < rested && !this.stopping.signal.aborted) {
      await this.sleep(STEP_MS);
    }
  }

  private async sleep(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
  }
}
