import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A compiler that copies the source, and stops halfway through a source that says so. */
const COMPILER = `
  const { cpSync, mkdirSync, readFileSync } = require('node:fs');
  mkdirSync('dist/api', { recursive: true });
  cpSync('api/say.js', 'dist/api/say.js');
  if (readFileSync('api/say.js', 'utf8').includes('broken')) process.exit(1);
`;
const FILES: Readonly<Record<string, string>> = {
  'node_modules/typescript/lib/tsc.js': COMPILER,
  'node_modules/vite/bin/vite.js': '',
  'package.json': '{}',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  'api/tsconfig.build.json': '{}',
  'vite.config.ts': '',
  'seed/seed.js': '',
  'test/bench/bench.js': '',
  'test/relevance/relevance.js': '',
  'web/main.js': '',
  'api/domain/rule.js': '',
  'api/contract/contract.js': '',
  'api/say.js': '',
};

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const saying = (expression: string): void => write('api/say.js', `process.stdout.write(${expression})`);
/** What the program built of `api/say.js` says. */
const launch = (env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(process.execPath, ['api/launch.mjs', 'api/say'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('the launcher, on a project of a few files', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'baguette-launch-'));
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    copyFileSync('api/launch.mjs', join(root, 'api/launch.mjs'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each(['UTC', 'Indian/Reunion', ''])('an inherited time zone (%s) does not move the country', (TZ) => {
    saying('String(new Date(Date.UTC(2026, 10, 24, 9)).getHours())');
    expect(launch({ TZ })).toBe('10');
  });

  test('a source put back after a failed build is built again', () => {
    saying('"good"');
    expect(launch()).toBe('good');
    saying('"broken"');
    expect(() => launch()).toThrow();
    saying('"good"');
    expect(launch()).toBe('good');
  });

  test('a first build that fails promises nothing', () => {
    saying('"broken"');
    expect(() => launch()).toThrow();
    expect(() => launch()).toThrow();
  });

  test('only the part that changed loses its stamp', () => {
    saying('"good"');
    launch();
    const stamps = (): Record<string, string> => {
      const file = join(root, 'dist', 'build-stamp');
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    };
    const before = stamps();
    saying('"broken"');
    expect(() => launch()).toThrow();
    expect(stamps()).toEqual({ écran: before.écran });
  });
});
