import type { DataSource, EntityManager } from 'typeorm';
import { hideRecord, leadsToPlace, linesOf } from '#api/domain/editing/hidden-address';
import type { Values } from '#api/domain/editing/changes';
import type { ParsedRow } from '#api/domain/import/records';
import * as sql from './hidden.sql.ts';

interface HiddenListing {
  id: string;
  structure: Values;
  services: Record<string, Values>;
}

/** A row of one of them that waits to be compared. */
interface StagedRow {
  listing: string;
  kind: 'structure' | 'service';
  id: string;
  origin: string;
  line: number;
  fingerprint: string;
  payload: Values;
}

/** The listings that hide their place: what a source says of it is neither kept nor noted, not even while it waits to be compared. */
export class HiddenListings {
  /** By structure, the lines that none of its texts may hold. */
  private readonly lines = new Map<string, string[]>();

  private constructor(private readonly listings: ReadonlyMap<string, HiddenListing>) {}

  static async read(database: Pick<DataSource, 'query'>): Promise<HiddenListings> {
    const rows = (await database.query(sql.READ_HIDDEN)) as HiddenListing[];
    return new HiddenListings(new Map(rows.map((row) => [row.id, row])));
  }

  /** What a row may say. */
  hide(row: ParsedRow): ParsedRow {
    const id = row.structure?.id ?? row.services[0]?.structure_id ?? '';
    const hidden = this.listings.get(id);
    if (!hidden) return row;
    const lines = this.learn(id, { ...row.structure }, ...row.services.map((each) => ({ ...each })));
    return {
      structure: row.structure && hideRecord(row.structure, hidden.structure, lines),
      services: row.services.map((service) => hideRecord(service, hidden.services[service.id] ?? {}, lines)),
      issues: row.issues.map((issue) => ({ ...issue, value: null })),
    };
  }

  /** The same of what a run has staged: some of it was, perhaps, before they came to hide their place. */
  async hideStaged(manager: EntityManager, runId: string): Promise<void> {
    if (this.listings.size === 0) return;
    const rows = (await manager.query(sql.READ_STAGED, [runId])) as StagedRow[];
    for (const { listing, payload } of rows) this.learn(listing, payload);
    const hidden = JSON.stringify(rows.map((row) => this.hideRow(row)));
    await manager.query(sql.REWRITE_STAGED, [runId, hidden]);
    await manager.query(sql.FORGET_VALUES, [runId, hidden]);
  }

  /** The hash of what led to the place would tell whether an address is the right one. */
  private hideRow(row: StagedRow): StagedRow {
    const { listing, kind, id, fingerprint, payload } = row;
    const { structure = {}, services = {} } = this.listings.get(listing) ?? {};
    const lines = this.lines.get(listing) ?? [];
    const known = kind === 'structure' ? structure : (services[id] ?? {});
    return {
      ...row,
      fingerprint: leadsToPlace(payload, lines) ? '' : fingerprint,
      payload: {
        ...hideRecord(payload, known, lines),
        ...(kind === 'service' && { ...placeOf(structure), at_structure: true }),
      },
    };
  }

  /** Gives all the lines that are known by now. */
  private learn(id: string, ...said: readonly Values[]): string[] {
    const lines = [...new Set([...(this.lines.get(id) ?? []), ...linesOf(...said)])];
    this.lines.set(id, lines);
    return lines;
  }
}

const PLACE = ['commune', 'code_insee', 'latitude', 'longitude', 'point_origin'];

/** What is left of a place that is hidden: its commune. */
const placeOf = (structure: Values): Values =>
  Object.fromEntries(PLACE.map((column) => [column, structure[column]]));
