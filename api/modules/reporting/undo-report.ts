import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { undoReport } from '#api/contract/reports.contract';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { ReportsRepository } from './reports.repository.ts';
import { UndoTokens } from './undo-tokens.ts';

/** Takes back a report that was sent a few seconds ago, by the one who sent it. */
@Injectable()
export class UndoReport {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly tokens: UndoTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` when it is too late. */
  async run({ params, query }: InputOf<typeof undoReport>): Promise<ResponseOf<typeof undoReport>> {
    const report = this.tokens.redeem(query.undo, params.id, this.clock.now());
    if (!report) {
      throw new ProblemError('urn:baguette:not-found', 'Ce signalement ne peut plus être annulé.');
    }
    await this.reports.remove(report);
    return { undone: true };
  }
}
