import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CrossedCommune } from '#api/domain/crossing/count-crossings';
import type { Corner } from '#api/domain/geography/convex-hull';
import { READ_SOURCES, readCrossed, readOutlinesOf, readPointsOf } from './crossings.sql.ts';
import type { CrossedKind, OutlineLevel } from './crossings.sql.ts';

export interface CrossingSource {
  origin: string;
  licence: string | null;
  date: string | null;
  imported_at: string;
}

export interface StoredOutline {
  code: string;
  nom: string;
  /** JSON of a MultiPolygon's coordinates; null where none was imported. */
  coordinates: string | null;
}

/** What was imported to cross coverage with, and outlines. */
@Injectable()
export class CrossingsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  communes(kind: CrossedKind, code: string): Promise<CrossedCommune[]> {
    return this.dataSource.query(readCrossed(kind), [code]);
  }

  /** The sources that were imported, of those named. */
  async sources(...names: string[]): Promise<Map<string, CrossingSource>> {
    const rows = (await this.dataSource.query(READ_SOURCES, [names])) as (Omit<
      CrossingSource,
      'imported_at'
    > & {
      name: string;
      imported_at: Date;
    })[];
    return new Map(
      rows.map(({ name, imported_at, ...source }) => [
        name,
        { ...source, imported_at: imported_at.toISOString() },
      ]),
    );
  }

  /** A country has coarse outlines, a région finer ones, a département or an EPCI the finest: each fills a screen. */
  outlines(of: { kind: CrossedKind; code: string }, level: OutlineLevel): Promise<StoredOutline[]> {
    const detail = of.kind === 'france' ? 'coarse' : of.kind === 'region' ? 'middle' : 'fine';
    return this.dataSource.query(readOutlinesOf(of.kind, level, detail), [of.code]);
  }

  /** Longitudes and latitudes of the communes of territories, by code. */
  async points(level: OutlineLevel, codes: readonly string[]): Promise<Map<string, Corner[]>> {
    const rows = (await this.dataSource.query(readPointsOf(level), [codes])) as {
      code: string;
      points: Corner[];
    }[];
    return new Map(rows.map(({ code, points }) => [code, points]));
  }
}
