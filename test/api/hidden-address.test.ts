import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import request from 'supertest';
import { createApp } from '#api/app.setup';
import { publishListing, readEdition, undoRevision } from '#api/contract/editing.contract';
import { readListing } from '#api/contract/listings.contract';
import { claimListing } from '#api/contract/members.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { sendReport } from '#api/contract/reports.contract';
import { openDatabase } from '#api/database/open-database';
import type { Asker } from '#test/support/ask-everything';
import {
  ID,
  MAILBOX,
  MOVED,
  PLACE,
  SIRET,
  importFile,
  leaksIn,
  saysPlace,
  tracesIn,
} from '#test/support/hidden-place';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const params = { id: ID };

let app: TestApp;
let folder: string;
/** Needles that only the database knows: the point as a position, hashes of what the source said. */
let derived: string[][] = [];
const keeper: Asker = async () => ({ cookie: await app.signIn(MAILBOX) });

const traces = (on = app.app, dataSource = app.database.dataSource) =>
  tracesIn(on, dataSource, { journal: app.journal, now: app.now, derived });

const publish = async (structure_: object, base_version?: number) => {
  const { cookie: as = '' } = await keeper();
  const { version } = await app.ok(readEdition, { params, as });
  const body = { base_version: base_version ?? version, structure: structure_ };
  return app.ok(publishListing, { params, body, as });
};

const refuse = async (structure_: object) => {
  const { cookie: as = '' } = await keeper();
  const { version } = await app.ok(readEdition, { params, as });
  return app.problem(publishListing, { params, body: { base_version: version, structure: structure_ }, as });
};

beforeAll(async () => {
  app = await openTestApp({ LOG_LEVEL: 'debug' });
  folder = await mkdtemp(join(tmpdir(), 'baguette-hidden-'));
  await saysPlace(app);
  await app.database.dataSource.query('UPDATE service SET gone_at = now() WHERE id = $1', [`${ID}-4`]);
  const query = app.database.dataSource.query.bind(app.database.dataSource);
  const [row] = (await query(
    `SELECT t.fingerprint, t.position::text AS position, v.position::text AS own, v.fingerprint AS hash, listing_edition(t.id) AS edition
     FROM structure t JOIN service v ON v.id = $1 WHERE t.id = $2`,
    [`${ID}-2`, ID],
  )) as [Record<string, string>];
  derived = Object.values(row).map((value) => [/\d+\.\d{3}/.exec(value)?.[0] ?? value]);
});

afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('Une adresse masquée', () => {
  it('avant, elle est partout : la recherche sait la trouver', async () => {
    await app.ok(sendReport, { params, body: { reason: 'moved' } });
    const stranger = await app.signIn('direction@ailleurs.example');
    await app.ok(claimListing, {
      params,
      body: { claimer: 'La direction', siret: SIRET, message: 'Notre boîte a changé' },
      as: stranger,
    });
    await publish({ adresse: MOVED });
    await publish({ adresse: PLACE.adresse });
    await importFile(app, folder, { siret: '732 829 320 00075', latitude: 5.909876, longitude: 45.571234 });
    const found = (await traces()).join('\n');
    for (const place of [
      'structure:',
      'service:',
      'revision:',
      'claim:',
      'readListing (visitor):',
      'readOrientation (visitor):',
      'readEdition (keeper):',
    ]) {
      expect(found).toContain(place);
    }
    for (const needle of [
      'Quatrevents',
      'Vermillon',
      'Cachoti',
      'Mirliflore',
      '"73999"',
      '"73998"',
      SIRET,
      'porte-close',
      '45.5712 and 5.9098',
    ]) {
      expect(found).toContain(needle);
    }
    for (const [secret] of derived.slice(1, 4)) expect(found).toContain(secret);
  });

  it('ne se masque pas tant qu’un texte la donne', async () => {
    const problem = await refuse({ adresse_masquee: true });
    expect(problem.status).toBe(400);
    const fields = problem.issues?.map(({ field }) => field);
    expect(fields).toContain('body.structure.description');
    expect(fields).toContain('body.services');
    expect(JSON.stringify(problem)).not.toContain('Quatrevents');
  });

  it('masquée, n’est plus nulle part : tables, réponses, journal', async () => {
    const { cookie: as = '' } = await keeper();
    const { version, services } = await app.ok(readEdition, { params, as });
    const quiet = services.map(({ id }) => ({ id, values: { description: 'Sans rendez-vous.' } }));
    const published = await app.ok(publishListing, {
      params,
      body: {
        base_version: version,
        structure: { adresse_masquee: true, description: 'Un abri.', adresse: PLACE.adresse },
        services: quiet,
      },
      as,
    });
    expect(published).toMatchObject({ published: true });
    expect(await traces()).toEqual([]);
    const { structure: shown, services: offers } = await app.ok(readListing, { params });
    expect(shown).toMatchObject({
      adresse_masquee: true,
      adresse: null,
      siret: null,
      code_insee: '73065',
      commune: 'Chambéry',
      point_origin: 'commune',
    });
    expect(offers.every(({ site }) => !site?.adresse)).toBe(true);
    // What was asked everywhere has ended every session.
    const { revisions } = await app.ok(readEdition, { params, as: (await keeper()).cookie ?? '' });
    expect(
      revisions.find(({ id }) => published.published && id === published.revision)?.changes,
    ).toContainEqual({
      service_id: null,
      unit: 'adresse_masquee',
      before: { adresse_masquee: false },
      after: { adresse_masquee: true },
    });
  });

  it('reste trouvée par sa commune, sa distance dite approximative', async () => {
    const query = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' };
    const { plan, partners } = await app.ok(readOrientation, { query });
    const found = [...plan, ...partners].find(({ structure: { id } }) => id === ID);
    expect(found?.structure).toMatchObject({ adresse_masquee: true, adresse: null, code_postal: null });
    expect(found?.warnings.map(({ code }) => code)).toContain('point-approximate');
  });

  it('aucun import ne la rapporte ni ne la propose, pas même dans ce qu’il note', async () => {
    const report = await importFile(app, folder);
    expect(leaksIn(JSON.stringify(report))).toEqual([]);
    const wrong = await importFile(app, folder, {
      siret: '732 829 320 00075',
      latitude: 5.909876,
      longitude: 45.571234,
    });
    expect(leaksIn(JSON.stringify(wrong))).toEqual([]);
    await saysPlace(app, { nom: 'Abri renommé' });
    const { cookie: as = '' } = await keeper();
    const { proposals } = await app.ok(readEdition, { params, as });
    expect(proposals.map(({ unit }) => unit)).not.toContain('place');
    expect((await app.ok(readListing, { params })).structure.nom).toBe('Abri renommé');
    expect(await traces()).toEqual([]);
  });

  it('aucune annulation ne la rapporte', async () => {
    const { cookie: as = '' } = await keeper();
    const { revisions } = await app.ok(readEdition, { params, as });
    for (const { id: revision } of revisions) {
      const call = { params: { id: ID, revision }, as };
      await app.ok(undoRevision, call).catch(() => undefined);
    }
    expect((await app.ok(readListing, { params })).structure.adresse_masquee).toBe(true);
    expect(await traces()).toEqual([]);
  });

  it('ce que l’on écrit encore de l’adresse n’est pas gardé ; un texte qui en donne une est refusé', async () => {
    await publish({ adresse: PLACE.adresse, siret: SIRET, latitude: 45.571234, longitude: 5.909876 });
    const problem = await refuse({ precisions: 'Sonnez au 17 ter rue Zéphyrin Quatrevents' });
    expect(problem.issues?.map(({ field }) => field)).toEqual(['body.structure.precisions']);
    expect(await traces()).toEqual([]);
  });

  it('la base elle-même la refuse', async () => {
    await expect(
      app.database.dataSource.query('UPDATE structure SET adresse = $2 WHERE id = $1', [
        ID,
        '1 rue Inventée',
      ]),
    ).rejects.toThrow(/structure_adresse_masquee/);
  });

  it('montrée de nouveau, elle s’écrit de nouveau', async () => {
    const problem = await refuse({ adresse_masquee: false });
    expect(problem.issues).toEqual([expect.objectContaining({ field: 'body.structure.adresse' })]);
    await publish({ adresse_masquee: false, adresse: '2 rue Inventée', code_postal: '73000' });
    expect((await app.ok(readListing, { params })).structure).toMatchObject({
      adresse_masquee: false,
      adresse: '2 rue Inventée',
    });
    await publish({ adresse_masquee: true });
    expect(await traces()).toEqual([]);
  });

  it('après un redémarrage, toujours nulle part', async () => {
    await app.app.close();
    await app.database.close();
    const database = await openDatabase(app.config);
    const again = await createApp({
      config: app.config,
      database,
      operatorToken: OPERATOR_TOKEN,
      clock: { now: () => app.now },
    });
    await again.init();
    const { close } = app;
    app.close = async () => {
      await again.close();
      await database.close();
      // Both are closed already; what is left is its directory, or its database of the server.
      await close().catch(() => undefined);
    };
    expect(await traces(again, database.dataSource)).toEqual([]);
    const { body } = await request(again.getHttpServer()).get(`/api/listings/${ID}`);
    expect(body).toMatchObject({ structure: { adresse_masquee: true, adresse: null } });
  });
});
