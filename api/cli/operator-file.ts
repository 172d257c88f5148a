import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const operatorSchema = z.object({ url: z.url(), token: z.string().min(32) });

/** Where the running app answers, and the secret that its operator's commands show it. */
export type Operator = z.infer<typeof operatorSchema>;

const fileOf = (dataDir: string) => join(dataDir, 'operator.json');

/** Leaves the address and the token where only the one who owns the directory reads them. */
export async function tellOperator(dataDir: string, operator: Operator): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
  await writeFile(fileOf(dataDir), JSON.stringify(operator), { mode: 0o600 });
}

/** The running app's address and token; null when none was left. */
export async function readOperator(dataDir: string): Promise<Operator | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  return operatorSchema.safeParse(JSON.parse(text)).data ?? null;
}

export async function forgetOperator(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}
