import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { readEvaluated } from '#seed/needs/read-notes';
import { inventedHouses } from './invented-houses.ts';
import { homeRouteFiles } from './home-route.ts';

interface Line {
  what: string;
  measured: string;
  bar: string;
  kept: boolean;
}

const COMMUNES = ['73065', '69123', '75056', '59350', '97411', '2A004', '48095', '23096', '29019', '67482'];
const NEEDS = [
  'numerique--acceder-a-des-services-en-ligne',
  'numerique--acceder-a-des-services-en-ligne,numerique--acquerir-un-equipement',
  'logement-hebergement--reduire-les-impayes-de-loyer,difficultes-financieres--situation-dendettement-surendettement',
  'sante--acces-aux-soins,sante--sante-mentale,mobilite--mobilite-douce-partagee-collective',
  'equipement-et-alimentation--alimentation,famille--garde-denfants,lecture-ecriture-calcul--maitriser-le-francais',
];
const NAMES = [
  'chamb',
  'saint etiene',
  'st denis',
  '73110',
  'paris 13',
  'marseile',
  'la rochet',
  'le',
  '69',
  'villeurbane',
];

const directory = mkdtempSync(join(tmpdir(), 'baguette-bench-'));
const lines: Line[] = [];
const kept = (what: string, value: number, [limit, unit]: [number, string]) =>
  lines.push({ what, measured: `${format(value)} ${unit}`, bar: `< ${limit} ${unit}`, kept: value < limit });

const format = (value: number) => (value < 100 ? value.toFixed(1) : String(Math.round(value)));

const started: ChildProcess[] = [];

interface App {
  process: ChildProcess;
  url: string;
  seconds: number;
}

/** Of `npm start`, whose flags bound the memory. */
const startArguments = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .slice(1);

function start(environment: Record<string, string> = {}): Promise<App> {
  const began = performance.now();
  const app = spawn(process.execPath, startArguments, {
    env: {
      ...process.env,
      DATA_DIR: directory,
      PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      RATE_LIMIT_PER_MINUTE: '10000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(app);
  return new Promise((ready, fail) => {
    app.once('exit', (code) => fail(new Error(`The app ended with ${code}`)));
    createInterface({ input: app.stdout! }).on('line', (line) => {
      const url = /prête : (http\S+)/.exec(line)?.[1];
      if (url) ready({ process: app, url, seconds: (performance.now() - began) / 1000 });
    });
  });
}

function stop({ process: app }: App): Promise<unknown> {
  const ended = new Promise((resolveEnd) => app.once('exit', resolveEnd));
  app.kill('SIGTERM');
  return ended;
}

/** Peak resident memory of a process since it began, in MB (Linux). */
const peakMemory = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** The 95th percentile of the times to answer, in milliseconds: autocannon itself gives only the 90th and the 97.5th. */
async function latency(url: string, paths: string[]): Promise<number> {
  const times: number[] = [];
  const requests = paths.map((path) => ({ method: 'GET' as const, path }));
  const run = (amount: number) =>
    new Promise<autocannon.Result>((resolveRun, fail) => {
      const running = autocannon({ url, connections: 1, amount, requests }, (error: unknown, result) =>
        error ? fail(error as Error) : resolveRun(result),
      );
      running.on('response', (_client, _status, _bytes, time_ms) => times.push(time_ms));
    });
  await run(paths.length * 2);
  times.length = 0;
  const { errors, non2xx } = await run(Math.max(400, paths.length * 4));
  if (errors + non2xx > 0)
    throw new Error(`${errors} errors and ${non2xx} refusals while measuring ${paths[0]}`);
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
}

function importFile(file: string, environment: Record<string, string> = {}) {
  const output = execFileSync(
    process.execPath,
    ['api/launch.mjs', 'api/cli/import', 'france-services', file, '--json', '--accept-departures'],
    {
      env: { ...process.env, DATA_DIR: directory, ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(output.toString()) as { duration_ms: number; rows: number };
}

async function measure(environment: Record<string, string>, label: string): Promise<void> {
  const first = await start(environment);
  if (label === 'embedded') kept('First start after the build', first.seconds, [30, 's']);
  const real = resolve('../shared/real-data/france-services/liste-fs-20240801.csv');
  const small = existsSync(real) ? real : inventedHouses(directory, 2_845);
  const { duration_ms, rows } = importFile(small, environment);
  kept(`Import of ${rows} France Services rows (${label})`, duration_ms / 1000, [15, 's']);
  await stop(first);

  const app = await start(environment);
  kept(`Later start (${label})`, app.seconds, [5, 's']);
  const searches = NEEDS.flatMap((needs) =>
    COMMUNES.map((code) => `/api/orientation?needs=${needs}&commune=${code}`),
  );
  kept(`Orientation p95 (${label})`, await latency(app.url, searches), [60, 'ms']);
  const names = NAMES.map((name) => `/api/communes?q=${encodeURIComponent(name)}`);
  kept(`Communes p95 (${label})`, await latency(app.url, names), [20, 'ms']);
  const served = peakMemory(app.process.pid!);
  kept(`Memory after a start and these searches (${label})`, served, [
    label === 'embedded' ? 900 : 250,
    'MB',
  ]);
  importFile(inventedHouses(directory, 2_845), environment);
  const before = peakMemory(app.process.pid!);
  importFile(inventedHouses(directory, 28_450), { ...environment });
  const grown = peakMemory(app.process.pid!);
  lines.push({
    what: `Peak memory: import of 2 845 rows, then of 28 450 (${label})`,
    measured: `${format(before)} then ${format(grown)} MB`,
    bar: 'no more for ten times more',
    kept: grown < before * 1.15,
  });
  await stop(app);
}

function measureHomeRoute(): void {
  const size = homeRouteFiles().reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  kept('Home route, JavaScript gzipped', size / 1000, [220, 'kB']);
}

/** The recogniser: its weight in the browser, where a worker loads it, and its speed in Node on notes of the project. */
function measureReader(): void {
  const worker = readdirSync('dist/web/assets').find((file) => /^read-text\.worker.*\.js$/.test(file)) ?? '';
  const size = gzipSync(readFileSync(join('dist/web/assets', worker))).length;
  kept('Recogniser and what it learnt, gzipped', size / 1000, [350, 'kB']);
  const texts = readEvaluated('seed/needs/set-aside.jsonl').map(({ text }) => text);
  texts.forEach(recogniseNeeds);
  const times = texts.map((text) => {
    const began = performance.now();
    recogniseNeeds(text);
    return performance.now() - began;
  });
  kept('Recognition of a note, p95', times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!, [
    5,
    'ms',
  ]);
}

try {
  measureHomeRoute();
  measureReader();
  await measure({}, 'embedded');
  if (process.env.BENCH_DATABASE_URL)
    await measure({ DATABASE_URL: process.env.BENCH_DATABASE_URL }, 'server');
} finally {
  for (const app of started) app.kill('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
}
const width = Math.max(...lines.map(({ what }) => what.length));
for (const { what, measured, bar, kept: met } of lines) {
  process.stdout.write(
    `${what.padEnd(width)}  ${measured.padStart(20)}  ${bar.padEnd(26)} ${met ? 'met' : 'MISSED'}\n`,
  );
}
