import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { askOperator } from '#api/cli/ask-operator';
import { readOperator } from '#api/cli/operator-file';
import { readEvents } from '#api/cli/read-events';
import { startImport } from '#api/contract/imports.contract';

/** Does on the built app what `npm run import -- data-inclusion` does with an extract. */
export async function importListings(structures: object[], services: object[]): Promise<void> {
  const operator = await readOperator(inject('appData'));
  if (!operator) throw new Error('The built app left nothing for its operator');
  const folder = await mkdtemp(join(tmpdir(), 'baguette-listings-'));
  const origins = [join(folder, 'structures.json'), join(folder, 'services.json')] as const;
  await writeFile(origins[0], JSON.stringify(structures));
  await writeFile(origins[1], JSON.stringify(services));
  const request = { format: 'data-inclusion', origins, partial: true };
  await readEvents(await askOperator(operator, startImport, request), () => {});
  await rm(folder, { recursive: true });
}
