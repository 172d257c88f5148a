// Builds what changed since the last build, then runs a program of dist/: `node api/launch.mjs api/main [arguments]`.
// Plain JavaScript, because nothing is compiled yet when it runs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The country's clock, whatever the machine's or the one inherited: the opening_hours library reads the process's.
process.env.TZ = 'Europe/Paris';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'dist', 'build-stamp');

/** @param {string[]} entries files and folders, from the root @returns {string} hash of their names and contents */
function fingerprint(entries) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const full = join(root, path);
    if (path.endsWith('/')) {
      const children = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const child of children) add(path + child.name + (child.isDirectory() ? '/' : ''));
    } else {
      hash.update(path).update('\0').update(readFileSync(full));
    }
  };
  entries.forEach(add);
  return hash.digest('hex');
}

/** @param {string[]} command program of node_modules and its arguments */
function run([program = '', ...args]) {
  return new Promise((resolve, reject) => {
    // Programs that answer on stdout (recognise) must not find a compiler's words there.
    const child = spawn(process.execPath, [join(root, 'node_modules', ...program.split('/')), ...args], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`${program} : échec (${code})`)),
    );
  });
}

const PARTS = [
  {
    name: 'serveur',
    inputs: ['api/', 'seed/', 'test/bench/', 'test/relevance/', 'tsconfig.json', 'package-lock.json'],
    outputs: ['api', 'seed', 'test'],
    // Types are checked by `npm run check`; here only the JavaScript is wanted, in half the time.
    command: ['typescript/lib/tsc.js', '-p', 'api/tsconfig.build.json', '--noCheck'],
  },
  {
    name: 'écran',
    inputs: ['web/', 'api/domain/', 'api/contract/', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
    outputs: ['web'],
    command: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
];

async function build() {
  /** @type {Record<string, string>} */
  const known = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  const stale = PARTS.map((part) => ({ ...part, stamp: fingerprint(part.inputs) })).filter(
    ({ name, stamp }) => known[name] !== stamp,
  );
  if (stale.length === 0) return;
  const started = Date.now();
  process.stderr.write(`Construction : ${stale.map(({ name }) => name).join(' et ')}…\n`);
  // Said before anything is overwritten: what an interrupted build leaves is not what the last stamps promise.
  for (const { name } of stale) delete known[name];
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(known));
  await Promise.all(
    stale.map(({ command, outputs }) => {
      for (const output of outputs) rmSync(join(root, 'dist', output), { recursive: true, force: true });
      return run(command);
    }),
  );
  for (const { name, stamp } of stale) known[name] = stamp;
  writeFileSync(stampFile, JSON.stringify(known));
  process.stderr.write(`Construction terminée en ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

const [program, ...rest] = process.argv.slice(2);
// An image built beforehand holds no sources to build from.
if (existsSync(join(root, 'api/tsconfig.build.json'))) await build();
if (program) {
  const file = join(root, 'dist', `${program}.js`);
  process.argv = [process.execPath, file, ...rest];
  await import(pathToFileURL(file).href);
}
