import { afterAll, beforeAll, expect, it } from 'vitest';
import { DROP_FIGURES } from '#api/modules/coverage/refresh.sql';
import { openTestDatabase } from '#test/support/test-database';
import type { TestDatabase } from '#test/support/test-database';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await openTestDatabase();
});

afterAll(() => opened?.close());

it('oublie les chiffres d’un sujet sans relire, pour chacun, tout ce qui en reste', async () => {
  const codes = Array.from({ length: 9_000 }, (_, at) => String(at).padStart(5, '0'));
  const values = ['need:sante--addictions', codes.map(() => 'commune'), codes];
  const lines = (await opened.database.dataSource.query(`EXPLAIN ${DROP_FIGURES}`, values)) as Record<
    string,
    string
  >[];
  const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/hashed SubPlan/);
  expect(plan).not.toMatch(/Nested Loop/);
});
