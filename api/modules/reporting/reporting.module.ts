import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '#api/http/clock';
import { ListReported } from './list-reported.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsRepository } from './reports.repository.ts';
import { SubmitReport } from './submit-report.ts';
import { UndoReport } from './undo-report.ts';
import { UndoTokens } from './undo-tokens.ts';

@Module({
  controllers: [ReportsController],
  providers: [ListReported, ReportsRepository, SubmitReport, UndoReport, UndoTokens],
})
export class ReportingModule implements OnApplicationBootstrap {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
  ) {}

  /** What counts no more goes even where nobody reports anything: at each start, beside each report and each reading. */
  async onApplicationBootstrap(): Promise<void> {
    await this.reports.forgetOld(this.clock.now());
  }
}
