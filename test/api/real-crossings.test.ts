import { gzipSync } from 'node:zlib';
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
const EPCI = folder('epci-2024.geojson');
const FRANCE = { kind: 'france', code: 'france' } as const;

let app: TestApp;

const run = (format: ImportRequest['format'], origin: string): Promise<ImportReport> =>
  app.app
    .get(RunImport)
    .run({ format, origins: [origin], dry_run: false, partial: false, accept_departures: false }, () => {});

const reasons = ({ by_reason }: ImportReport) =>
  by_reason.reduce<Record<string, number>>((counts, { severity, reason, count }) => {
    const key = `${severity} : ${reason.replace(/(rejoint|devenue) .+?,/, '$1 …,')}`;
    return { ...counts, [key]: (counts[key] ?? 0) + count };
  }, {});

/** The rings of an outline, in whole hundred-thousandths of a degree. */
const ringsOf = ({ geometry }: Outline) =>
  (geometry?.coordinates ?? []).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Corner => [Math.round(x * 1e5), Math.round(y * 1e5)])),
  );

const segmentsOf = (outline: Outline) =>
  ringsOf(outline)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((to, at) => [String(ring[at]), String(to)].toSorted().join(' ')),
    );

const outlinesOf = (kind: 'france' | 'region' | 'departement', code: string, level: 'region' | 'departement' | 'epci') =>
  app.ok(readOutlines, { params: { kind, code }, query: { level } });

describe.skipIf(withoutSharedData)(`Les vrais fichiers de croisement${NEEDS_SHARED_DATA}`, () => {
  beforeAll(async () => {
    app = await openTestApp();
    await app.app.get(CoverageRepository, { strict: false }).placeTerritories();
  });

  afterAll(() => app?.close());

  it('l’indice de fragilité : deux communes n’en ont pas, les anciennes vont à celles d’aujourd’hui', async () => {
    const report = await run('fragilite', FRAGILITY);
    console.error(JSON.stringify(reasons(report)), report.counts, report.rejected, report.repaired);
    const again = await run('fragilite', FRAGILITY);
    expect(again.counts.communes).toMatchObject({ created: 0, changed: 0, gone: 0 });
  });

  it('le zonage FRR : toutes les lignes sont prises, la date est celle de l’en-tête', async () => {
    const report = await run('frr', FRR);
    console.error(JSON.stringify(reasons(report)), report.counts, report.rejected, report.repaired);
    const { sources, all } = await app.ok(readCrossings, { params: FRANCE });
    console.error(sources, JSON.stringify(all));
  });

  it.each([
    ['regions-avec-outre-mer.geojson', 'region'],
    ['departements-avec-outre-mer.geojson', 'departement'],
    ['epci-2024.geojson', 'epci'],
  ] as const)('%s', async (name, level) => {
    const report = await run('contours', folder(name));
    console.error(JSON.stringify(reasons(report)), report.counts, report.duration_ms);
    const answer = await outlinesOf('france', 'france', level);
    console.error(answer.source, answer.approximate, gzipSync(JSON.stringify(answer)).length, answer.outlines.features.filter(f=>f.properties.approximate).map(f=>f.properties.nom+(f.geometry===null)));
    void [segmentsOf, isSimple, twiceArea, readTerritory, EPCI];
  });
});
