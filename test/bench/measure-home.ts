import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figures } from './figures.ts';
import { homeRouteFiles } from './home-route.ts';

/** What a browser loads before the home page can be used. */
export async function measureHome(figures: Figures): Promise<void> {
  const size = homeRouteFiles().reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  figures.under('Home route, JavaScript gzipped', size / 1000, [220, 'kB']);
}
