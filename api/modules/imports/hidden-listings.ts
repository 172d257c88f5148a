import type { DataSource } from 'typeorm';
import { hideRecord, linesOf } from '#api/domain/editing/hidden-address';
import type { Values } from '#api/domain/editing/changes';
import type { ParsedRow } from '#api/domain/import/records';
import { READ_HIDDEN } from './hidden.sql.ts';

interface HiddenListing {
  id: string;
  structure: Values;
  services: Record<string, Values>;
}

/** The listings that hide their place: what a source says of it is neither kept nor noted, not even while it waits to be compared. */
export class HiddenListings {
  /** By structure, the lines that none of its texts may hold. */
  private readonly lines = new Map<string, string[]>();

  private constructor(private readonly listings: ReadonlyMap<string, HiddenListing>) {}

  static async read(database: Pick<DataSource, 'query'>): Promise<HiddenListings> {
    const rows = (await database.query(READ_HIDDEN)) as HiddenListing[];
    return new HiddenListings(new Map(rows.map((row) => [row.id, row])));
  }

  /** What a row may say. */
  hide(row: ParsedRow): ParsedRow {
    const id = row.structure?.id ?? row.services[0]?.structure_id ?? '';
    const hidden = this.listings.get(id);
    if (!hidden) return row;
    const lines = [
      ...(this.lines.get(id) ?? []),
      ...linesOf({ ...row.structure }, ...row.services.map((each) => ({ ...each }))),
    ];
    this.lines.set(id, lines);
    return {
      structure: row.structure && hideRecord(row.structure, hidden.structure, lines),
      services: row.services.map((service) => hideRecord(service, hidden.services[service.id] ?? {}, lines)),
      issues: row.issues.map((issue) => ({ ...issue, value: null })),
    };
  }
}
