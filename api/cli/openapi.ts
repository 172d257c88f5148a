import { readFile, writeFile } from 'node:fs/promises';
import { buildOpenApi } from '#api/contract/build-openapi';

const FILE = 'api/contract/openapi.json';

const document = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(FILE, document);
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== document) {
  process.stderr.write(`${FILE} does not say what the contracts say: run "npm run openapi".\n`);
  process.exitCode = 1;
}
