import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inventedHouses } from './invented-houses.ts';
import type { Place } from './run-app.ts';

/** The official list of France Services where it is at hand, else as many invented rows; the path of a file. */
export function nationalHouses(place: Place): string {
  const real = resolve('../shared/real-data/france-services/liste-fs-20240801.csv');
  return existsSync(real) ? real : inventedHouses(place.DATA_DIR, 2_845);
}

/** Imports a list of France Services as an operator does. */
export function importHouses(file: string, place: Place) {
  const output = execFileSync(
    process.execPath,
    ['api/launch.mjs', 'api/cli/import', 'france-services', file, '--json', '--accept-departures'],
    {
      env: { ...process.env, ...place },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(output.toString()) as { duration_ms: number; rows: number };
}
