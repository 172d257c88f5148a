import { Controller, Logger, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { InputOf } from '#api/contract/endpoint';
import { startImport } from '#api/contract/imports.contract';
import type { ImportEvent } from '#api/contract/imports.contract';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { describeImportFailure } from './describe-import-failure.ts';
import { RunImport } from './run-import.ts';

/** Imports asked of the running app, which alone has the embedded database open. */
@Controller()
export class ImportsController {
  private readonly logger = new Logger('imports');

  constructor(private readonly runImport: RunImport) {}

  @HttpEndpoint(startImport)
  async start(@Input() { body }: InputOf<typeof startImport>, @Res() response: Response): Promise<void> {
    response.type('application/x-ndjson');
    const write = (event: ImportEvent) => response.write(`${JSON.stringify(event)}\n`);
    try {
      write({ event: 'report', report: await this.runImport.run(body, write) });
    } catch (error) {
      const message = describeImportFailure(error);
      if (message === null) this.logger.error(error);
      write({
        event: 'failed',
        message: message ?? 'L’import a échoué ; rien n’a été changé. L’erreur a été notée.',
      });
    }
    response.end();
  }
}
