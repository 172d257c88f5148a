import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCrossings } from '#api/contract/crossings.contract';
import { readWhiteZones } from '#api/contract/territories.contract';
import { readSubject } from '#api/domain/coverage/subject';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { NONE, openImportApp } from '#test/support/open-import-app';
import type { ImportApp } from '#test/support/open-import-app';
import { service, structure } from '#test/support/listings';

let app: ImportApp;

beforeAll(async () => {
  app = await openImportApp();
});

beforeEach(async () => {
  await app.empty();
  await app.query('TRUNCATE commune_fragility, commune_frr, crossing_source');
});

afterAll(() => app?.close());

type Options = Partial<Parameters<ImportApp['run']>[0]>;

const RATES = 'no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate';

async function fragility(rows: [code: string, total: string][], options: Options = {}) {
  const lines = rows.map(([code, total]) => `X,city,${code},1,2,3,4,5,${total}`);
  const text = [`name,division,code,${RATES},total`, ...lines].join('\n');
  return app.run({ format: 'fragilite', origins: [await app.file('fragilite.csv', text)], ...options });
}

async function frr(rows: [code: string, classement: string][], options: Options = {}) {
  const lines = rows.map(([code, classement]) => `${code};00;X;${classement};`);
  const text = ['Code_insee;Departement;Commune;Classement FRR et FRR+ au 1 juillet 2026;', ...lines].join(
    '\r\n',
  );
  return app.run({ format: 'frr', origins: [await app.file('frr.csv', text)], ...options });
}

/** The first commune of today that has two former ones whose codes are no commune's any more. */
async function twoFormers() {
  const rows = await app.query(
    `SELECT array_agg(DISTINCT n.code ORDER BY n.code) AS formers, n.code_commune AS today FROM commune_nom n
     WHERE n.ancienne AND NOT EXISTS (SELECT FROM commune c WHERE c.code = n.code)
     GROUP BY 2 HAVING count(DISTINCT n.code) = 2 ORDER BY 2 LIMIT 1`,
  );
  return rows[0] as { formers: [string, string]; today: string } | undefined;
}

const indices = () => app.query('SELECT code_commune AS code, total FROM commune_fragility ORDER BY 1');

describe('L’indice de fragilité', () => {
  it('arrivées, puis rien, puis un changement, une arrivée et un départ', async () => {
    const first = await fragility([
      ['73065', '5.5'],
      ['73008', '4'],
    ]);
    expect(first.counts.communes).toEqual({ ...NONE, created: 2 });
    expect(
      (
        await fragility([
          ['73065', '5.5'],
          ['73008', '4'],
        ])
      ).counts.communes,
    ).toEqual({ ...NONE, untouched: 2 });
    const next = await fragility([
      ['73065', '6'],
      ['01001', '3'],
    ]);
    expect(next.counts.communes).toEqual({ created: 1, changed: 1, gone: 1, untouched: 0 });
  });

  it('d’anciennes communes sans la ligne de celle d’aujourd’hui lui donnent leur moyenne ; avec elle, elles sont rejetées', async () => {
    const { formers, today } = (await twoFormers())!;
    const mean = await fragility([
      [formers[0], '4'],
      [formers[1], '7'],
    ]);
    expect(mean).toMatchObject({ rejected: 0, repaired: 2 });
    expect(await indices()).toEqual([{ code: today, total: 5.5 }]);
    const seat = await fragility([
      [formers[0], '4'],
      [today, '2'],
    ]);
    expect(seat.issues).toMatchObject([{ line: 2, field: 'code', value: formers[0], severity: 'rejected' }]);
    expect(await indices()).toEqual([{ code: today, total: 2 }]);
  });

  it('un code deux fois : la seconde ligne est rejetée', async () => {
    const { issues } = await fragility([
      ['73065', '5'],
      ['73065', '9'],
    ]);
    expect(issues).toMatchObject([{ line: 3, field: 'code', value: '73065', severity: 'rejected' }]);
    expect(await indices()).toEqual([{ code: '73065', total: 5 }]);
  });

  it('un essai n’écrit rien, un extrait ne retire rien, --departement ne touche que lui', async () => {
    await fragility([
      ['73065', '5'],
      ['01001', '5'],
    ]);
    await fragility([['73065', '6']], { dry_run: true });
    await fragility([['73008', '6']], { partial: true });
    expect(await indices()).toHaveLength(3);
    const report = await fragility(
      [
        ['73065', '7'],
        ['01001', '9'],
      ],
      { departement: '73' },
    );
    expect(report.counts.communes).toEqual({ created: 0, changed: 1, gone: 1, untouched: 0 });
    expect(await indices()).toEqual([
      { code: '01001', total: 5 },
      { code: '73065', total: 7 },
    ]);
  });

  it('un fichier qui retirerait plus de la moitié est refusé, et rien n’est changé', async () => {
    const codes = (await app.query(`SELECT code FROM commune WHERE code LIKE '73%' ORDER BY 1 LIMIT 50`)) as {
      code: string;
    }[];
    await fragility(codes.map(({ code }) => [code, '5']));
    await expect(fragility([['73065', '5']])).rejects.toThrow(/semble incomplet/);
    expect(await indices()).toHaveLength(50);
    expect(
      (await fragility([['73065', '5']], { accept_departures: true })).counts.communes?.gone,
    ).toBeGreaterThan(25);
  });
});

