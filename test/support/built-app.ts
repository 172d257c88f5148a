import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { catchMails, readable } from './mail-catcher.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that will tell the address of the built app, or why there is none. */
    appAddress: string;
    /** The folder that holds the mails that it sent, a file each. */
    appMails: string;
    /** Its data directory, where it leaves what its operator shows it. */
    appData: string;
  }
}

/**
 * Builds the product, starts it as `npm start` does in an empty directory, and ends it after the last journey. The build is
 * waited for, since other suites start commands of it; the start is not: the journeys wait for it themselves.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'baguette-browser-'));
  const mails = join(directory, 'mails');
  const data = join(directory, 'data');
  await mkdir(mails);
  let received = 0;
  const catcher = await catchMails({
    onMail: ({ to, raw }) => {
      received += 1;
      void tell(join(mails, `${String(received).padStart(4, '0')} ${to.join()}`), readable(raw));
    },
  });
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: data,
    DATABASE_URL: '',
    PORT: '0',
    LOG_LEVEL: 'warn',
    TILE_URL: 'none',
    RATE_LIMIT_PER_MINUTE: '100000',
    // A journey may say which network it comes from: what is bounded by network would bound them all together.
    TRUST_PROXY: '1',
    SMTP_URL: catcher.url,
    MAIL_FROM: 'Baguette <baguette@baguette.example>',
    PUBLIC_URL: 'https://baguette.example',
    // The journeys ask without a pause: the figures of territories would come after them.
    COVERAGE_REST: '1',
  };
  // As production: built for tests, React would be its development build, which `npm start` would then serve.
  const build = spawn(process.execPath, ['api/launch.mjs'], { env: environment, stdio: 'inherit' });
  const [built] = await once(build, 'exit');
  if (built !== 0) throw new Error(`The build ended with ${built}`);
  const app = spawn(process.execPath, ['api/launch.mjs', 'api/main'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = join(directory, 'address.json');
  project.provide('appAddress', address);
  project.provide('appMails', mails);
  project.provide('appData', data);
  void addressOf(app)
    .then(
      (url) => ({ url }),
      (error: Error) => ({ url: null, failure: error.message }),
    )
    .then((told: Told) => tell(address, JSON.stringify(told)));
  return async () => {
    if (app.exitCode === null) {
      const ended = once(app, 'exit');
      app.kill('SIGTERM');
      await ended;
    }
    await catcher.close();
    await rm(directory, { recursive: true, force: true });
  };
}

/** The built app, running on demonstration data, once it is ready. */
export async function appUrl(): Promise<string> {
  const address = inject('appAddress');
  while (!existsSync(address)) await pause(100);
  const { url, failure } = JSON.parse(await readFile(address, 'utf8')) as Told;
  if (url === null) throw new Error(failure);
  return url;
}

/** The mails that the built app sent to a mailbox, the first sent first. */
export async function mailsTo(courriel: string): Promise<string[]> {
  const folder = inject('appMails');
  const files = (await readdir(folder)).filter((file) => file.endsWith(` ${courriel}`));
  return Promise.all(files.toSorted().map((file) => readFile(join(folder, file), 'utf8')));
}

interface Told {
  url: string | null;
  failure?: string;
}

/** Whole at once: who waits for the file must not read half of it. */
async function tell(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

function addressOf(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    app.once('exit', (code) => reject(new Error(`The app ended with ${code} before it was ready`)));
    createInterface({ input: app.stdout! }).on('line', (line) => {
      const address = /prête : (http\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}
