import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readReports, sendReport, undoReport } from '#api/contract/reports.contract';
import { service, structure } from '#test/support/listings';
import { OTHER, REPORTED, openReportingApp } from '#test/support/reporting-app';
import type { ReportingApp } from '#test/support/reporting-app';
import { NOW, openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';

let app: ReportingApp;

beforeAll(async () => {
  app = await openReportingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Ce qui est refusé', () => {
  const refuse = (body: object, from?: string) =>
    app.problem(sendReport, {
      params: { id: REPORTED },
      body: body as Record<string, unknown>,
      ...(from && { from }),
    });

  it('un texte qui dit qui est quelqu’un, sans le répéter ni le garder', async () => {
    const problem = await refuse({
      reason: 'other',
      text: 'Appelez Mme Zéphirine Quatrevaux au 06 39 98 00 01',
    });
    expect(problem).toMatchObject({ status: 400, issues: [{ field: 'body.text' }] });
    expect(problem.detail).toContain('un nom et un numéro de téléphone');
    expect(JSON.stringify(problem)).not.toMatch(/Quatrevaux|06 39/);
    expect(app.journal.join('')).not.toMatch(/Quatrevaux|06 39|192\.0\.2/);
    expect(await app.rows('SELECT 1 FROM report')).toEqual([]);
  });

  it('une date passée, un besoin qui n’est pas le sien, une raison inventée, une fiche inconnue', async () => {
    expect((await refuse({ reason: 'full', until: '2026-11-22' })).issues?.[0]?.field).toBe('body.until');
    expect((await refuse({ reason: 'no-longer-does', need: 'sante--addictions' })).issues?.[0]?.field).toBe(
      'body.need',
    );
    expect((await refuse({ reason: 'hacked' })).detail).toBe('Cette raison n’existe pas.');
    expect((await refuse({ reason: 'moved', note: 'elle' })).issues?.[0]?.field).toBe('body.note');
    const unknown = await app.problem(sendReport, { params: { id: 'nobody' }, body: { reason: 'moved' } });
    expect(unknown).toMatchObject({ status: 404, detail: 'Cette fiche n’est pas ou plus proposée.' });
  });

  it('plus de dix par heure d’un même réseau, quoi que la fiche', async () => {
    for (let index = 0; index < 10; index++) await app.send({ reason: 'moved' }, '2001:db8:1:aa00::1');
    const problem = await refuse({ reason: 'closed' }, '2001:db8:1:aaff::2');
    expect(problem).toMatchObject({ type: 'urn:baguette:too-many-requests', status: 429 });
    expect(problem.detail).toMatch(/^10 signalements au plus par heure/);
    expect(await app.send({ reason: 'closed' })).toMatchObject({ counted: true });
    app.now = new Date(NOW.getTime() + 3_600_000);
    expect(await app.send({ reason: 'closed' }, '2001:db8:1:aaff::2')).toMatchObject({ counted: true });
  });
});

describe('Dix par heure', () => {
  it('ce qui est refusé n’en prend aucun', async () => {
    const from = '203.0.113.77';
    for (let index = 0; index < 12; index++) {
      const body = { reason: 'full', until: '2026-11-20' } as const;
      expect(await app.problem(sendReport, { params: { id: REPORTED }, body, from })).toMatchObject({
        status: 400,
      });
    }
    expect(await app.send({ reason: 'closed' }, from)).toMatchObject({ counted: true });
  });
});

describe('Annuler', () => {
  const undo = (token: string | null, id = REPORTED) => ({ params: { id }, query: { undo: token ?? '' } });

  it('dans les secondes qui suivent, une fois, pour cette fiche', async () => {
    const { undo: token } = await app.send({ reason: 'moved' }, '203.0.113.40');
    expect(await app.problem(undoReport, undo(token, OTHER))).toMatchObject({ status: 404 });
    expect(await app.ok(undoReport, undo(token))).toEqual({ undone: true });
    expect(await app.reportsOf()).toEqual([]);
    expect(await app.problem(undoReport, undo(token))).toMatchObject({
      status: 404,
      detail: 'Ce signalement ne peut plus être annulé.',
    });
    expect(await app.send({ reason: 'moved' }, '203.0.113.40')).toMatchObject({ counted: true });
  });

  it('pas plus tard', async () => {
    const { undo: token } = await app.send({ reason: 'moved' });
    app.now = new Date(NOW.getTime() + 30_000);
    expect(await app.problem(undoReport, undo(token))).toMatchObject({ status: 404 });
    expect(await app.reportsOf()).toHaveLength(1);
  });

  it('le jeton n’est ni au journal ni dans une table', async () => {
    const { undo: token } = await app.send({ reason: 'moved' });
    await app.ok(undoReport, undo(token));
    expect(app.journal.join('')).not.toContain(token);
  });
});

describe('Qui les lit', () => {
  const XSS = '<img src=x onerror=alert(1)> « fermé »';

  it('les mots sont gardés tels quels, rendus en JSON à la seule personne qui exploite', async () => {
    await app.send({ reason: 'other', text: XSS });
    const response = await request(app.app.getHttpServer())
      .get('/api/reports')
      .set('authorization', `Bearer ${OPERATOR_TOKEN}`);
    expect(response.type).toBe('application/json');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['cache-control']).toBe('no-store');
    const { listings } = readReports.response.parse(response.body);
    expect(listings).toMatchObject([
      { id: REPORTED, marked: false, texts: [{ text: XSS, day: '2026-11-24' }] },
    ]);
    const seen = JSON.stringify([await app.reportsOf(), await app.warnings()]);
    expect(seen).toContain('"other"');
    expect(seen).not.toContain('onerror');
  });

  it('les fiches marquées d’abord', async () => {
    for (const reason of ['moved', 'closed', 'no-answer', 'wrong-number'] as const) {
      await app.send({ reason }, undefined, OTHER);
    }
    await app.sendThree({ reason: 'closed' });
    const { listings } = await app.ok(readReports, { token: OPERATOR_TOKEN });
    expect(listings.map(({ id, marked }) => [id, marked])).toEqual([
      [REPORTED, true],
      [OTHER, false],
    ]);
  });

  it('personne sans jeton', async () => {
    expect(await app.problem(readReports)).toMatchObject({ status: 403 });
  });

  it('ni adresse, ni navigateur, ni heure : aucune table n’en garde', async () => {
    await request(app.app.getHttpServer())
      .post(`/api/listings/${REPORTED}/reports`)
      .set('x-forwarded-for', '198.51.100.77')
      .set('user-agent', 'Navigateur-Reconnaissable/9')
      .send({ reason: 'moved' });
    const [row] = (await app.rows('SELECT r::text AS row FROM report r')) as {
      row: string;
    }[];
    expect(row?.row).not.toMatch(/198\.51|Reconnaissable|09:30/);
    expect(app.journal.join('')).not.toMatch(/198\.51|Reconnaissable/);
  });
});

describe('Sans proxy déclaré', () => {
  it('l’adresse que dit l’appelant n’est pas crue : il reste une seule personne', async () => {
    const plain = await openTestApp();
    await plain.list(
      [structure({ id: REPORTED })],
      [service({ id: `${REPORTED}-1`, structure_id: REPORTED })],
    );
    const sendFrom = (from: string) =>
      plain.ok(sendReport, { params: { id: REPORTED }, body: { reason: 'moved' }, from });
    expect(await sendFrom('192.0.2.1')).toMatchObject({ counted: true });
    expect(await sendFrom('192.0.2.2')).toEqual({ counted: false, undo: null });
    await plain.close();
  });
});
