import type { DataSource } from 'typeorm';
import { queryPrepared } from '#api/database/query-prepared';
import type { Commune } from '#api/contract/communes.contract';
import { zonesOf } from '#api/domain/orientation/eligibility';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { NEARBY_CANDIDATES } from '#api/modules/orientation/candidates.sql';
import { READ_COMMUNE } from '#api/modules/territories/communes.sql';
import { fillDirectory } from './fill-directory.ts';
import { FIELD_INDEX, FIELD_RULE } from './field-rule.sql.ts';
import type { Figures } from './figures.ts';
import { latency, timeEach } from './latency.ts';
import { kinds, withOwnDatabase } from './own-database.ts';
import type { Kind } from './own-database.ts';
import { startApp } from './run-app.ts';
import { withDataSource } from './with-data-source.ts';

const SIZES: Record<Kind, [services: number, bar_ms: number][]> = {
  embedded: [[100_000, 80]],
  server: [
    [100_000, 40],
    [1_000_000, 80],
  ],
};

/** Dense cities, towns, islands and the emptiest départements. */
const COMMUNES = ['75111', '69123', '13055', '59350', '73065', '97411', '2A004', '48095', '23096', '29019'];
/** By rank in the list: the invented directory answers each need more rarely than the one before. */
const NEED_RANKS = [[0], [8], [30], [62], [3, 40], [0, 8, 20, 40, 60], [5, 15, 25, 35, 44]];
const NEEDS = NEED_RANKS.map((ranks) => ranks.map((rank) => THEMATIQUES[rank]!.value));
const NEARBY = { name: 'nearby', text: NEARBY_CANDIDATES };
const RADIUS_M = 50_000;
const STRUCTURES_PER_NEED = 20;
/** As many as the statement of this product gives at most for five needs. */
const FIELD_ROWS = 200;

/** Orientation in an invented directory of the size of the national one, and of ten times that. */
export async function measureOrientation(figures: Figures): Promise<void> {
  for (const kind of kinds) {
    for (const [services, bar_ms] of SIZES[kind]) {
      await withOwnDatabase(kind, async (place) => {
        const size = `${kind}, ${services.toLocaleString('fr').replaceAll('\u202f', ' ')} services`;
        await fillDirectory(place, services);
        const app = await startApp(place, { DEMO_DATA: 'false' });
        const paths = NEEDS.flatMap((needs) =>
          COMMUNES.map((code) => `/api/orientation?needs=${needs.join(',')}&commune=${code}`),
        );
        figures.under(`Orientation p95 (${size})`, await latency(app.url, paths), [bar_ms, 'ms']);
        await app.stop();
        await withDataSource(place, (dataSource) => compareRules(figures, dataSource, size));
      });
    }
  }
}

/**
 * The same questions, on the same rows and connection, by the statement of this product and by the field’s. The first is
 * warmed by a round of them, the second, too slow for that, by the making of its index, which reads all the rows.
 */
async function compareRules(figures: Figures, dataSource: DataSource, size: string): Promise<void> {
  const questions = await Promise.all(COMMUNES.map((code) => askAround(dataSource, code)));
  const asked = NEEDS.flatMap((needs) => questions.map((around) => [needs, ...around]));
  const ours = await timeEach(asked, 3, (question) =>
    queryPrepared(dataSource, NEARBY, [...question, STRUCTURES_PER_NEED, []]),
  );
  figures.beside(`Candidates within 50 km, p95: by this product's rule (${size})`, ours, 'ms');
  await dataSource.query(FIELD_INDEX);
  const field = await timeEach(asked, 1, (question) =>
    dataSource.query(FIELD_RULE, [...question, FIELD_ROWS]),
  );
  figures.beside(`Candidates within 50 km, p95: by the field's rule (${size})`, field, 'ms');
}

/** Zones, latitude, longitude and radius of a question asked in a commune. */
async function askAround(dataSource: DataSource, code: string): Promise<unknown[]> {
  const [commune] = (await dataSource.query(READ_COMMUNE, [code])) as [Commune];
  return [zonesOf(commune), commune.latitude, commune.longitude, RADIUS_M];
}
