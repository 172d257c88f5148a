import { readCoverage } from '#api/contract/territories.contract';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { service, structure } from './listings.ts';
import { openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';

const MARSEILLE_1 = { code_insee: '13201', latitude: 43.299, longitude: 5.382, zone_eligibilite: ['13'] };
const WITHOUT_PHONE = { telephone: null, horaires_accueil: null };

/** A test app whose coverage is counted when the test says so. */
export interface CoverageApp extends TestApp {
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Counts what is due; gives how many subjects. */
  refresh(): Promise<number>;
  /** What a territory has of a subject, of help online unless the test says otherwise. */
  figuresOf(kind: TerritoryKind, code: string, subject?: string): Promise<CoverageFigures | undefined>;
  /** The subjects noted as changed. */
  due(): Promise<unknown[]>;
}

/** With a house at Chambéry, for Savoie, and one at Marseille that helps there and, at a distance, all of France; counted once. */
export async function openCoverageApp(): Promise<CoverageApp> {
  const test = await openTestApp();
  const query: CoverageApp['query'] = (sql, values) => test.database.dataSource.query(sql, values);
  const refresh = () => test.app.get(RefreshCoverage, { strict: false }).run();
  await test.list(
    [
      structure({
        id: 'a',
        telephone: '+33479000000',
        date_maj: '2026-11-12',
        reseaux_porteurs: ['france-service'],
      }),
      structure({
        id: 'm',
        ...MARSEILLE_1,
        date_maj: '2025-01-01',
        telephone: null,
        horaires_accueil: 'Mo-Fr 09:00-19:30',
      }),
    ],
    [
      service({ id: 'a1', structure_id: 'a', zone_eligibilite: ['73'] }),
      service({ id: 'm1', structure_id: 'm', ...MARSEILLE_1, ...WITHOUT_PHONE }),
      service({
        id: 'm2',
        structure_id: 'm',
        ...MARSEILLE_1,
        ...WITHOUT_PHONE,
        modes_accueil: ['a-distance'],
        zone_eligibilite: ['france'],
        thematiques: ['sante--acces-aux-soins'],
      }),
    ],
  );
  await refresh();
  return Object.assign(test, {
    query,
    refresh,
    figuresOf: async (kind: TerritoryKind, code: string, subject = ONLINE) => {
      const { subjects } = await test.ok(readCoverage, { params: { kind, code } });
      return subjects.find((one) => one.subject === subject)?.figures;
    },
    due: async () =>
      (await query('SELECT DISTINCT subject FROM coverage_due ORDER BY 1')).map(({ subject }) => subject),
  });
}
