import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readReports } from '#api/contract/reports.contract';
import { FOOD, ONLINE, OTHER, REPORTED, openReportingApp } from '#test/support/reporting-app';
import type { ReportingApp } from '#test/support/reporting-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

let app: ReportingApp;

beforeAll(async () => {
  app = await openReportingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Signaler une fiche', () => {
  it('un signalement se compte, sans avertir encore', async () => {
    expect(await app.send({ reason: 'no-answer' })).toMatchObject({ counted: true });
    expect(await app.reportsOf()).toEqual([
      { reason: 'no-answer', need: null, until: null, count: 1, last_day: '2026-11-24', marked: false },
    ]);
    expect(await app.warnings()).not.toHaveProperty('reported');
  });

  it('trois personnes qui disent la même chose : la fiche est marquée là où elle est proposée', async () => {
    await app.sendThree({ reason: 'wrong-number' });
    expect(await app.reportsOf()).toMatchObject([{ reason: 'wrong-number', count: 3, marked: true }]);
    expect((await app.warnings()).reported).toEqual({
      reason: 'wrong-number',
      count: 3,
      last_at: '2026-11-24',
    });
    expect(await app.reportsOf(OTHER)).toEqual([]);
  });

  it('ne le fait plus : seul le besoin signalé est averti', async () => {
    await app.sendThree({ reason: 'no-longer-does', need: FOOD });
    expect((await app.warnings(FOOD)).reported).toMatchObject({ reason: 'no-longer-does', need: FOOD });
    expect(await app.warnings(ONLINE)).not.toHaveProperty('reported');
  });

  it('complet : dit jusqu’à sa date, plus après', async () => {
    await app.sendThree({ reason: 'full', until: '2026-12-04' });
    expect((await app.warnings()).full).toEqual({ until: '2026-12-04' });
    app.moveTo(11);
    expect(await app.warnings()).not.toHaveProperty('full');
    expect(await app.reportsOf()).toEqual([]);
  });

  it('complet, puis une autre date de la même personne : la dernière compte, une fois', async () => {
    for (const until of ['2026-12-04', '2026-12-24']) {
      expect(await app.send({ reason: 'full', until }, '203.0.113.5')).toMatchObject({ counted: true });
    }
    expect(await app.reportsOf()).toMatchObject([{ reason: 'full', until: '2026-12-24', count: 1 }]);
    expect(await app.rows('SELECT 1 FROM report')).toHaveLength(1);
  });

  it('ne le fait plus : aussi un besoin dont seul son texte parle', async () => {
    await app.says({}, { thematiques: [FOOD], nom: 'Auto-école sociale' });
    expect(await app.send({ reason: 'no-longer-does', need: 'mobilite--preparer-un-permis' })).toMatchObject({
      counted: true,
    });
  });

  it('la même personne qui insiste ne compte qu’une fois en trente jours', async () => {
    await app.send({ reason: 'moved' }, '203.0.113.1');
    for (const days of [0, 10, 29]) {
      app.moveTo(days);
      expect(await app.send({ reason: 'moved' }, '203.0.113.1')).toEqual({ counted: false, undo: null });
    }
    expect(await app.send({ reason: 'closed' }, '203.0.113.1')).toMatchObject({ counted: true });
    expect(await app.send({ reason: 'moved' }, '203.0.113.2')).toMatchObject({ counted: true });
    expect(await app.reportsOf()).toMatchObject([{ reason: 'moved', count: 2 }, { reason: 'closed' }]);
  });

  it('ni trois mois de suite, ni par un changement de clé, elle ne devient trois personnes', async () => {
    for (const days of [60, 91, 122]) {
      app.moveTo(days);
      await app.send({ reason: 'moved' }, '203.0.113.1');
    }
    const keys = await app.rows('SELECT id FROM reporter_key');
    expect(keys).toHaveLength(1);
    app.moveTo(160);
    await app.send({ reason: 'moved' }, '203.0.113.1');
    expect(await app.rows('SELECT id FROM reporter_key')).toHaveLength(2);
    expect(await app.reportsOf()).toMatchObject([{ count: 1, marked: false }]);
  });

  it('deux envois au même instant comptent une fois', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => app.send({ reason: 'moved' }, '203.0.113.9')));
    expect(answers.filter(({ counted }) => counted)).toHaveLength(1);
  });

  it('ce qui ne compte plus est détruit même quand personne ne signale plus rien', async () => {
    await app.send({ reason: 'moved' });
    app.moveTo(181);
    await app.ok(readReports, { token: OPERATOR_TOKEN });
    expect(await app.rows('SELECT 1 FROM report UNION ALL SELECT 1 FROM reporter_key')).toEqual([]);
  });

  it('après 90 jours rien n’en reste, et une vieille clé est détruite', async () => {
    await app.send({ reason: 'other', text: 'Fermé le lundi' });
    app.moveTo(181);
    await app.send({ reason: 'moved' }, undefined, OTHER);
    expect(await app.rows('SELECT reason FROM report')).toEqual([{ reason: 'moved' }]);
    expect(await app.rows('SELECT made_on::text FROM reporter_key')).toEqual([{ made_on: '2027-05-24' }]);
  });
});

describe('Ce que dit la source après', () => {
  it.each([
    ['le numéro a changé', { telephone: '+33465710002' }, {}],
    ['un de ses services a changé', {}, { conditions_acces: 'Prendre rendez-vous.' }],
    ['elle est confirmée à une date plus récente', { date_maj: '2026-11-25' }, {}],
  ])('%s : les signalements d’avant n’avertissent plus', async (_, given, offer) => {
    await app.sendThree({ reason: 'no-answer' });
    app.moveTo(2);
    await app.says(given, offer);
    expect(await app.warnings()).not.toHaveProperty('reported');
    expect(await app.reportsOf()).toEqual([]);
    const { listings } = await app.ok(readReports, { token: OPERATOR_TOKEN });
    expect(listings).toMatchObject([{ id: REPORTED, marked: false, reports: [], answered: 3 }]);
    expect(await app.send({ reason: 'no-answer' }, '192.0.2.251')).toMatchObject({ counted: true });
    expect(await app.reportsOf()).toMatchObject([{ count: 1 }]);
  });

  it('une source qui date ses fiches dans l’avenir n’efface rien d’avance', async () => {
    await app.says({ date_maj: '2027-06-01' });
    await app.sendThree({ reason: 'no-answer' });
    expect(await app.warnings()).toHaveProperty('reported');
    await app.says({ date_maj: '2027-06-02' });
    expect(await app.warnings()).not.toHaveProperty('reported');
  });

  it('la même chose, à une date d’avant le signalement : ils tiennent', async () => {
    await app.sendThree({ reason: 'no-answer' });
    await app.says({ date_maj: '2026-11-20' });
    expect(await app.warnings()).toHaveProperty('reported');
  });
});
