import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '#api/config';
import { readSettings } from '#api/contract/settings.contract';
import { openDatabase } from '#api/database/open-database';
import { command, environment, startApp } from '#test/support/built-commands';
import { franceServicesCsv, house } from '#test/support/france-services-file';

const template = inject('template').directory;
let folder: string;
/** Where commands run that change nothing. */
let usage: Promise<string> | undefined;

async function copyOfTemplate(name: string): Promise<string> {
  const directory = join(folder, name);
  await cp(template ?? '', directory, { recursive: true });
  return directory;
}

const structuresAt = async (url: string) =>
  readSettings.response.parse(await (await fetch(`${url}/api/settings`)).json()).structures;

async function structuresIn(dataDir: string): Promise<number> {
  const database = await openDatabase(readConfig({ DATA_DIR: dataDir }));
  const [row] = (await database.dataSource.query('SELECT count(*)::int AS count FROM structure')) as [
    { count: number },
  ];
  await database.close();
  return row.count;
}

/** The embedded database only: a server is opened by as many processes as it likes. */
describe.skipIf(process.env.DATABASE_URL)('Les commandes', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baguette-commands-'));
    execFileSync(process.execPath, ['api/launch.mjs'], { stdio: 'ignore' });
    await writeFile(join(folder, 'houses.csv'), franceServicesCsv([house('1'), house('2')]));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('un import marche application arrêtée, puis application lancée : elle le fait elle-même', async () => {
    const dataDir = await copyOfTemplate('both-ways');
    const first = await command('api/cli/import', ['france-services', join(folder, 'houses.csv')], dataDir);
    expect(first.stdout).toMatch(/structures\s+2\s+0\s+0\s+0/);
    const { url, stop } = await startApp(dataDir);
    try {
      expect(await structuresAt(url)).toBe(2);
      await writeFile(join(folder, 'three.csv'), franceServicesCsv([house('1'), house('2'), house('3')]));
      const second = await command('api/cli/import', ['france-services', join(folder, 'three.csv')], dataDir);
      expect(second.stderr).toContain('elle fait elle-même le travail');
      expect(second.stdout).toMatch(/structures\s+1\s+0\s+0\s+2/);
      expect(await structuresAt(url)).toBe(3);
      expect(((await stat(join(dataDir, 'operator.json'))).mode & 0o777).toString(8)).toBe('600');
    } finally {
      await stop();
    }
    expect(await structuresIn(dataDir)).toBe(3);
  });

  it('un compte se donne et se retire application arrêtée, puis lancée : elle le fait elle-même', async () => {
    const dataDir = await copyOfTemplate('accounts');
    const account = (...args: string[]) => command('api/cli/account', args, dataDir);
    await account('administrator', 'chef@example.org');
    const { stop } = await startApp(dataDir);
    try {
      const { stderr } = await account('moderator', 'moderatrice@example.org', 'departement', '73');
      expect(stderr).toContain('elle fait elle-même le travail');
      const { stdout } = await account('list');
      expect(stdout).toMatch(
        /^chef@example\.org  administration, .*\nmoderatrice@example\.org  modération departement 73, /,
      );
      const failure = await account('moderator', 'x@example.org', 'departement', '99').catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Aucun territoire n’a ce code.'),
      });
      await account('remove', 'chef@example.org');
    } finally {
      await stop();
    }
    expect((await account('list')).stdout).toMatch(/^moderatrice@example\.org .*\n$/);
    const failure = await account('remove', 'chef@example.org').catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Aucun compte n’a cette adresse\.\n$/),
    });
  });

  it('une seconde application sur le même dossier est refusée, avec un message clair', async () => {
    const dataDir = await copyOfTemplate('twice');
    const { stop } = await startApp(dataDir);
    const second = await command('api/main', [], dataDir).catch(
      (error: unknown) => error as { stderr: string },
    );
    await stop();
    expect(second.stderr).toContain(dataDir);
    expect(second.stderr).not.toMatch(/ at .*\.js/);
  });

  it('sauvegarde application lancée, restauration ailleurs : les mêmes fiches', async () => {
    const dataDir = await copyOfTemplate('to-save');
    await command('api/cli/import', ['france-services', join(folder, 'houses.csv')], dataDir);
    const { stop } = await startApp(dataDir);
    const file = join(folder, 'saved.tar.gz');
    await command('api/cli/backup', [file], dataDir).finally(stop);
    const restored = join(folder, 'restored');
    await command('api/cli/restore', [file], restored);
    expect(await structuresIn(restored)).toBe(2);
    const again = await command('api/cli/restore', [file], restored).catch(
      (error: unknown) => error as Error,
    );
    expect(again).toHaveProperty('code', 1);
  });

  it('un import tué à un moment quelconque ne change rien ; le suivant aboutit', async () => {
    const dataDir = await copyOfTemplate('killed');
    const many = join(folder, 'many.csv');
    await writeFile(
      many,
      franceServicesCsv(Array.from({ length: 1500 }, (_, index) => house(String(index)))),
    );
    for (const delay_ms of [900, 1600, 2300]) {
      const child = spawn(process.execPath, ['api/launch.mjs', 'api/cli/import', 'france-services', many], {
        env: environment(dataDir),
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay_ms);
      await ended;
      expect([0, 1500]).toContain(await structuresIn(dataDir));
    }
    const { stdout } = await command('api/cli/import', ['france-services', many, '--json'], dataDir);
    const { structures } = (
      JSON.parse(stdout) as { counts: { structures: { created: number; untouched: number } } }
    ).counts;
    expect(structures.created + structures.untouched).toBe(1500);
    expect(await structuresIn(dataDir)).toBe(1500);
  });

  it.each([
    [[], /Usage/],
    [['csv', 'x.csv'], /Usage/],
    [['france-services', 'absent.csv'], /absent\.csv n’existe pas/],
    [['france-services', 'x.csv', '--departement', 'Savoie'], /73, 2A ou 974/],
  ])('%j : un message en français et un code d’erreur', async (args, message) => {
    usage ??= copyOfTemplate('usage');
    const given = command('api/cli/import', args, await usage);
    const failure = (await given.catch((error: unknown) => error)) as { code: number; stderr: string };
    expect(failure.code).toBe(1);
    expect(failure.stderr).toMatch(message);
    expect(failure.stderr).not.toMatch(/ at .*\.js/);
  });
});
