import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#test/support/test-database';
import type { TestDatabase } from '#test/support/test-database';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await openTestDatabase();
});

afterAll(() => opened?.close());

/** The names that PostgreSQL gives to the types of the entities. */
const TYPES: Record<string, string> = {
  text: 'text',
  integer: 'int4',
  bigint: 'int8',
  boolean: 'bool',
  'double precision': 'float8',
  date: 'date',
  timestamptz: 'timestamptz',
  jsonb: 'jsonb',
  uuid: 'uuid',
};

interface Column {
  name: string;
  type: string;
  nullable: boolean;
}

describe('Les entités et les migrations s’accordent', () => {
  it('chaque colonne d’une entité est celle de la table : nom, type, présence obligatoire', async () => {
    const { dataSource } = opened.database;
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      const table = (await dataSource.query(
        `SELECT column_name AS name, udt_name AS type, is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
        [tableName],
      )) as Column[];
      const declared = columns.map(({ databaseName, type, isArray, isNullable }) => ({
        name: databaseName,
        type: `${isArray ? '_' : ''}${TYPES[String(type)] ?? String(type)}`,
        nullable: isNullable,
      }));
      // Generated from the point, and from the two lists of needs: only SQL reads them.
      const known = table.filter(({ name }) => name !== 'position' && name !== 'besoins');
      const byName = (a: Column, b: Column) => (a.name < b.name ? -1 : 1);
      expect({ tableName, columns: declared.toSorted(byName) }).toEqual({
        tableName,
        columns: known.toSorted(byName),
      });
    }
  });

  it('les migrations se défont et se refont', async () => {
    const { dataSource } = opened.database;
    const count = (await dataSource.query('SELECT count(*)::int AS count FROM migrations')) as [
      { count: number },
    ];
    for (let index = 0; index < count[0].count; index++) await dataSource.undoLastMigration();
    const tables = await dataSource.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'
         AND table_type = 'BASE TABLE'`,
    );
    expect(tables).toEqual([]);
    expect(await dataSource.runMigrations()).toHaveLength(count[0].count);
  });
});
