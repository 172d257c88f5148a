import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many searches of a week found nobody for a need, by EPCI, or by département where the commune has no EPCI. */
export class UnansweredSearches0000000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE unanswered_search (
        need text NOT NULL,
        territory_kind text NOT NULL CHECK (territory_kind IN ('epci', 'departement')),
        territory text NOT NULL,
        week text NOT NULL CHECK (week ~ '^\\d{4}-W\\d{2}$'),
        searches integer NOT NULL,
        PRIMARY KEY (territory_kind, territory, need, week)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE unanswered_search');
  }
}
