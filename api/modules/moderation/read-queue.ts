import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { QueueItem, readQueue, ReportedItem } from '#api/contract/moderation.contract';
import type { Actor } from '#api/domain/access/actor';
import { QUEUE_KINDS } from '#api/domain/moderation/queue-kinds';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import { Clock } from '#api/http/clock';
import { AnswerClaims } from '#api/modules/members/answer-claims';
import { QueueRepository } from './queue.repository.ts';

const PAGE_SIZE = 20;

/** What waits for a moderator. Few things of the first kinds wait at once, and they are read whole; duplicates may be thousands. */
@Injectable()
export class ReadQueue {
  constructor(
    private readonly queue: QueueRepository,
    private readonly claims: AnswerClaims,
    private readonly clock: Clock,
  ) {}

  async run(
    { kind, page }: InputOf<typeof readQueue>['query'],
    actor: Actor,
  ): Promise<ResponseOf<typeof readQueue>> {
    const waiting = await this.waiting(actor);
    const duplicate = await this.queue.countPairs(actor);
    const counts = { ...countByKind(waiting), duplicate };
    const wanted = waiting.filter((item) => kind === undefined || item.kind === kind);
    const withPairs = kind === undefined || kind === 'duplicate';
    const total = wanted.length + (withPairs ? duplicate : 0);
    const start = (page - 1) * PAGE_SIZE;
    const items = wanted.slice(start, start + PAGE_SIZE);
    if (withPairs && items.length < PAGE_SIZE) {
      const size = PAGE_SIZE - items.length;
      const pairs = await this.queue.pairs(actor, { size, from: Math.max(0, start - wanted.length) });
      items.push(...pairs.map((pair) => ({ kind: 'duplicate', pair }) as const));
    }
    return { counts, items, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
  }

  /** All that waits but duplicates, the most serious kind first. */
  private async waiting(actor: Actor): Promise<QueueItem[]> {
    const now = this.clock.now();
    const changes = await this.queue.changes(actor);
    const claims = await this.claims.waiting(actor);
    const reported = (await this.queue.reported(actor))
      .map(({ standing, ...row }): ReportedItem => ({ ...row, tallies: tallyReports(standing, now) }))
      .filter(({ tallies }) => tallies.length > 0);
    const items: QueueItem[] = [
      ...changes.map((change) => ({ kind: 'change', change }) as const),
      ...claims.map((claim) => ({ kind: 'claim', claim }) as const),
      ...reported.map((item) => ({ kind: isMarked(item) ? 'marked' : 'report', reported: item }) as const),
    ];
    return items.toSorted((a, b) => QUEUE_KINDS.indexOf(a.kind) - QUEUE_KINDS.indexOf(b.kind));
  }
}

const isMarked = ({ tallies }: ReportedItem): boolean => tallies.some(({ marked }) => marked);

function countByKind(items: readonly QueueItem[]): Record<QueueKind, number> {
  const counts = Object.fromEntries(QUEUE_KINDS.map((kind) => [kind, 0])) as Record<QueueKind, number>;
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}
