import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { AddressInfo } from 'node:net';

/** A page that holds the week editor alone: no page of the product does so without an account. */
export interface WeekStage {
  url: string;
  close(): Promise<void>;
}

/** Builds the page and serves it until it is closed. */
export async function openWeekStage(): Promise<WeekStage> {
  const outDir = await mkdtemp(join(tmpdir(), 'baguette-week-'));
  const shared = { configFile: false, root: 'test/browser/week-stage', logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [react()],
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: { outDir, emptyOutDir: true, target: 'es2022', minify: false },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
