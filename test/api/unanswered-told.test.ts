import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUnanswered } from '#api/contract/territories.contract';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const CHAMBERY = '200069110';
const AIX = '200068674';
const HOUSING = 'logement-hebergement--louer-un-logement';
const CARE = 'sante--acces-aux-soins';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.database.dataSource.query(
    `INSERT INTO unanswered_search (need, territory_kind, territory, week, searches) VALUES
      ($1, 'epci', $3, '2026-W47', 7), ($1, 'epci', $3, '2026-W46', 4), ($1, 'epci', $4, '2026-W47', 3),
      ($2, 'epci', $3, '2026-W47', 4), ($2, 'epci', $4, '2026-W47', 4), ($2, 'epci', $3, '2026-W40', 9),
      ($1, 'departement', '29', '2026-W47', 5), ($1, 'epci', $3, '2024-W10', 50), ($1, 'epci', $3, '2026-W48', 50)`,
    [HOUSING, CARE, CHAMBERY, AIX],
  );
});

afterAll(() => app?.close());

const told = async (kind: 'france' | 'region' | 'departement' | 'epci', code: string, weeks = '26') =>
  (await app.ok(readUnanswered, { params: { kind, code }, query: { weeks } })).needs.map(
    ({ need, searches }) => [need, searches] as const,
  );

it('rien sous cinq n’est dit, ni dans une somme : aucune différence ne trahit une petite case', async () => {
  // 3 at Aix and 4 the week before are nowhere; two cells of 4 are not told as 8.
  const counted = [
    [CARE, 9],
    [HOUSING, 7],
  ];
  expect(await told('epci', CHAMBERY)).toEqual(counted);
  expect(await told('epci', AIX)).toEqual([]);
  expect(await told('departement', '73')).toEqual(counted);
  expect(await told('region', '84')).toEqual(counted);
});

it('une île sans EPCI compte dans son département, et toute la France est la somme', async () => {
  expect(await told('departement', '29')).toEqual([[HOUSING, 5]]);
  expect(await told('france', 'france')).toEqual([
    [HOUSING, 12],
    [CARE, 9],
  ]);
});

it('par semaine, autant de cases que de semaines demandées, la dernière en dernier', async () => {
  const { weeks, needs } = await app.ok(readUnanswered, {
    params: { kind: 'epci', code: CHAMBERY },
    query: { weeks: '2' },
  });
  expect(weeks).toEqual(['2026-W46', '2026-W47']);
  expect(needs).toEqual([{ need: HOUSING, searches: 7, by_week: [0, 7] }]);
});

it('la semaine en cours n’est pas dite : d’une heure à l’autre, elle trahirait chaque recherche', async () => {
  const { weeks } = await app.ok(readUnanswered, { params: { kind: 'epci', code: CHAMBERY }, query: {} });
  expect(weeks).not.toContain('2026-W48');
  expect(weeks).toHaveLength(26);
});

it('un EPCI à cheval ne compte que dans un département', async () => {
  const [crossing] = (await app.database.dataSource.query(
    `SELECT code_epci, array_agg(DISTINCT code_departement) AS departements FROM commune WHERE code_epci IS NOT NULL
     GROUP BY code_epci HAVING count(DISTINCT code_departement) > 1 ORDER BY 1 LIMIT 1`,
  )) as [{ code_epci: string; departements: string[] }];
  await app.database.dataSource.query(
    `INSERT INTO unanswered_search (need, territory_kind, territory, week, searches) VALUES ($1, 'epci', $2, '2026-W45', 6)`,
    [CARE, crossing.code_epci],
  );
  const parts = await Promise.all(crossing.departements.map((code) => told('departement', code)));
  expect(parts.flat().filter(([need, searches]) => need === CARE && searches === 6)).toHaveLength(1);
});

it('une commune n’a pas ces chiffres : elle est trop petite', async () => {
  expect(await app.problem(readUnanswered, { params: { kind: 'commune', code: '73065' } })).toMatchObject({
    status: 400,
  });
});
