import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCrossings, readOutlines } from '#api/contract/crossings.contract';
import type { Outline } from '#api/contract/crossings.contract';
import type { ImportReport, ImportRequest } from '#api/contract/imports.contract';
import { readTerritory } from '#api/contract/territories.contract';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { RunImport } from '#api/modules/imports/run-import';
import { isSimple, twiceArea } from '#test/support/rings';
import type { Corner } from '#test/support/rings';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const folder = (name: string) => sharedFile(`real-data/geography/${name}`);
const FRAGILITY = folder('indice-fragilite-numerique-communes.csv');
const FRR = folder('liste-communes-FRR-juillet2025.csv');
const FRANCE = { kind: 'france', code: 'france' } as const;

let app: TestApp;

const run = (format: ImportRequest['format'], origin: string): Promise<ImportReport> =>
  app.app
    .get(RunImport)
    .run({ format, origins: [origin], dry_run: false, partial: false, accept_departures: false }, () => {});

interface Listed {
  Code_insee: string;
}

interface Indexed {
  code: string;
  total: string;
}

const reasons = ({ by_reason }: ImportReport) =>
  Object.fromEntries(by_reason.map(({ severity, reason, count }) => [`${severity} : ${reason}`, count]));

/** The rings of an outline, in whole hundred-thousandths of a degree. */
const ringsOf = ({ geometry }: Outline) =>
  (geometry?.coordinates ?? []).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Corner => [Math.round(x * 1e5), Math.round(y * 1e5)])),
  );

const segmentsOf = (outline: Outline) =>
  ringsOf(outline)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, at) => [String(ring[at]), String(to)].toSorted().join(' ')));

const outlinesOf = (
  kind: 'france' | 'region' | 'departement',
  code: string,
  level: 'region' | 'departement' | 'epci',
) => app.ok(readOutlines, { params: { kind, code }, query: { level } });

