import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const operatorSchema = z.object({ url: z.url(), token: z.string().min(32) });

/** Where the running app answers, and the secret that its operator's commands show it. */
export type Operator = z.infer<typeof operatorSchema>;

const fileOf = (dataDir: string) => join(dataDir, 'operator.json');

/** Leaves the address and the token where only the one who owns the directory reads them. */
export async function tellOperator(dataDir: string, operator: Operator): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const aside = `${fileOf(dataDir)}.${process.pid}`;
  await writeFile(aside, JSON.stringify(operator), { mode: 0o600 });
  await rename(aside, fileOf(dataDir));
}

/** The running app's address and token; null when none was left, or none that can be read. */
export async function readOperator(dataDir: string): Promise<Operator | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return operatorSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function forgetOperator(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}
