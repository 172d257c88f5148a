import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { FAMILIES } from '#test/relevance/families';
import { judgeSituations } from '#test/relevance/judge-situations';
import type { Judgement } from '#test/relevance/judge-situations';
import { fillWithListings, queryOf, TUESDAY } from '#test/relevance/open-relevance-app';
import { NEEDS_SHARED_DATA, withoutSharedData } from '#test/support/shared-data';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;
const judged = new Map<string, Judgement>();

const situations = FAMILIES.flatMap((family) => family.situations);

describe.skipIf(withoutSharedData)(`La pertinence des orientations${NEEDS_SHARED_DATA}`, () => {
  beforeAll(async () => {
    app = await openTestApp({ LOG_LEVEL: 'warn' });
    app.now = TUESDAY;
    await fillWithListings(app.app, app.database.dataSource);
    const judgements = await judgeSituations(
      {
        now: TUESDAY,
        query: (sql, parameters) => app.database.dataSource.query(sql, parameters),
        ask: (asked) => app.ok(readOrientation, { query: queryOf(asked) }),
      },
      situations,
    );
    for (const judgement of judgements) judged.set(judgement.situation.id, judgement);
  }, 120_000);

  afterAll(() => app?.close());

  it('chaque situation a un nom à elle, et la plupart attendent un rôle parmi les trois premiers', () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
    expect(situations.length).toBeGreaterThanOrEqual(90);
    expect(situations.filter((situation) => 'note' in situation).length).toBeGreaterThanOrEqual(25);
    expect(situations.filter(({ firstThree }) => firstThree.length > 0).length).toBeGreaterThan(
      situations.length * 0.9,
    );
  });

  describe.each(FAMILIES)('$name', (family) => {
    it.each(family.situations)('$id', ({ id }) => {
      const failures = judged.get(id)?.failures.map(({ fault, what }) => `${fault}: ${what}`);
      expect(failures).toEqual([]);
    });
  });
});
