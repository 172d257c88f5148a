import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { needsInText } from '#api/domain/listing/needs-in-text';
import type { HiddenListings } from './hidden-listings.ts';
import type { ParsedRow, RowIssue, ServiceRecord, StructureRecord } from '#api/domain/import/records';
import type { TerritoryRecord } from './territory-formats.ts';

const BATCH = 500;
/** An outline has hundreds of positions. */
const OUTLINES = 50;

const INSERT_STAGED = `
  INSERT INTO import_staged (run_id, kind, id, origin, line, fingerprint, payload)
  SELECT $1, kind, id, $2, line, fingerprint, payload
  FROM jsonb_to_recordset($3::jsonb) AS x(kind text, id text, line int, fingerprint text, payload jsonb)`;

const INSERT_ISSUES = `
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, $2, line, field, value, reason, severity
  FROM jsonb_to_recordset($3::jsonb) AS x(line int, field text, value text, reason text, severity text)`;

interface StagedRow {
  kind: 'structure' | 'service' | 'outside' | TerritoryRecord['kind'];
  id: string;
  line: number;
  fingerprint: string;
  payload: object;
}

/** Writes the rows of one file of a run to import_staged, a batch at a time, so that memory does not grow with it. */
export class RowStager {
  private staged: StagedRow[] = [];
  private issues: RowIssue[] = [];
  /** The batch before: it is written while the next is read. */
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly run: { id: string; origin: string },
    private readonly hidden: HiddenListings,
  ) {}

  /** Stages what a row gave; `outside` leaves its structure out of the run, and with it the services that name it. */
  async add(line: number, row: ParsedRow, outside: boolean): Promise<void> {
    const { structure, services, issues } = this.hidden.hide(row);
    if (structure && outside) {
      this.staged.push({ kind: 'outside', id: structure.id, line, fingerprint: '', payload: {} });
      return this.flushWhenFull();
    }
    if (structure) {
      this.stage({ kind: 'structure', line, said: structure, payload: { ...structure, withdrawn: false } });
    }
    for (const service of services) {
      const at_structure = isAtStructure(service, structure);
      const place = at_structure && structure ? placeOf(structure) : {};
      // What a network owes is the same everywhere: its text adds nothing to what is known of it.
      const thematiques_texte = service.origin === 'declared' ? needsInText(service) : [];
      const payload = { ...service, ...place, at_structure, thematiques_texte, withdrawn: false };
      this.stage({ kind: 'service', line, said: service, payload });
    }
    this.issues.push(...issues);
    return this.flushWhenFull();
  }

  /** Stages what a row says of a territory. */
  async addTerritory(line: number, record: TerritoryRecord, issues: RowIssue[]): Promise<void> {
    this.staged.push({ ...record, line, fingerprint: '' });
    this.issues.push(...issues);
    return record.kind === 'outline' && this.staged.length >= OUTLINES ? this.send() : this.flushWhenFull();
  }

  async addIssues(issues: RowIssue[]): Promise<void> {
    this.issues.push(...issues);
    return this.flushWhenFull();
  }

  async flush(): Promise<void> {
    await this.send();
    await this.writing;
  }

  /** Once nothing is being written any more, whether it failed or not. */
  async settle(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  private async send(): Promise<void> {
    await this.writing;
    this.writing = this.write(this.staged, this.issues);
    // Whoever awaits it next is told.
    this.writing.catch(() => undefined);
    this.staged = [];
    this.issues = [];
  }

  private async write(staged: StagedRow[], issues: RowIssue[]): Promise<void> {
    if (staged.length > 0) await this.insert(INSERT_STAGED, staged);
    if (issues.length > 0) await this.insert(INSERT_ISSUES, issues);
  }

  private stage({ said, ...row }: Pick<StagedRow, 'kind' | 'line' | 'payload'> & { said: Said }): void {
    this.staged.push({ ...row, id: said.id, fingerprint: fingerprintOf(said) });
  }

  private async flushWhenFull(): Promise<void> {
    if (this.staged.length >= BATCH || this.issues.length >= BATCH) await this.send();
  }

  private async insert(statement: string, batch: object[]): Promise<void> {
    await this.database.query(statement, [this.run.id, this.run.origin, JSON.stringify(batch, storable)]);
  }
}

type Said = StructureRecord | ServiceRecord;

/** A hash of what the source says. The date is left out: a newer edition that says the same is no change. */
function fingerprintOf(said: Said): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...said, date_maj: null }))
    .digest('base64url');
}

/** What a service given at its structure's takes from it, at once rather than by a second write. */
function placeOf({
  adresse,
  complement_adresse,
  code_postal,
  commune,
  code_insee,
  ...rest
}: StructureRecord) {
  const { latitude, longitude, point_origin } = rest;
  return { adresse, complement_adresse, code_postal, commune, code_insee, latitude, longitude, point_origin };
}

/** A service without a place of its own, or with the very place of the structure of its row. */
function isAtStructure(service: ServiceRecord, structure: StructureRecord | null): boolean {
  const { adresse, code_insee, latitude } = service;
  if (adresse === null && code_insee === null && latitude === null) return true;
  return structure !== null && adresse === structure.adresse && code_insee === structure.code_insee;
}

/**
 * PostgreSQL's jsonb holds neither U+0000 nor half of a surrogate pair. A field without a value is left out: it reads the same from
 * the record, and most fields of most rows have none.
 */
function storable(_key: string, value: unknown): unknown {
  if (value === null) return undefined;
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value;
}
