import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { RefreshCoverage } from './refresh-coverage.ts';

/** How often one looks whether something is due. */
const IDLE_MS = 20_000;

/**
 * Counts what is due while the app listens, half of the time at most, so that those who search wait little. What is due is kept by the database
 * (`coverage_due`, by triggers): whatever becomes of the process, it is counted. Of two processes that count the same, the later writes.
 */
@Injectable()
export class CoverageWorker implements OnModuleDestroy {
  private readonly logger = new Logger('coverage');
  private readonly stopping = new AbortController();
  private working: Promise<void> | undefined;

  constructor(private readonly refresh: RefreshCoverage) {}

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
      await this.refresh
        .run({ signal, rest: (spent_ms) => this.rest(spent_ms) })
        .catch((error: unknown) => this.logger.error('Un calcul attend', (error as Error).stack));
      await this.rest(IDLE_MS);
    }
  }

  private async rest(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
  }
}
