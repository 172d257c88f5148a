import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The built app as a process that a test may kill. */
export interface KillableApp {
  url: string;
  kill(): void;
  /** Once it is no more. */
  ended: Promise<unknown>;
}

/** Starts the built app on a directory; resolves once it answers. */
export async function startKillable(environment: Record<string, string>): Promise<KillableApp> {
  const app: ChildProcess = spawn(process.execPath, ['api/launch.mjs', 'api/main'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'error',
      DEMO_DATA: 'false',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(app, 'exit');
  const url = await new Promise<string>((ready, fail) => {
    app.once('exit', (code) => fail(new Error(`The app ended with ${code}`)));
    createInterface({ input: app.stdout! }).on('line', (line) => {
      const address = /prête : (http\S+)/.exec(line)?.[1];
      if (address) ready(address);
    });
  });
  return { url, kill: () => void app.kill('SIGKILL'), ended };
}
