import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { BROUGHT_FILES } from '#api/contract/bulk.contract';
import type { ImportEvent, ImportReport } from '#api/contract/imports.contract';
import type { Actor } from '#api/domain/access/actor';
import { mayBring } from '#api/domain/access/policy';
import { OWN_SOURCE } from '#api/domain/editing/own-listing';
import { ProblemError } from '#api/http/problem-error';
import { RunImport } from '#api/modules/imports/run-import';
import type { ReceivedFiles } from './receive-files.ts';

/** All that one mends in a sitting; beyond it the file itself is to be looked at. */
const MOST_ISSUES = 5_000;

interface Bringing {
  source: string;
  dryRun: boolean;
  files: ReceivedFiles;
  tell: (event: Extract<ImportEvent, { event: 'progress' }>) => void;
}

/** The head of a network creates and updates the listings of its source by file; what the file does not name stays. */
@Injectable()
export class BringListings {
  constructor(private readonly runImport: RunImport) {}

  /** @throws ProblemError `not-allowed` */
  allow(actor: Actor, source: string): void {
    if (source !== OWN_SOURCE && mayBring(actor, source)) return;
    const detail = `Vous n’avez pas le droit d’apporter les fiches de « ${source} » : demandez-le à qui exploite Baguette.`;
    throw new ProblemError('urn:baguette:not-allowed', detail);
  }

  /** @throws ProblemError `conflict` while another import runs */
  async run({ source, dryRun, files, tell }: Bringing): Promise<ImportReport> {
    const folder = await mkdtemp(join(tmpdir(), 'baguette-import-'));
    try {
      const origins: string[] = [];
      for (const name of BROUGHT_FILES) {
        const bytes = files[name];
        if (!bytes) continue;
        origins.push(join(folder, `${name}.csv`));
        await writeFile(origins.at(-1)!, bytes, { mode: 0o600 });
      }
      const request = {
        format: 'data-inclusion',
        origins,
        source,
        dry_run: dryRun,
        partial: true,
        accept_departures: false,
      } as const;
      return await this.runImport.run({ ...request, origins }, tell, {
        only: source,
        most_issues: MOST_ISSUES,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
