import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { Orientation } from '#api/contract/orientation.contract';
import { FIRST_PARTNERS, lastForgottenMonth, monthOf } from '#api/domain/shown/shown-months';
import { errorCode } from '#api/http/error-code';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ShownRepository } from './shown.repository.ts';

const FLUSH_EVERY_MS = 60_000;
/** A screen that draws itself again asks again: it is the same search within the hour. */
const TIMES_AN_HOUR = 1;
/** Beyond it counts are lost rather than the memory, while the database does not answer. */
const MOST_WAITING = 50_000;

/** Counts the searches that showed a listing, in memory; each minute and at the end they are written, all by one statement. */
@Injectable()
export class CountShown implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('shown');
  private readonly searches = new HourlyMemory();
  /** By `2026-11 identifier`. */
  private waiting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly shown: ShownRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** `network`: who asks, kept for an hour in memory under a hash, so that one search counts once. */
  count({ plan, partners, needs, commune }: Orientation, network: string): void {
    const now = this.clock.now();
    if (!this.searches.admits([network, commune.code, ...needs.toSorted()], TIMES_AN_HOUR, now)) return;
    const month = monthOf(now);
    for (const { structure } of [...plan, ...partners.slice(0, FIRST_PARTNERS)]) {
      this.add(`${month} ${structure.id}`, 1);
    }
  }

  /** Writes what waits; what cannot be written waits for the next time. */
  async flush(): Promise<void> {
    const counted = this.waiting;
    if (counted.size === 0) return;
    this.waiting = new Map();
    const counts = [...counted].map(([key, searches]) => ({
      month: key.slice(0, 7),
      id: key.slice(8),
      searches,
    }));
    try {
      await this.shown.add(counts, lastForgottenMonth(this.clock.now()));
    } catch (error) {
      for (const [key, searches] of counted) this.add(key, searches);
      this.logger.warn(`Des fiches montrées n’ont pas été comptées : ${errorCode(error)}`);
    }
  }

  private add(key: string, searches: number): void {
    if (this.waiting.size >= MOST_WAITING && !this.waiting.has(key)) return;
    this.waiting.set(key, (this.waiting.get(key) ?? 0) + searches);
  }
}
