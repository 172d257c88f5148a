import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '#api/http/clock';
import { DayTasks } from './day-tasks.ts';

/** Destroys what is kept too long by then. */
type Forget = (now: Date) => Promise<void>;

/**
 * What has a term is destroyed at it, even where nobody reads or writes any more: at each start, and in the run of each day. Modules say
 * what of theirs has one as they are made.
 */
@Injectable()
export class Retention implements OnApplicationBootstrap {
  private readonly all: Forget[] = [];

  constructor(
    private readonly clock: Clock,
    day: DayTasks,
  ) {
    day.add(() => this.run());
  }

  add(forget: Forget): void {
    this.all.push(forget);
  }

  /** One that fails does not keep the others; it is then told. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const errors: unknown[] = [];
    for (const forget of this.all) await forget(now).catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }
}
