import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerProposal, publishListing, readEdition, undoRevision } from '#api/contract/editing.contract';
import { readListing } from '#api/contract/listings.contract';
import { claimListing, readClaims } from '#api/contract/members.contract';
import { mergeListings } from '#api/contract/moderation.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { sendReport } from '#api/contract/reports.contract';
import type { RowIssue } from '#api/domain/import/records';
import { HiddenListings } from '#api/modules/imports/hidden-listings';
import { RowStager } from '#api/modules/imports/stage-rows';
import { ID, leaksIn, MAILBOX, PLACE, saysPlace, SIRET, tablesOf } from '#test/support/hidden-place';
import { revisionOf } from '#test/support/editing-app';
import { service, structure } from '#test/support/listings';
import { mergeRun } from '#test/support/merge-run';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const params = { id: ID };
/** Another street than that of the listing, which nobody knows to be its own. */
const OTHER_STREET = 'Au 9 rue Inventée.';

let app: TestApp;
let keeper: string;
let moderator: string;

const query = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.database.dataSource.query(sql, parameters);

/** Every table in which something of the place is. */
async function places(): Promise<string[]> {
  const tables = await tablesOf(app.database.dataSource);
  return Object.entries(tables)
    .filter(([, rows]) => rows.some((row) => leaksIn(row).length > 0))
    .map(([table]) => table);
}

async function publish(body: object) {
  const { version } = await app.ok(readEdition, { params, as: keeper });
  return app.ok(publishListing, { params, body: { base_version: version, ...body }, as: keeper });
}

/** Hides the place, once every text of the listing itself keeps silent. */
async function hide() {
  const { services } = await app.ok(readEdition, { params, as: keeper });
  const quiet = services.map(({ id }) => ({ id, values: { description: 'Sans rendez-vous.' } }));
  await publish({ structure: { adresse_masquee: true, description: 'Un abri.' }, services: quiet });
}

const description = async () => (await app.ok(readListing, { params })).structure.description;

beforeAll(async () => {
  app = await openTestApp();
  const body = {
    courriel: 'moderation@exemple.fr',
    moderates: { kind: 'departement' as const, code: '73' },
  };
  await app.ok(grantRight, { token: OPERATOR_TOKEN, body });
  moderator = await app.signIn(body.courriel);
  keeper = await app.signIn(MAILBOX);
});

afterAll(() => app?.close());

beforeEach(async () => {
  await query('TRUNCATE structure, import_run, import_issue, import_staged, duplicate CASCADE');
  await saysPlace(app);
});

describe('Ce qu’un import lit pendant que l’adresse est masquée', () => {
  const runId = randomUUID();
  const issue: RowIssue = {
    line: 1,
    field: 'siret',
    value: SIRET,
    reason: 'Ce Siret est faux.',
    severity: 'warning',
  };
  const own = { structure_id: ID, source: 'abri', thematiques: [] };
  const telling = structure({
    id: ID,
    source: 'abri',
    nom: `Abri du ${PLACE.adresse}`,
    courriel: MAILBOX,
    ...PLACE,
    siret: SIRET,
    description: `Venez au ${PLACE.adresse}.`,
    lien_source: 'https://source.example/fiche/porte-close',
  });

  it('n’en garde ni le lieu ni les textes, lu avant comme après', async () => {
    await query(
      `INSERT INTO import_run (id, format, origins, state, started_at) VALUES ($1, 'data-inclusion', '{}', 'running', now())`,
      [runId],
    );
    const { dataSource } = app.database;
    const hidden = await HiddenListings.read(dataSource);
    const stager = new RowStager(dataSource, { id: runId, origin: 'fichier.json' }, hidden);
    const before = service({
      id: `${ID}-1`,
      ...own,
      conditions_acces: `Entrée : ${PLACE.complement_adresse}`,
    });
    await stager.add(1, { structure: telling, services: [before], issues: [issue] }, false);
    await stager.flush();
    await hide();
    expect(await places()).toEqual([]);
    const after = service({
      id: `${ID}-9`,
      ...own,
      nom: 'Repas',
      ...PLACE,
      description: `Au ${PLACE.adresse}`,
    });
    const silent = service({
      id: `${ID}-8`,
      ...own,
      nom: 'Douche',
      adresse: null,
      description: OTHER_STREET,
    });
    await stager.add(
      2,
      { structure: null, services: [after, silent], issues: [{ ...issue, line: 2 }] },
      false,
    );
    await stager.flush();
    expect(await places()).toEqual(['import_issue', 'import_staged']);
    await dataSource.transaction((manager) => mergeRun(manager, runId, app.now));
    expect(await places()).toEqual([]);
    const { structure: shown, services } = await app.ok(readListing, { params });
    expect(shown).toMatchObject({ adresse: null, description: 'Un abri.', commune: 'Chambéry' });
    const brought = services.filter(({ id }) => [`${ID}-8`, `${ID}-9`].includes(id));
    expect(brought.map(({ nom, description: text, site }) => [nom, text, site?.adresse ?? null])).toEqual([
      ['Douche', null, null],
      ['Repas', null, null],
    ]);
  });

  it('un texte de source qui donne une adresse n’est pas pris, quand même elle ne dit pas où', async () => {
    await hide();
    const place = { adresse: null, complement_adresse: null, latitude: null, longitude: null, siret: null };
    await saysPlace(app, { ...place, precisions: OTHER_STREET });
    expect((await app.ok(readListing, { params })).structure.precisions).toBeNull();
  });
});

