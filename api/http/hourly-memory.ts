import { createHmac, randomBytes } from 'node:crypto';
import { admitInHour, isWithinHour } from '#api/domain/limits/admit-in-hour';

/** Beyond it the oldest are forgotten, so that a flood does not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * What was done within the hour, by whom. In the memory of this process only, under a hash whose key is there as well and
 * dies with it: nothing of it is ever written, and what is over an hour old is forgotten when anything else comes.
 */
export class HourlyMemory {
  private readonly secret = randomBytes(32);
  /** In the order of their last change. */
  private readonly times = new Map<string, readonly number[]>();

  /** Whether this may be done once more, when at most `most` times an hour; it then counts as done. */
  admits(parts: readonly string[], most: number, now: Date): boolean {
    this.forget(now);
    const key = this.keyOf(parts);
    const { admitted, times_ms } = admitInHour(this.times.get(key) ?? [], most, now);
    this.set(key, times_ms);
    return admitted;
  }

  /** What was admitted last came to nothing: it does not count. */
  release(parts: readonly string[]): void {
    const key = this.keyOf(parts);
    this.set(key, (this.times.get(key) ?? []).slice(0, -1));
  }

  private set(key: string, times_ms: readonly number[]): void {
    this.times.delete(key);
    if (times_ms.length > 0) this.times.set(key, times_ms);
  }

  private forget(now: Date): void {
    for (const [key, times_ms] of this.times) {
      if (this.times.size < MOST_KEPT && times_ms.some((time_ms) => isWithinHour(time_ms, now))) break;
      this.times.delete(key);
    }
  }

  private keyOf(parts: readonly string[]): string {
    return createHmac('sha256', this.secret).update(JSON.stringify(parts)).digest('base64');
  }
}
