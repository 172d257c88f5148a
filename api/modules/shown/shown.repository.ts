import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/**
 * $1 listings, $2 months, $3 counts, $4 the last month that is forgotten. One statement for all; a listing that has gone from the
 * database meanwhile is left out.
 */
const ADD_SHOWN = `
  WITH forgotten AS (DELETE FROM shown_listing WHERE month <= $4)
  INSERT INTO shown_listing AS s (structure_id, month, searches)
  SELECT x.id, x.month, x.searches
  FROM unnest($1::text[], $2::text[], $3::int[]) AS x(id, month, searches) JOIN structure t ON t.id = x.id
  ORDER BY x.id, x.month
  ON CONFLICT (structure_id, month) DO UPDATE SET searches = s.searches + excluded.searches`;

/** $1 listing, $2 months. */
const READ_SHOWN = `
  SELECT m.month, coalesce(s.searches, 0) AS searches
  FROM unnest($2::text[]) WITH ORDINALITY AS m(month, place)
  LEFT JOIN shown_listing s ON s.month = m.month AND s.structure_id = $1
  ORDER BY m.place`;

export interface ShownCount {
  id: string;
  /** `2026-11`. */
  month: string;
  searches: number;
}

/** A listing, a month, a number: nothing else of a search is kept. */
@Injectable()
export class ShownRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async add(counts: readonly ShownCount[], forgotten: string): Promise<void> {
    const columns = [
      counts.map(({ id }) => id),
      counts.map(({ month }) => month),
      counts.map((one) => one.searches),
    ];
    await this.dataSource.query(ADD_SHOWN, [...columns, forgotten]);
  }

  /** In the order of the months that are asked for; 0 where nothing was counted. */
  async read(id: string, months: readonly string[]): Promise<Omit<ShownCount, 'id'>[]> {
    return (await this.dataSource.query(READ_SHOWN, [id, months])) as Omit<ShownCount, 'id'>[];
  }
}
