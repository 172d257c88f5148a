import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { resolve } from 'node:path';
import { withoutChromium } from '#test/support/browser/chromium';
import { framesWhilePanning } from '#test/support/browser/measure-panning';
import type { Figures } from './figures.ts';
import { latency, p95 } from './latency.ts';
import type { Place } from './run-app.ts';

const LEVELS = ['departement', 'epci'] as const;
const OUTLINES = { departement: 'departements-avec-outre-mer.geojson', epci: 'epci-2024.geojson' };
const FRANCE = '/api/territories/france/france';

/** Imports the official outlines, where they lie beside the project; without them, the app draws lighter ones around communes. */
export function importOutlines(place: Place): void {
  for (const level of LEVELS) {
    const file = resolve('../shared/real-data/geography', OUTLINES[level]);
    if (!existsSync(file)) continue;
    execFileSync(process.execPath, ['api/launch.mjs', 'api/cli/import', 'contours', file], {
      env: { ...process.env, ...place },
      stdio: 'ignore',
    });
  }
}

/** The map of France, by département as it is first, then by EPCI: what is sent, how fast, and whether it follows the hand. */
export async function measureMap(figures: Figures, url: string, size: string): Promise<void> {
  for (const level of LEVELS) await measureLevel(figures, url, { level, size });
}

interface Measured {
  level: (typeof LEVELS)[number];
  size: string;
}

async function measureLevel(figures: Figures, url: string, { level, size }: Measured): Promise<void> {
  const said = `Map of France by ${level}`;
  const outlines = `${FRANCE}/outlines?level=${level}`;
  const reach = `${FRANCE}/reach?subject=all:all&level=${level}`;
  const sent = (await sizeOf(url + outlines)) + (await sizeOf(url + reach));
  figures.under(`${said}, sent (${size})`, sent / 1000, [150, 'kB']);
  figures.under(`${said}, its figures p95 (${size})`, await latency(url, [reach]), [50, 'ms']);
  figures.under(`${said}, its outlines p95 (${size})`, await latency(url, [outlines]), [50, 'ms']);
  if (withoutChromium) return;
  const frames = await framesWhilePanning(`${url}/territoires?carte=${level}`);
  const perSecond = (1000 * frames.length) / frames.reduce((sum, frame) => sum + frame, 0);
  figures.beside(`${said}, frames a second while dragged, processor / 4 (${size})`, perSecond, 'a second');
  figures.under(`${said}, p95 between two frames (${size})`, p95(frames), [18, 'ms']);
}

/** Bytes of a body as they travel. */
const sizeOf = (address: string): Promise<number> =>
  new Promise((done, fail) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => done(bytes));
    }).on('error', fail);
  });