describe('Une fiche qui masque son adresse ne reprend pas un texte qui en donne une', () => {
  it('par une annulation', async () => {
    const told = await publish({ structure: { description: OTHER_STREET } });
    const quiet = await publish({ structure: { description: 'Un abri.' } });
    await hide();
    for (const revision of [told, quiet].map(revisionOf)) {
      const problem = await app.problem(undoRevision, { params: { ...params, revision }, as: keeper });
      expect(problem).toMatchObject({ status: 409 });
    }
    expect(await description()).toBe('Un abri.');
  });

  it('par ce que sa source dit : proposé, ou rendu par une annulation', async () => {
    await hide();
    const edited = await publish({ structure: { precisions: 'Sonnez.' } });
    await query(
      `INSERT INTO proposal (structure_id, unit, value, at) VALUES ($1, 'precisions', $2, $3)
       ON CONFLICT (structure_id, service_id, unit) DO UPDATE SET value = excluded.value, refused = false`,
      [ID, JSON.stringify({ precisions: OTHER_STREET }), app.now],
    );
    const { proposals, version } = await app.ok(readEdition, { params, as: keeper });
    const at = proposals.find(({ unit }) => unit === 'precisions')?.at ?? '';
    const body = { service_id: null, unit: 'precisions' as const, at, base_version: version, accept: true };
    const taken = await app.problem(answerProposal, { params, body, as: keeper });
    expect(taken).toMatchObject({ status: 409, detail: expect.stringContaining('adresse') as string });
    const call = { params: { ...params, revision: revisionOf(edited) }, as: keeper };
    expect(await app.problem(undoRevision, call)).toMatchObject({ status: 409 });
    expect((await app.ok(readListing, { params })).structure.precisions).toBe('Sonnez.');
  });
});

describe('Masquer l’adresse efface aussi ce que d’autres en ont écrit', () => {
  it('les textes des fiches réunies avec elle, et de leurs services', async () => {
    await saysPlace(app, { precisions: 'Sonnez.' });
    const twin = { structure_id: 'jumeau--1', source: 'jumeau' };
    await app.list(
      [
        structure({
          id: 'jumeau--1',
          source: 'jumeau',
          nom: `Abri, ${PLACE.adresse}`,
          description: `Au ${PLACE.adresse}`,
          precisions: OTHER_STREET,
        }),
      ],
      [
        service({
          id: 'jumeau--1-1',
          ...twin,
          nom: 'Accueil de jour',
          frais_precisions: `Au ${PLACE.adresse}`,
        }),
        service({ id: 'jumeau--1-2', ...twin, nom: 'Repas', conditions_acces: 'Sur rendez-vous' }),
      ],
    );
    await app.ok(mergeListings, { body: { kept: ID, merged: 'jumeau--1', take: [] }, as: moderator });
    await hide();
    expect(await places()).toEqual([]);
    const [left] = await query(`SELECT nom, precisions FROM structure WHERE id = 'jumeau--1'`);
    expect(left).toEqual({ nom: 'Structure à l’adresse masquée', precisions: null });
  });

  it('les mots des signalements et des demandes, qui comptent et attendent encore', async () => {
    await app.ok(sendReport, { params, body: { reason: 'moved' } });
    await app.ok(sendReport, { params, body: { reason: 'other', text: 'Rideau baissé' } });
    await query(`UPDATE report SET text = $1 WHERE reason = 'moved'`, [`Sonner ${PLACE.complement_adresse}`]);
    const asked = { claimer: 'La direction', siret: SIRET, message: `Nous sommes au ${PLACE.adresse}` };
    const as = await app.signIn('direction@ailleurs.example');
    await app.ok(claimListing, { params, body: asked, as });
    await hide();
    expect(await places()).toEqual([]);
    expect(await query('SELECT text FROM report ORDER BY reason')).toEqual([
      { text: null },
      { text: 'Rideau baissé' },
    ]);
    const { claims } = await app.ok(readClaims, { as: moderator });
    expect(claims).toMatchObject([{ structure_id: ID, claimer: 'La direction', siret: null }]);
    expect(claims[0]?.message).toContain('retiré');
  });

  it('une demande qui vient ensuite n’en garde pas le Siret', async () => {
    await hide();
    const body = { claimer: 'La direction', siret: SIRET, message: 'Notre boîte a changé' };
    await app.ok(claimListing, { params, body, as: await app.signIn('autre@ailleurs.example') });
    expect(await places()).toEqual([]);
  });

  it('une demande qui vient ensuite et donne une adresse est refusée, et n’est pas écrite', async () => {
    await hide();
    const as = await app.signIn('autre@ailleurs.example');
    for (const field of ['claimer', 'message'] as const) {
      const body = {
        claimer: 'La direction',
        message: 'Notre boîte a changé',
        [field]: `Nous, au ${PLACE.adresse}`,
      };
      const problem = await app.problem(claimListing, { params, body, as });
      expect(problem).toMatchObject({ status: 400, issues: [{ field: `body.${field}` }] });
    }
    expect(await places()).toEqual([]);
  });
});
