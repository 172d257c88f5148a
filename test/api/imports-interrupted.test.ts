import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportRunRepository } from '#api/modules/imports/import-run.repository';
import { OriginError } from '#api/modules/imports/open-origin';
import { franceServicesCsv, house } from '#test/support/france-services-file';
import { NONE, numbered, openImportApp, place } from '#test/support/open-import-app';
import type { ImportApp } from '#test/support/open-import-app';

let app: ImportApp;

beforeAll(async () => {
  app = await openImportApp();
});

beforeEach(() => app.empty());

afterEach(() => vi.restoreAllMocks());

afterAll(() => app?.close());

describe('Un fichier coupé', () => {
  it.each([
    ['json', (whole: string) => whole.slice(0, -10), /tronqué/],
    ['csv', (whole: string) => `${whole}"4`, /guillemet/],
  ])('%s : tout l’import est refusé ; --partial prend ce qui se lit', async (ending, cut, why) => {
    const isJson = ending === 'json';
    const format = isJson ? 'data-inclusion' : 'france-services';
    const whole = isJson
      ? JSON.stringify(numbered(3, (id) => place(id)))
      : `${franceServicesCsv(numbered(3, (id) => house(id)))}\n`;
    await app.run({ format, origins: [await app.file(`whole.${ending}`, whole)] });
    const kept = isJson ? whole : whole.split('\n').slice(0, 2).join('\n') + '\n';
    const path = await app.file(`cut.${ending}`, cut(kept));
    const failure = (await app.run({ format, origins: [path] }).catch((error: unknown) => error)) as Error;
    expect(failure).toBeInstanceOf(OriginError);
    expect(failure.message).toMatch(why);
    expect(failure.message).toContain('rien n’a été changé');
    expect(await app.countOf('structure')).toBe(3);
    expect(await app.countOf('import_staged')).toBe(0);
    const report = await app.run({ format, origins: [path], partial: true });
    expect(report.counts.structures).toEqual({ ...NONE, untouched: isJson ? 2 : 1 });
    expect(report.rejected).toBe(1);
    expect(report.issues[0]?.reason).toMatch(why);
    expect(await app.countOf('structure')).toBe(3);
  });
});

describe('Ce qu’un import interrompu laisse', () => {
  it('un passage tué depuis plus de six heures est dit manqué et ses lignes sont retirées', async () => {
    const { dataSource } = app.database;
    const ago = (hours: number) => new Date(app.now.getTime() - hours * 3_600_000);
    const killed = '00000000-0000-4000-8000-000000000001';
    const running = '00000000-0000-4000-8000-000000000002';
    for (const [id, started_at] of [
      [killed, ago(6.1)],
      [running, ago(5.9)],
    ]) {
      await dataSource.query(
        `INSERT INTO import_run (id, format, origins, state, started_at) VALUES ($1, 'communes', '{}', 'running', $2)`,
        [id, started_at],
      );
      await dataSource.query(
        `INSERT INTO import_staged VALUES ($1, 'structure', 'x', 'x.csv', 1, '', '{}')`,
        [id],
      );
    }
    await app.run({ origins: [await app.file('after.csv', franceServicesCsv([house('1')]))] });
    expect(
      await dataSource.query('SELECT id, state FROM import_run WHERE id IN ($1, $2) ORDER BY id', [
        killed,
        running,
      ]),
    ).toEqual([
      { id: killed, state: 'failed' },
      { id: running, state: 'running' },
    ]);
    expect(await dataSource.query('SELECT run_id FROM import_staged')).toEqual([{ run_id: running }]);
  });

  it('un rangement manqué après la validation ne fait pas passer l’import pour manqué', async () => {
    vi.spyOn(app.app.get(ImportRunRepository, { strict: false }), 'clearStaged').mockRejectedValueOnce(
      new Error('disque plein'),
    );
    const report = await app.run({ origins: [await app.file('tidy.csv', franceServicesCsv([house('1')]))] });
    expect(report.counts.structures).toEqual({ ...NONE, created: 1 });
    expect(await app.query('SELECT state FROM import_run')).toEqual([{ state: 'done' }]);
    expect(app.journal.at(-1)).toMatch(/"level":40.*disque plein/);
    await app.run({ origins: [await app.file('tidy.csv', franceServicesCsv([house('1')]))] });
    expect(await app.countOf('import_staged')).toBe(0);
  });
});

describe('D’une adresse', () => {
  it('le contenu est lu comme un fichier ; un refus du serveur est dit', async () => {
    const server = createServer((request, response) => {
      if (request.url !== '/liste.csv') response.writeHead(404).end();
      else response.end(franceServicesCsv([house('1')]));
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await app.run({ origins: [`${url}/liste.csv`] })).counts.structures?.created).toBe(1);
    await expect(app.run({ origins: [`${url}/rien.csv`] })).rejects.toThrow(/répond 404/);
    server.close();
  });

  it('une coupure, même pendant la lecture d’un autre fichier, est un échec de l’import et de lui seul', async () => {
    const unhandled = vi.fn();
    process.on('uncaughtException', unhandled);
    let endSlow = () => {};
    const server = createServer((request, response) => {
      response.writeHead(200);
      if (request.url === '/lente.json') {
        response.write('[');
        endSlow = () => response.end(']');
        return;
      }
      response.write('[{"id":');
      setTimeout(() => response.socket?.resetAndDestroy(), 50);
      setTimeout(endSlow, 300);
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const origins = [`${url}/lente.json`, `${url}/coupee.json`];
    const failure = (await app
      .run({ format: 'data-inclusion', origins })
      .catch((error: unknown) => error)) as Error;
    process.off('uncaughtException', unhandled);
    server.close();
    expect(unhandled).not.toHaveBeenCalled();
    expect(failure).toBeInstanceOf(OriginError);
    expect(failure.message).toMatch(/La lecture de \S+coupee\.json s’est interrompue .* rien n’a été changé/);
    expect(await app.countOf('structure')).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('un fichier qui s’ouvre et ne se lit pas', async () => {
    await expect(app.run({ origins: ['/proc/self/mem'] })).rejects.toThrow(
      /^La lecture de mem s’est interrompue \(EIO\) : rien n’a été changé/,
    );
  });
});
