import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportRequest } from '#api/contract/imports.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { RunImport } from '#api/modules/imports/run-import';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const LIST_2022 = sharedFile('real-data/france-services/liste-fs-20221201.csv');
const LIST_2024 = sharedFile('real-data/france-services/liste-fs-20240801.csv');

let app: TestApp;

const run = (origins: string[], format: ImportRequest['format'] = 'france-services', partial = false) =>
  app.app
    .get(RunImport)
    .run({ format, origins, dry_run: false, partial, accept_departures: false }, () => {});

const idsOf = (file: string): Set<string> =>
  new Set(
    (parse(readFileSync(file), { columns: true, bom: true }) as { id_fs: string }[]).map(
      ({ id_fs }) => id_fs,
    ),
  );

async function housesListed(): Promise<number> {
  const [row] = (await app.database.dataSource.query(
    `SELECT count(*)::int AS count FROM structure WHERE format = 'france-services' AND gone_at IS NULL`,
  )) as [{ count: number }];
  return row.count;
}

describe.skipIf(withoutSharedData)(`Les vrais fichiers${NEEDS_SHARED_DATA}`, () => {
  beforeAll(async () => {
    app = await openTestApp();
  });

  afterAll(() => app?.close());

  it('France services : l’édition de 2022, puis celle de 2024, deux fois', { timeout: 120_000 }, async () => {
    const [before, after] = [idsOf(LIST_2022), idsOf(LIST_2024)];
    const common = [...before].filter((id) => after.has(id)).length;
    const first = await run([LIST_2022]);
    expect(first).toMatchObject({ rejected: 0, counts: { structures: { created: before.size, gone: 0 } } });
    const second = await run([LIST_2024]);
    const { created, changed, gone, untouched } = second.counts.structures!;
    expect({ created, gone, common: changed + untouched, rejected: second.rejected }).toEqual({
      created: after.size - common,
      gone: before.size - common,
      common,
      rejected: 0,
    });
    const again = await run([LIST_2024]);
    expect(again.counts.structures).toEqual({ created: 0, changed: 0, gone: 0, untouched: after.size });
    expect(again.counts.services).toMatchObject({ created: 0, changed: 0, gone: 0 });
  });

  it('une recherche à la campagne et en ville : chaque raison se lit dans le fichier', async () => {
    const rows = parse(readFileSync(LIST_2024), { columns: true, bom: true }) as Record<string, string>[];
    for (const commune of ['73255', '73065']) {
      const { plan } = await app.ok(readOrientation, {
        query: { needs: 'numerique--acceder-a-des-services-en-ligne', commune },
      });
      const [partner] = plan;
      const row = rows.find(({ id_fs }) => partner?.structure.id === `france-services--${id_fs}`);
      expect(row?.lib_fs).toBe(partner?.structure.nom);
      expect(partner?.structure.telephone?.replace('+33', '0')).toBe(row?.telephone?.replaceAll(' ', ''));
      const codes = partner?.reasons.map(({ code }) => code) ?? [];
      expect(codes).toContain('covers-network');
      expect(codes.includes('same-commune')).toBe(row?.insee_com === commune);
      expect(partner?.warnings.some(({ code }) => code === 'by-appointment')).toBe(row?.prise_rdv === 'Oui');
    }
  });

  it('les services de 2022 de data·inclusion : presque tous orphelins, chacun dit sa ligne', async () => {
    const file = sharedFile('real-data/data-inclusion/services-2022-12.json');
    const report = await run([file], 'data-inclusion');
    expect(report.rows).toBe((JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length);
    expect(report.counts.services?.created).toBe(0);
    expect(report.rejected).toBe(report.rows);
    expect(report.by_reason[0]?.reason).toBe(
      'La structure de ce service est absente du fichier et de la base.',
    );
  });

  it.each([
    { name: '20230516-hub-du-sud-paca', partial: false },
    { name: '20230517-hub-du-sud-paca', partial: false },
    // The national lists give the same advisers under other identifiers: whole, they would replace the region's.
    { name: 'conseillers-numeriques-2022-07', partial: true },
    { name: 'data-inclusion-lieux-2023-02', partial: true },
  ])(
    'médiation numérique, $name : chaque ligne est une fiche ou un rejet, et aucune maison ne part',
    { timeout: 120_000 },
    async ({ name, partial }) => {
      const file = sharedFile(`real-data/mediation-numerique/${name}.json`);
      const report = await run([file], 'lieux-mediation-numerique', partial);
      const { created, changed, untouched } = report.counts.structures!;
      expect(created + changed + untouched + report.rejected).toBe(report.rows);
      expect(report.rejected).toBeLessThan(report.rows * 0.02);
      expect(await housesListed()).toBe(idsOf(LIST_2024).size);
    },
  );
});
