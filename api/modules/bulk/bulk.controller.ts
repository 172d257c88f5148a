import { Controller, Logger, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { bringListings } from '#api/contract/bulk.contract';
import type { InputOf } from '#api/contract/endpoint';
import type { ImportEvent } from '#api/contract/imports.contract';
import type { Actor } from '#api/domain/access/actor';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { BringListings } from './bring-listings.ts';
import { describeBulkFailure } from './describe-bulk-failure.ts';
import { receiveFiles } from './receive-files.ts';

/** Listings brought by file, by the head of a network. */
@Controller()
export class BulkController {
  private readonly logger = new Logger('imports');

  constructor(private readonly bringing: BringListings) {}

  @HttpEndpoint(bringListings)
  async bring(
    @Input() { params: { source }, query }: InputOf<typeof bringListings>,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    this.bringing.allow(actor, source);
    const files = await receiveFiles(request);
    response.type('application/x-ndjson');
    const tell = (event: ImportEvent) => response.write(`${JSON.stringify(event)}\n`);
    try {
      const dryRun = query.dry_run === 'true';
      tell({ event: 'report', report: await this.bringing.run({ source, dryRun, files, tell }) });
    } catch (error) {
      const { message, isForeseen } = describeBulkFailure(error);
      if (!isForeseen) this.logger.error(error);
      tell({ event: 'failed', message });
    }
    response.end();
  }
}
