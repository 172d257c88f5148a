import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ImportEvent, ImportReport, ImportRequest } from '#api/contract/imports.contract';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { FORMATS } from './formats.ts';
import { HiddenListings } from './hidden-listings.ts';
import { ImportRunRepository } from './import-run.repository.ts';
import { mergeStaged } from './merge-staged.ts';
import { openOrigins, OriginError } from './open-origin.ts';
import type { OpenOrigin } from './open-origin.ts';
import { readOrigin } from './read-origin.ts';
import { RowStager } from './stage-rows.ts';
import { isTerritoryFormat, TERRITORY_FORMATS } from './territory-formats.ts';

/** No import lasts as long: one that started earlier was killed, and its rows still wait. */
const ABANDONED_AFTER_MS = 6 * 3_600_000;

type Tell = (event: Extract<ImportEvent, { event: 'progress' }>) => void;

interface Asked {
  request: ImportRequest;
  bounds: Bounds | undefined;
}

/** Rolls a dry run back once its report is known. */
class DryRunDone extends Error {
  constructor(readonly report: ImportReport) {
    super('dry run');
  }
}

/** What an import asked by who brings one source may touch and tell. */
export interface Bounds {
  /** The only source whose listings it touches. */
  only: string;
  /** How many issues its report shows. */
  most_issues: number;
}

/** @throws OriginError for an option that the format knows no use for, rather than forgetting it. */
function refuseOptions({ format, departement }: ImportRequest): void {
  if (format === 'contours' && departement !== undefined) {
    throw new OriginError(
      '--departement ne s’applique pas aux contours : un fichier en donne un niveau entier.',
    );
  }
}

/** A file becomes listings: rows are parsed and staged by batches, then one transaction merges them all. */
@Injectable()
export class RunImport {
  private readonly logger = new Logger('imports');
  private running = false;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly communes: CommunesRepository,
    private readonly runs: ImportRunRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws OriginError, MassDepartureError, ProblemError `conflict` while another import runs; nothing has changed then.
   */
  async run(request: ImportRequest, tell: Tell, bounds?: Bounds): Promise<ImportReport> {
    if (this.running) throw new ProblemError('urn:baguette:conflict', 'Un autre import est en cours.');
    this.running = true;
    const runId = randomUUID();
    try {
      const report = await this.attempt(runId, { request, bounds }, tell);
      if (request.format === 'communes') this.communes.forgetNames();
      await this.tidy(runId, request);
      return report;
    } finally {
      this.running = false;
    }
  }

  private async attempt(runId: string, { request, bounds }: Asked, tell: Tell): Promise<ImportReport> {
    const started = this.clock.now();
    let origins: OpenOrigin[] = [];
    refuseOptions(request);
    try {
      await this.runs.abandonStartedBefore(new Date(started.getTime() - ABANDONED_AFTER_MS));
      origins = await openOrigins(request.origins);
      await this.runs.start(runId, request, { labels: origins.map(({ label }) => label), now: started });
      const rows = await this.stage(runId, { request, origins, tell });
      if (isTerritoryFormat(request.format)) {
        await TERRITORY_FORMATS[request.format].prepare?.(this.dataSource, runId);
      }
      tell({ event: 'progress', stage: 'Comparaison avec les fiches connues', done: 0, total: null });
      return await this.merge(runId, { request, bounds, rows, started });
    } catch (error) {
      await (request.dry_run ? this.runs.forget(runId) : this.runs.fail(runId)).catch(this.warn);
      throw error;
    } finally {
      for (const { stream } of origins) stream.destroy();
    }
  }

  /** The import is done: what fails here leaves it done, and the waiting rows to the next run. */
  private async tidy(runId: string, { dry_run, format }: ImportRequest): Promise<void> {
    const tables = isTerritoryFormat(format) ? TERRITORY_FORMATS[format].tables : 'structure, service';
    try {
      await (dry_run ? this.runs.forget(runId) : this.runs.clearStaged(runId));
      if (!dry_run) await this.dataSource.query(`VACUUM ANALYZE ${tables}`);
    } catch (error) {
      this.warn(error);
    }
  }

  private readonly warn = (error: unknown): void =>
    this.logger.warn(`Le rangement qui suit un import a échoué : ${String(error)}`);

  private async stage(
    runId: string,
    { request, origins, tell }: { request: ImportRequest; origins: OpenOrigin[]; tell: Tell },
  ): Promise<number> {
    const gazetteer = await this.communes.gazetteer();
    const today = this.clock.now().toISOString().slice(0, 10);
    const hidden = await HiddenListings.read(this.dataSource);
    let rows = 0;
    for (const origin of origins) {
      const stager = new RowStager(this.dataSource, { id: runId, origin: origin.label }, hidden);
      const onRows = () =>
        tell({
          event: 'progress',
          stage: `Lecture de ${origin.label}`,
          done: origin.bytesRead(),
          total: origin.size,
        });
      rows += await readOrigin(origin, stager, { request, gazetteer, today, onRows });
    }
    return rows;
  }

  private async merge(
    runId: string,
    { request, bounds, rows, started }: Asked & { rows: number; started: Date },
  ): Promise<ImportReport> {
    const merge = async (manager: EntityManager): Promise<ImportReport> => {
      const counts = await this.mergeInto(manager, runId, { request, bounds });
      const now = this.clock.now();
      const report: ImportReport = {
        run_id: request.dry_run ? null : runId,
        format: request.format,
        dry_run: request.dry_run,
        rows,
        counts,
        ...(await this.runs.summarise(manager, runId, bounds?.most_issues)),
        duration_ms: now.getTime() - started.getTime(),
      };
      if (request.dry_run) throw new DryRunDone(report);
      await this.runs.finish(manager, runId, { report, now });
      return report;
    };
    return this.dataSource.transaction(merge).catch((error: unknown) => {
      if (error instanceof DryRunDone) return error.report;
      throw error;
    });
  }

  private mergeInto(
    manager: EntityManager,
    runId: string,
    { request, bounds }: Asked,
  ): Promise<ImportReport['counts']> {
    const { format, departement = null, partial } = request;
    const now = this.clock.now();
    const scope = { runId, departement, partial, acceptDepartures: request.accept_departures, now };
    if (isTerritoryFormat(format)) return TERRITORY_FORMATS[format].merge(manager, scope);
    const { servicesAreRows } = FORMATS[format];
    return mergeStaged(manager, { ...scope, format, servicesAreRows, only: bounds?.only ?? null });
  }
}
