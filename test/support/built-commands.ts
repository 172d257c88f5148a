import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A data directory, or a database of a server beside it. */
type Place = string | { DATA_DIR: string; DATABASE_URL: string };

/** Runs a command of the built product, as npm does. */
export const command = (program: string, args: string[], place: Place) =>
  run(process.execPath, ['api/launch.mjs', program, ...args], { env: environment(place) });

export const environment = (place: Place) => ({
  ...process.env,
  ...(typeof place === 'string' ? { DATA_DIR: place } : place),
  NODE_ENV: 'production',
  PORT: '0',
  LOG_LEVEL: 'error',
  DEMO_DATA: 'false',
});

export interface RunningApp {
  url: string;
  stop(): Promise<void>;
}

/** The built product, listening on a port of its own. */
export async function startApp(dataDir: string): Promise<RunningApp> {
  const app = spawn(process.execPath, ['api/launch.mjs', 'api/main'], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((ready, fail) => {
    app.once('exit', (code) => fail(new Error(`The app ended with ${code}`)));
    createInterface({ input: app.stdout }).on('line', (line) => {
      const address = /prête : (http\S+)/.exec(line)?.[1];
      if (address) ready(address);
    });
  });
  const stop = async () => {
    const ended = new Promise((resolve) => app.once('exit', resolve));
    app.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
