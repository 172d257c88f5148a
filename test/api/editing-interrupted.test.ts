import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '#api/config';
import { openSession } from '#api/contract/accounts.contract';
import { publishListing } from '#api/contract/editing.contract';
import { openDatabase } from '#api/database/open-database';
import { SessionsRepository } from '#api/modules/accounts/sessions.repository';
import { importRecords } from '#api/modules/imports/import-records';
import { startKillable } from '#test/support/kill-app';
import type { KillableApp } from '#test/support/kill-app';
import { structure } from '#test/support/listings';

const ID = 'invented--house';
const MAILBOX = 'accueil@maison.example';
let folder: string;
let app: KillableApp | undefined;

/** What a directory holds of the listing, and of what was done to it. */
interface Held {
  version: number;
  telephone: string;
  precisions: string;
  last: { telephone: string; precisions: string };
  revisions: string[];
  told: number;
}

async function inDirectory<T>(
  directory: string,
  use: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(readConfig({ DATA_DIR: directory }));
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

/** A directory with one listing; the secret of a link that signs its keeper in. */
async function listingToEdit(): Promise<{ directory: string; link: string }> {
  const directory = join(folder, 'edited');
  await cp(inject('template').directory ?? '', directory, { recursive: true });
  const link = await inDirectory(directory, async ({ dataSource }) => {
    const structures = [structure({ id: ID, courriel: MAILBOX })];
    await importRecords(dataSource, { structures, services: [] }, new Date());
    return new SessionsRepository(dataSource).addLink(MAILBOX, new Date());
  });
  return { directory, link };
}

const readHeld = (directory: string): Promise<Held> =>
  inDirectory(directory, async ({ dataSource }) => {
    const [held] = (await dataSource.query(
      `SELECT version, telephone, precisions,
         (SELECT jsonb_object_agg(c ->> 'unit', c -> 'after' -> (c ->> 'unit'))
          FROM revision r, jsonb_array_elements(r.changes) AS c WHERE r.version = t.version) AS last,
         ARRAY(SELECT id::text FROM revision WHERE structure_id = t.id ORDER BY version) AS revisions,
         (SELECT count(*)::int FROM listing_change h WHERE h.structure_id = t.id AND h.kind = 'changed') AS told
       FROM structure t WHERE id = $1`,
      [ID],
    )) as [Held];
    return held;
  });

const post = (url: string, body: object, cookie?: string) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(cookie && { cookie, 'sec-fetch-site': 'same-origin' }),
    },
    body: JSON.stringify(body),
  });

async function signIn(url: string, token: string): Promise<string> {
  const answer = await post(`${url}/api${openSession.path}`, { token });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Publishes two fields at once, again and again, until the app is no more; gives the revisions that it acknowledged. */
async function publishUntilKilled(url: string, cookie: string, from: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let version = from; ; version += 1) {
    const number = String(version).padStart(4, '0');
    const edits = { telephone: `+33465${number}00`, precisions: `Publication ${number}` };
    try {
      const address = `${url}/api${publishListing.path.replace(':id', ID)}`;
      const answer = await post(address, { base_version: version, structure: edits }, cookie);
      const publication = publishListing.response.parse(await answer.json());
      if (publication.published && publication.revision) acknowledged.push(publication.revision);
    } catch {
      return acknowledged;
    }
  }
}

/** The embedded database: its process is the one that is killed. */
describe.skipIf(process.env.DATABASE_URL)('L’application tuée pendant qu’on publie', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baguette-editing-'));
    execFileSync(process.execPath, ['api/launch.mjs'], { stdio: 'ignore' });
  });

  afterAll(async () => {
    app?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it('quatre fois : rien d’acquis n’est perdu, rien n’est à moitié fait, l’historique mène à la fiche', async () => {
    const { directory, link } = await listingToEdit();
    const acknowledged: string[] = [];
    let cookie = '';
    let version = 1;
    for (let kills = 1; kills <= 4; kills += 1) {
      app = await startKillable({ DATA_DIR: directory });
      cookie ||= await signIn(app.url, link);
      const publishing = publishUntilKilled(app.url, cookie, version);
      await pause(700 + Math.random() * 400);
      app.kill();
      acknowledged.push(...(await publishing));
      await app.ended;
      const held = await readHeld(directory);
      expect(acknowledged.filter((id) => !held.revisions.includes(id))).toEqual([]);
      // At most the publication that was under way.
      expect(held.revisions.length - acknowledged.length).toBeLessThanOrEqual(kills);
      expect([held.version, held.told]).toEqual([held.revisions.length + 1, held.revisions.length]);
      expect(held.last).toEqual({ telephone: held.telephone, precisions: held.precisions });
      version = held.version;
    }
    expect(acknowledged.length).toBeGreaterThan(8);
  });
});
