import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { sendReport } from '#api/contract/reports.contract';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { checkReport } from '#api/domain/reporting/check-report';
import type { Report } from '#api/domain/reporting/report';
import { REPORTS_PER_HOUR } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { ReportsRepository } from './reports.repository.ts';
import { UndoTokens } from './undo-tokens.ts';

/** One press of a worker on a listing: bounded by network, checked, counted once. */
@Injectable()
export class SubmitReport {
  private readonly senders = new HourlyMemory();

  constructor(
    private readonly reports: ReportsRepository,
    private readonly tokens: UndoTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `too-many-requests`, `not-found`, or `bad-request` with all that is wrong; what is refused is not counted. */
  async run(input: InputOf<typeof sendReport>, address: string): Promise<ResponseOf<typeof sendReport>> {
    const now = this.clock.now();
    const network = networkOfAddress(address);
    if (!this.senders.admits([network], REPORTS_PER_HOUR, now)) {
      throw new ProblemError(
        'urn:baguette:too-many-requests',
        `${REPORTS_PER_HOUR} signalements au plus par heure : réessayez plus tard.`,
      );
    }
    try {
      return await this.keep(input, network, now);
    } catch (error) {
      this.senders.release([network]);
      throw error;
    }
  }

  private async keep(
    { params: { id }, body }: InputOf<typeof sendReport>,
    network: string,
    now: Date,
  ): Promise<ResponseOf<typeof sendReport>> {
    const needs = await this.reports.reportable(id);
    if (!needs) throw new ProblemError('urn:baguette:not-found', 'Cette fiche n’est pas ou plus proposée.');
    const { reason, need = null, until = null, text = null } = body;
    const report: Report = { reason, need, until, text };
    const issues = checkReport(report, needs, now).map(({ field, message }) => ({
      field: `body.${field}`,
      message,
    }));
    if (issues.length > 0) {
      const detail = issues.length === 1 ? issues[0]!.message : `${issues.length} points sont à corriger.`;
      throw new ProblemError('urn:baguette:bad-request', detail, issues);
    }
    const added = await this.reports.add(id, { report, network }, now);
    return { counted: added !== null, undo: added && this.tokens.give(id, added, now) };
  }
}
