import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { UnansweredTerritory } from '#api/domain/unanswered/unanswered-territory';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** $1 needs, $2 kind of territory, $3 its code, $4 week. */
const COUNT_UNANSWERED = `
  INSERT INTO unanswered_search AS u (need, territory_kind, territory, week, searches)
  SELECT need, $2, $3, $4, 1 FROM unnest($1::text[]) AS need
  ON CONFLICT (territory_kind, territory, need, week) DO UPDATE SET searches = u.searches + 1`;

/** A need, a territory, a week: nothing else of a search is kept. */
@Injectable()
export class UnansweredRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One more search of that week (`2026-W48`) for each need. */
  async count(
    needs: readonly Thematique[],
    { kind, code }: UnansweredTerritory,
    week: string,
  ): Promise<void> {
    await this.dataSource.query(COUNT_UNANSWERED, [needs.toSorted(), kind, code, week]);
  }
}
