import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { SystemClock } from '#api/http/clock';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { fillDirectory } from './fill-directory.ts';
import type { Figures } from './figures.ts';
import { importHouses, nationalHouses } from './import-houses.ts';
import { latency, timeEach } from './latency.ts';
import { importOutlines, measureMap } from './measure-map.ts';
import { kinds, withOwnDatabase } from './own-database.ts';
import { startApp } from './run-app.ts';
import type { App, Place } from './run-app.ts';
import { withDataSource } from './with-data-source.ts';

const SERVICES = 1_000_000;
const REGIONS = ['11', '94', '04', '84'];
const DEPARTEMENTS = ['75', '59', '48', '2A', '974', '73', '33'];
const EPCI = ['200054781', '200054807', '200069110', '200046977', '242500361', '200066793'];
const COMMUNES = ['75056', '73065', '97411', '2A004', '48095', '22016', '59350', '01015'];
const SUBJECTS = ['all:all', 'need:numerique--acceder-a-des-services-en-ligne', 'need:sante--addictions'];
const BARS_MS = { embedded: 150, server: 100 };
const FRANCE_BARS_S = { embedded: 10, server: 3 };

/** The pages of territories, once everything is counted: with what one installs first, and in a directory ten times as large as the national one. */
export async function measureTerritory(figures: Figures): Promise<void> {
  for (const kind of kinds) {
    await withOwnDatabase(kind, async (place) => {
      if (kind === 'embedded') await measureFirstDirectory(figures, place);
      else await measureLargeDirectory(figures, place);
    });
  }
}

async function measureFirstDirectory(figures: Figures, place: Place): Promise<void> {
  const app = await startApp(place, { COVERAGE_REST: '1', TILE_URL: 'none' });
  importHouses(nationalHouses(place), place);
  importOutlines(place);
  await allCounted(app);
  const size = 'embedded, demo and France Services';
  await measurePages(figures, app, 'embedded', size);
  await measureMap(figures, app.url, size);
  await app.stop();
}

async function measureLargeDirectory(figures: Figures, place: Place): Promise<void> {
  const size = `server, 1 000 000 services`;
  await fillDirectory(place, SERVICES);
  await withDataSource(place, (dataSource) => measureCounting(figures, dataSource, size));
  importOutlines(place);
  const app = await startApp(place, { DEMO_DATA: 'false', TILE_URL: 'none' });
  await measurePages(figures, app, 'server', size);
  await measureMap(figures, app.url, size);
  await app.stop();
}

/** Everything, as in the night, then what one edited listing makes due. */
async function measureCounting(figures: Figures, dataSource: DataSource, size: string): Promise<void> {
  const refresh = new RefreshCoverage(new CoverageRepository(dataSource), new SystemClock());
  const seconds = async () => {
    const began = performance.now();
    const counted = await refresh.run();
    return [(performance.now() - began) / 1000, counted] as const;
  };
  const [all_s, subjects] = await seconds();
  figures.beside(`Counting all ${subjects} subjects of territories (${size})`, all_s, 's');
  await dataSource.query(
    `UPDATE service SET thematiques = '{sante--addictions}' WHERE id = 'invented--1-service'`,
  );
  const [one_s, due] = await seconds();
  figures.beside(`Counting the ${due} subjects of one edited service (${size})`, one_s, 's');
  await dataSource.query('VACUUM ANALYZE coverage, coverage_reach');
}

async function allCounted({ url }: App): Promise<void> {
  for (;;) {
    // As asked once, it would be told again for a minute.
    const answer = await fetch(`${url}/api/territories/france/france`, { cache: 'no-store' });
    const { counted } = (await answer.json()) as { counted: { pending: number } };
    if (counted.pending === 0) return;
    await pause(1_000);
  }
}

async function measurePages(
  figures: Figures,
  { url }: App,
  kind: 'embedded' | 'server',
  size: string,
): Promise<void> {
  const bar = [BARS_MS[kind], 'ms'] as [number, string];
  figures.under(`Territory pages p95 (${size})`, await latency(url, pages()), bar);
  const heavy = await latency(url, ofPartners());
  figures.beside(`Partners filtered, files and feed, 3 000 read at most, p95 (${size})`, heavy, 'ms');
  const ofAll = SUBJECTS.slice(1).flatMap((subject) =>
    ['white-zones', 'crossings'].map((part) => `/api/territories/france/france/${part}?subject=${subject}`),
  );
  const france_ms = await timeEach(ofAll, 3, async (path) => {
    const answer = await fetch(url + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await answer.arrayBuffer();
  });
  const said = `White zones or crossings of France for one need (${size})`;
  figures.under(said, france_ms / 1000, [FRANCE_BARS_S[kind], 's']);
  figures.under(`All else of the page of France, p95 (${size})`, await latency(url, ofFrance()), bar);
}

/** All that the pages ask. */
const pages = (): string[] => [
  ...REGIONS.flatMap((code) => pageOf('region', code, 'departement')),
  ...DEPARTEMENTS.flatMap((code) => pageOf('departement', code, 'epci')),
  ...EPCI.flatMap((code) => pageOf('epci', code, 'commune')),
  ...COMMUNES.flatMap((code) => pageOf('commune', code, null)),
];

function pageOf(kind: string, code: string, level: string | null): string[] {
  const path = `/api/territories/${kind}/${code}`;
  const always = [path, `${path}/coverage`];
  return SUBJECTS.flatMap((subject) => [
    ...always,
    `${path}/crossings?subject=${subject}&beyond_km=20`,
    `${path}/partners?subject=${subject}`,
    ...(level
      ? [
          `${path}/parts?subject=${subject}&level=${level}`,
          `${path}/white-zones?subject=${subject}&beyond_km=20`,
          `${path}/unanswered`,
          ...(level === 'commune'
            ? []
            : [`${path}/reach?subject=${subject}&level=${level}`, `${path}/outlines?level=${level}`]),
        ]
      : []),
  ]);
}

const ofFrance = (): string[] =>
  SUBJECTS.flatMap((subject) => [
    '/api/territories/france/france',
    '/api/territories/france/france/coverage',
    `/api/territories/france/france/parts?subject=${subject}&level=departement`,
    `/api/territories/france/france/reach?subject=${subject}&level=departement`,
    `/api/territories/france/france/outlines?level=departement`,
  ]);

/** What reads all the partners that are listed. */
const ofPartners = (): string[] =>
  ['region/84', 'departement/59', 'departement/73'].flatMap((place) => {
    const path = `/api/territories/${place}`;
    return [
      `${path}/partners?with_filters=true`,
      `${path}/partners?cost=gratuit`,
      `${path}/partners.csv`,
      `${path}/partners.geojson`,
      `${path}/partners.atom`,
      `${path}/partners.atom?cost=gratuit`,
    ];
  });
