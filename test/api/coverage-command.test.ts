import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readTerritory } from '#api/contract/territories.contract';
import { SUBJECTS } from '#api/domain/coverage/subject';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import type { Counted } from '#api/modules/coverage/refresh-coverage';
import { command, startApp } from '#test/support/built-commands';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import { service, structure } from '#test/support/listings';
import type { CoverageApp } from '#test/support/coverage-app';

const ALL = SUBJECTS.length;
let dataDir: string;

/** The lines of progress, without the seconds. */
const progressOf = (stderr: string): string[] => stderr.match(/\d+ sur \d+, \S+/g) ?? [];

const failureOf = async (args: string[]) =>
  (await command('api/cli/coverage', args, dataDir).catch((error: unknown) => error)) as {
    code: number;
    stdout: string;
    stderr: string;
  };

describe.skipIf(process.env.DATABASE_URL)('La commande qui compte les territoires', () => {
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'baguette-coverage-'));
    await cp(inject('template').directory ?? '', dataDir, { recursive: true });
    execFileSync(process.execPath, ['api/launch.mjs'], { stdio: 'ignore' });
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('compte ce qui est dû en disant où elle en est, puis plus rien, puis tout si on le demande', async () => {
    const first = await command('api/cli/coverage', [], dataDir);
    expect(first.stdout).toBe(`Sujets comptés : ${ALL}.\n`);
    const lines = progressOf(first.stderr);
    expect(lines).toHaveLength(ALL);
    expect(lines[0]).toBe(`1 sur ${ALL}, all:all`);
    expect(lines[11]).toMatch(new RegExp(`^12 sur ${ALL}, `));
    expect(lines.at(-1)).toMatch(new RegExp(`^${ALL} sur ${ALL}, `));
    const second = await command('api/cli/coverage', [], dataDir);
    expect(second.stdout).toBe('Rien à compter : tout est à jour.\n');
    expect(progressOf(second.stderr)).toEqual([]);
    const anew = await command('api/cli/coverage', ['--all'], dataDir);
    expect(progressOf(anew.stderr)).toHaveLength(ALL);
  });

  it('application lancée, dit qu’il faut l’arrêter et ne compte rien', async () => {
    const { stop } = await startApp(dataDir);
    try {
      const { code, stdout, stderr } = await failureOf(['--all']);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('arrêtez d’abord l’application');
      expect(stderr).not.toMatch(/ at .*\.js/);
      expect(progressOf(stderr)).toEqual([]);
    } finally {
      await stop();
    }
  });

  it('une option inconnue dit l’usage', async () => {
    const { code, stderr } = await failureOf(['--tout']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Usage.*--all/);
  });
});

describe('Ce que la commande fait faire', () => {
  let app: CoverageApp;
  let refresh: RefreshCoverage;

  beforeAll(async () => {
    app = await openCoverageApp();
    refresh = app.app.get(RefreshCoverage, { strict: false });
  });

  afterAll(() => app?.close());

  it('d’un besoin de plus, compte les sujets touchés, et les nomme', async () => {
    await app.query(
      `UPDATE service SET thematiques = thematiques || '{mobilite--preparer-un-permis}' WHERE id = 'a1'`,
    );
    const counted: Counted[] = [];
    const count = await refresh.run({ onCounted: (each) => counted.push(each) });
    expect(counted.map(({ subject }) => subject).toSorted()).toEqual([
      'all:all',
      'group:mobilite',
      'group:numerique',
      'need:mobilite--preparer-un-permis',
      ONLINE,
      'network:france-service',
    ]);
    expect(counted.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(counted.map(({ total }) => total))).toEqual(new Set([count]));
  });

  it('tout est compté même quand un autre compte en même temps, et une seule fois pour de bon', async () => {
    await refresh.forget();
    const params = { kind: 'france', code: 'france' } as const;
    expect((await app.ok(readTerritory, { params })).counted.pending).toBe(ALL);
    await Promise.all([refresh.run(), refresh.run()]);
    expect((await app.ok(readTerritory, { params })).counted.pending).toBe(0);
    expect(await app.figuresOf('departement', '73')).toMatchObject({ offers: 1 });
    expect(await refresh.run()).toBe(0);
  });

  /** Between processes: the embedded database knows one only. */
  it.runIf(process.env.DATABASE_URL)(
    'sur un serveur, la commande compte à côté de l’application qui tourne',
    async () => {
      await app.list(
        [structure({ id: 'b', source: 'other' })],
        [service({ id: 'b1', source: 'other', structure_id: 'b' })],
      );
      const { DATA_DIR, DATABASE_URL = '' } = app.config;
      const { stdout } = await command('api/cli/coverage', ['--all'], { DATA_DIR, DATABASE_URL });
      expect(stdout).toContain('Sujets comptés');
      expect(await app.figuresOf('departement', '73')).toMatchObject({ offers: 2 });
    },
  );
});
