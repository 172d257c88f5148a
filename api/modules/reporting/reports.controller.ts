import { Controller, Ip } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { readReports, sendReport, undoReport } from '#api/contract/reports.contract';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ListReported } from './list-reported.ts';
import { SubmitReport } from './submit-report.ts';
import { UndoReport } from './undo-report.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly submission: SubmitReport,
    private readonly undoing: UndoReport,
    private readonly reported: ListReported,
  ) {}

  @HttpEndpoint(sendReport)
  send(
    @Input() input: InputOf<typeof sendReport>,
    @Ip() address: string,
  ): Promise<ResponseOf<typeof sendReport>> {
    return this.submission.run(input, address);
  }

  @HttpEndpoint(undoReport)
  undo(@Input() input: InputOf<typeof undoReport>): Promise<ResponseOf<typeof undoReport>> {
    return this.undoing.run(input);
  }

  @HttpEndpoint(readReports)
  async read(): Promise<ResponseOf<typeof readReports>> {
    return { listings: await this.reported.run() };
  }
}