describe('Le zonage FRR', () => {
  it('d’anciennes communes unies dont les classements diffèrent sont rejetées', async () => {
    const { formers } = (await twoFormers())!;
    const report = await frr([
      [formers[0], 'FRR+'],
      [formers[1], 'Non classée'],
    ]);
    expect(report.issues.map(({ line, severity }) => [line, severity])).toEqual([
      [2, 'rejected'],
      [3, 'rejected'],
    ]);
    expect(await app.countOf('commune_frr')).toBe(0);
  });

  it('un arrondissement a le classement de sa ville', async () => {
    await frr([
      ['69123', 'Non classée'],
      ['73065', 'FRR+'],
    ]);
    const { all } = await app.ok(readCrossings, { params: { kind: 'commune', code: '69123' } });
    expect(all.communes).toBe(9);
    expect(all.frr).toMatchObject({ unknown: 0 });
    expect(all.frr.classes.find(({ classement }) => classement === 'non-classee')?.communes).toBe(9);
  });

  it('la source, sa date et ce qui n’a pas été importé', async () => {
    await frr([['73065', 'FRR+']]);
    const { sources, all } = await app.ok(readCrossings, { params: { kind: 'commune', code: '73065' } });
    expect(sources).toEqual({
      frr: { origin: 'frr.csv', licence: null, date: '2026-07-01', imported_at: '2026-11-24T09:30:00.000Z' },
      fragility: null,
    });
    expect(all.fragility).toMatchObject({ mean: null, unknown: all.population });
  });
});

describe('Les habitants au-delà d’une distance', () => {
  const subject = 'need:numerique--acceder-a-des-services-en-ligne';

  it('sont ceux des zones blanches, par classement et par fragilité', async () => {
    await app.list(
      [structure({ id: 'invented--house', code_insee: '73065', latitude: 45.57, longitude: 5.92 })],
      [
        service({
          id: 'invented--aid',
          structure_id: 'invented--house',
          thematiques: ['numerique--acceder-a-des-services-en-ligne'],
          zone_eligibilite: ['73'],
        }),
      ],
    );
    const repository = app.app.get(CoverageRepository, { strict: false });
    await app.app
      .get(RefreshCoverage, { strict: false })
      .count(readSubject(subject)!, await repository.tree());
    await fragility([
      ['73065', '2'],
      ['73304', '9'],
    ]);
    const params = { kind: 'departement', code: '73' } as const;
    const query = { subject, beyond_km: 30 };
    const { all, beyond } = await app.ok(readCrossings, { params, query });
    const zones = await app.ok(readWhiteZones, { params, query });
    expect(zones.beyond).toBeGreaterThan(0);
    expect(beyond?.population).toBe(zones.beyond);
    expect(all.population).toBe(zones.population);
    // Val-d'Isère (73304) is beyond, Chambéry is not.
    expect(beyond?.fragility.mean).toBe(9);
    expect(all.fragility.mean).toBeLessThan(3);
    const alone = { kind: 'commune', code: '73065' } as const;
    expect((await app.ok(readCrossings, { params: alone, query })).beyond?.population).toBe(0);
  });

  it('une distance sans sujet est refusée ; sans sujet, il n’y a pas d’au-delà', async () => {
    const params = { kind: 'departement', code: '73' } as const;
    expect((await app.problem(readCrossings, { params, query: { beyond_km: 10 } })).status).toBe(400);
    expect((await app.ok(readCrossings, { params })).beyond).toBeNull();
    expect((await app.problem(readCrossings, { params: { kind: 'departement', code: '99' } })).status).toBe(
      404,
    );
  });
});
