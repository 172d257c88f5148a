import { Injectable } from '@nestjs/common';
import type { ReportedListing } from '#api/contract/reports.contract';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import { Clock } from '#api/http/clock';
import { ReportsRepository } from './reports.repository.ts';

/** What a moderator has to look at: marked listings first, then the most reported. */
@Injectable()
export class ListReported {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<ReportedListing[]> {
    const now = this.clock.now();
    await this.reports.forgetOld(now);
    const listings = (await this.reports.reported(now)).map(({ standing, ...listing }): ReportedListing => {
      const reports = tallyReports(standing, now);
      return { ...listing, reports, marked: reports.some(({ marked }) => marked) };
    });
    return listings.toSorted(
      (a, b) =>
        Number(b.marked) - Number(a.marked) || reportersOf(b) - reportersOf(a) || (a.id < b.id ? -1 : 1),
    );
  }
}

const reportersOf = ({ reports }: ReportedListing): number =>
  reports.reduce((sum, { count }) => sum + count, 0);
