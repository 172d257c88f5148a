import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Retention } from '#api/jobs/retention';
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
export class ReportingModule implements OnModuleInit {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly retention: Retention,
  ) {}

  /** What counts no more goes also beside each report and each reading. */
  onModuleInit(): void {
    this.retention.add((now) => this.reports.forgetOld(now));
  }
}
