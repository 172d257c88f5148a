import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** The screen offers it for ten seconds; the rest is for a slow network. */
const VALID_MS = 20_000;

/** What takes a report back for a few seconds, once; in the memory of this process only. */
@Injectable()
export class UndoTokens {
  private readonly given = new Map<string, { listing: string; report: string; until_ms: number }>();

  give(listing: string, report: string, now: Date): string {
    for (const [token, { until_ms }] of this.given) if (until_ms < now.getTime()) this.given.delete(token);
    const token = randomUUID();
    this.given.set(token, { listing, report, until_ms: now.getTime() + VALID_MS });
    return token;
  }

  /** The report that a token takes back; null when it is unknown, used, too old, or another listing's. */
  redeem(token: string, listing: string, now: Date): string | null {
    const found = this.given.get(token);
    if (!found || found.listing !== listing) return null;
    this.given.delete(token);
    return found.until_ms >= now.getTime() ? found.report : null;
  }
}
