import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { forgetOperator, readOperator, tellOperator } from '#api/cli/operator-file';

const folder = await mkdtemp(join(tmpdir(), 'baguette-operator-'));
const operator = { url: 'http://localhost:3000', token: 'a-token-of-at-least-thirty-two-letters' };

afterAll(() => rm(folder, { recursive: true }));

it('on a server DATA_DIR may not exist yet: it is made, and only its owner reads the token', async () => {
  const dataDir = join(folder, 'not', 'there');
  await tellOperator(dataDir, operator);
  expect(await readOperator(dataDir)).toEqual(operator);
  expect((await stat(join(dataDir, 'operator.json'))).mode & 0o777).toBe(0o600);
  await forgetOperator(dataDir);
  expect(await readOperator(dataDir)).toBeNull();
});