describe.skipIf(withoutSharedData)(`Les vrais fichiers de croisement${NEEDS_SHARED_DATA}`, () => {
  beforeAll(async () => {
    app = await openTestApp();
    await app.app.get(CoverageRepository, { strict: false }).placeTerritories();
  });

  afterAll(() => app?.close());

  it('l’indice de fragilité : 34 909 communes en ont un, chaque ligne laissée a sa raison', async () => {
    const report = await run('fragilite', FRAGILITY);
    expect(report.rows).toBe(35_008);
    // 2 without an index (Marseille, whose arrondissements have theirs, and a commune merged since); 97 former communes whose seat has its own row.
    expect(reasons(report)).toEqual({
      'rejected : La commune n’a pas d’indice : la cellule est vide.': 2,
      'rejected : Cette ancienne commune a rejoint une commune dont la ligne est gardée.': 97,
      'repaired : La commune d’aujourd’hui prend la moyenne simple de ses anciennes communes.': 4,
    });
    expect(report.issues.find(({ value }) => value === '01039')).toMatchObject({ line: 37, field: 'code' });
    expect(report.counts.communes).toEqual({ created: 34_909, changed: 0, gone: 0, untouched: 0 });
    expect((await run('fragilite', FRAGILITY)).counts.communes).toEqual({
      created: 0,
      changed: 0,
      gone: 0,
      untouched: 34_909,
    });
  });

  it('le zonage FRR : les 34 875 lignes sont prises, la date est celle de l’en-tête', async () => {
    const report = await run('frr', FRR);
    expect(reasons(report)).toEqual({});
    expect(report.counts.communes).toEqual({ created: 34_875, changed: 0, gone: 0, untouched: 0 });
    const { sources } = await app.ok(readCrossings, { params: FRANCE });
    expect(sources.frr).toMatchObject({ origin: 'liste-communes-FRR-juillet2025.csv', date: '2025-07-10' });
  });

  it('les croisements d’un département sont ceux que donnent les deux fichiers, lus à part', async () => {
    const people = new Map(
      (
        (await app.database.dataSource.query(
          `SELECT code, population FROM commune WHERE code_departement = '48'`,
        )) as { code: string; population: number }[]
      ).map(({ code, population }) => [code, population]),
    );
    const { all } = await app.ok(readCrossings, { params: { kind: 'departement', code: '48' } });
    const socle = (parse(readFileSync(FRR), { columns: true, bom: true, delimiter: ';' }) as Listed[]).filter(
      (row) => row.Code_insee.startsWith('48') && Object.values(row).includes('FRR socle'),
    );
    expect(all.frr.classes.find(({ classement }) => classement === 'frr-socle')).toEqual({
      classement: 'frr-socle',
      communes: socle.length,
      population: socle.reduce((sum, { Code_insee }) => sum + people.get(Code_insee)!, 0),
    });
    const indexed = (parse(readFileSync(FRAGILITY), { columns: true, bom: true }) as Indexed[]).filter(
      ({ code }) => people.has(code),
    );
    const weighed = indexed.reduce((sum, { code, total }) => sum + Number(total) * people.get(code)!, 0);
    const counted = indexed.reduce((sum, { code }) => sum + people.get(code)!, 0);
    expect(all.fragility.mean).toBeCloseTo(weighed / counted, 2);
    expect(all.population).toBe(counted + all.fragility.unknown);
  });

  describe('les contours', () => {
    it.each([
      ['regions-avec-outre-mer.geojson', 'region', 18],
      ['departements-avec-outre-mer.geojson', 'departement', 101],
      ['epci-2024.geojson', 'epci', 1255],
    ] as const)('%s : chacun est pris, et rien ne change la seconde fois', async (name, level, count) => {
      const report = await run('contours', folder(name));
      expect(reasons(report)).toEqual({});
      expect(report.counts.outlines).toEqual({ created: count, changed: 0, gone: 0, untouched: 0 });
      const { outlines, source } = await outlinesOf('france', 'france', level);
      expect(source?.origin).toBe(name);
      const official = outlines.features.filter(({ properties }) => !properties.approximate);
      expect(official).toHaveLength(count);
      if (level !== 'region') return;
      expect((await run('contours', folder(name))).counts.outlines).toMatchObject({ untouched: count });
    });

    it('les EPCI de toute la France tiennent en 150 ko comprimés', async () => {
      const answer = await outlinesOf('france', 'france', 'epci');
      expect(gzipSync(JSON.stringify(answer)).length).toBeLessThan(150_000);
      expect(answer.source?.date).toBe('2024');
    });

    it.each([
      ['france', 'france', 'region'],
      ['france', 'france', 'departement'],
      ['france', 'france', 'epci'],
      ['region', '53', 'epci'],
      ['departement', '73', 'epci'],
      ['departement', '974', 'epci'],
    ] as const)(
      '%s %s, %s : chaque anneau est fermé, simple, et tourne du bon côté',
      async (kind, code, level) => {
        const { outlines } = await outlinesOf(kind, code, level);
        for (const outline of outlines.features.filter(({ properties }) => !properties.approximate)) {
          expect(ringsOf(outline).length).toBeGreaterThan(0);
          for (const [at, ring] of ringsOf(outline).flatMap((rings) => [...rings.entries()])) {
            expect(ring.at(0)).toEqual(ring.at(-1));
            expect(twiceArea(ring) > 0, outline.properties.nom).toBe(at === 0);
            expect(isSimple(ring), outline.properties.nom).toBe(true);
          }
        }
      },
    );

    it('deux voisins partagent leur frontière simplifiée : ce que l’un quitte, l’autre le prend', async () => {
      const { outlines } = await outlinesOf('france', 'france', 'departement');
      const uses = new Map<string, number>();
      for (const segment of outlines.features
        .filter(({ properties }) => !properties.approximate)
        .flatMap(segmentsOf))
        uses.set(segment, (uses.get(segment) ?? 0) + 1);
      expect(Math.max(...uses.values())).toBe(2);
      const savoie = segmentsOf(outlines.features.find(({ properties }) => properties.code === '73')!);
      const shared = savoie.filter((segment) => uses.get(segment) === 2);
      // The rest is its border with Italy.
      expect(shared.length / savoie.length).toBeGreaterThan(0.6);
      // Without a coast or a foreign border, everything is shared.
      const allier = segmentsOf(outlines.features.find(({ properties }) => properties.code === '03')!);
      expect(allier.every((segment) => uses.get(segment) === 2)).toBe(true);
    });

    it('les grandes îles, les enclaves et l’outre-mer y sont, chacun à sa place', async () => {
      const { outlines } = await outlinesOf('france', 'france', 'departement');
      const of = (code: string) => outlines.features.find(({ properties }) => properties.code === code)!;
      // Belle-Île; the enclave of Valréas in the Drôme.
      expect(ringsOf(of('56')).length).toBeGreaterThan(1);
      expect(ringsOf(of('84')).length).toBe(2);
      expect(ringsOf(of('26')).map((rings) => rings.length)).toEqual([2]);
      for (const code of ['971', '972', '973', '974', '976']) {
        const { longitude } = await app.ok(readTerritory, { params: { kind: 'departement', code } });
        const xs = of(code)
          .geometry!.coordinates.flat(2)
          .map(([x]) => x);
        expect(Math.min(...xs)).toBeLessThan(longitude!);
        expect(Math.max(...xs)).toBeGreaterThan(longitude!);
      }
    });

    it('un territoire plus petit a des contours plus fins', async () => {
      const pointsOf = async (kind: 'france' | 'departement', code: string) => {
        const { outlines } = await outlinesOf(kind, code, 'epci');
        const epci = outlines.features.find(({ properties }) => properties.code === '200069110')!;
        return ringsOf(epci).flat(2).length;
      };
      expect(await pointsOf('departement', '73')).toBeGreaterThan(4 * (await pointsOf('france', 'france')));
    });
  });
});
