import { createHmac, randomBytes } from 'node:crypto';
import { admitInHour } from '#api/domain/reporting/admit-in-hour';

/** Beyond it the oldest are forgotten, so that a flood does not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * What was done within the hour, by whom: in the memory of this process, under a hash whose key dies with it, so that
 * neither an address nor what was asked from it can be read there.
 */
export class HourlyMemory {
  private readonly secret = randomBytes(32);
  private readonly times = new Map<string, number[]>();

  /** Whether this may be done once more, when at most `most` times an hour; it then counts as done. */
  admits(parts: readonly string[], most: number, now: Date): boolean {
    const key = createHmac('sha256', this.secret).update(JSON.stringify(parts)).digest('base64');
    const { admitted, times_ms } = admitInHour(this.times.get(key) ?? [], most, now);
    // Set anew, so that the map stays in the order of the last time.
    this.times.delete(key);
    this.times.set(key, times_ms);
    for (const oldest of this.times.keys()) {
      if (this.times.size <= MOST_KEPT) break;
      this.times.delete(oldest);
    }
    return admitted;
  }
}
