import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// `source`: the project's own imports (`#api/…`) are its TypeScript, not what was built of it.
const resolve = { conditions: ['source', ...defaultServerConditions] };
const shared = { resolve, ssr: { resolve }, environments: { __vitest__: { resolve } } };
/** The files of a worker share what they import, which took a tenth of the whole: none of it keeps a state. */
const isolate = false;
const env = { TZ: 'Europe/Paris', NODE_ENV: 'test' };

/** Three suites: pure rules, the API on a real database, journeys in Chromium. `npm test` runs them all. */
export default defineConfig({
  test: {
    // Vitest leaves one core to its own main process, which hardly works here.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        // Some read whole real files, on a machine that may be busy.
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], env, isolate, testTimeout: 30_000 },
      },
      {
        ...shared,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          env,
          isolate,
          globalSetup: ['test/support/database-template.ts'],
          // Some start the app as a process, several times, beside other suites.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          env,
          isolate,
          globalSetup: ['test/support/built-app.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
