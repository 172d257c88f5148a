import { Module } from '@nestjs/common';
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
export class ReportingModule {}
