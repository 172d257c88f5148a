import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTerritory } from '#api/contract/territories.contract';
import { readSubject, subjectKey, SUBJECTS } from '#api/domain/coverage/subject';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import { service, structure } from '#test/support/listings';
import type { CoverageApp } from '#test/support/coverage-app';

let app: CoverageApp;

beforeAll(async () => {
  app = await openCoverageApp();
});

afterAll(() => app?.close());

describe('Ce qui change est compté à nouveau', () => {
  beforeEach(() => app.query('TRUNCATE coverage_due'));

  it('une fois tout compté, rien n’est dû', async () => {
    expect(await app.due()).toEqual([]);
    expect(await app.refresh()).toBe(0);
  });

  it('un service qui change de besoin rend dus l’ancien et le nouveau', async () => {
    await app.query(`UPDATE service SET thematiques = '{mobilite--preparer-un-permis}' WHERE id = 'm1'`);
    const touched = await app.due();
    await app.query(
      `UPDATE service SET thematiques = '{numerique--acceder-a-des-services-en-ligne}' WHERE id = 'm1'`,
    );
    expect(touched).toEqual([
      'all:all',
      'group:mobilite',
      'group:numerique',
      'need:mobilite--preparer-un-permis',
      ONLINE,
    ]);
  });

  it('une structure partie, confirmée, ou d’un réseau de plus rend dus les besoins de ses services', async () => {
    await app.query(
      `UPDATE structure SET date_maj = '2026-11-20', reseaux_porteurs = '{ccas-cias}' WHERE id = 'm'`,
    );
    expect(await app.due()).toEqual([
      'all:all',
      'group:numerique',
      'group:sante',
      ONLINE,
      'need:sante--acces-aux-soins',
      'network:ccas-cias',
    ]);
  });

  it('ce que la couverture ne lit pas ne rend rien dû', async () => {
    await app.query(`UPDATE structure SET version = version + 1, description = 'Autre' WHERE id = 'm'`);
    expect(await app.due()).toEqual([]);
  });

  it('des communes déplacées rendent tout dû', async () => {
    await app.query(`UPDATE commune SET latitude = latitude WHERE code = '73065'`);
    expect(
      (await app.ok(readTerritory, { params: { kind: 'france', code: 'france' } })).counted.pending,
    ).toBe(SUBJECTS.length);
    expect(await app.refresh()).toBe(SUBJECTS.length);
  });

  it('un calcul qui meurt en chemin laisse le sujet dû', async () => {
    const repository = app.app.get(CoverageRepository, { strict: false });
    await app.query(`UPDATE service SET zone_eligibilite = '{france}' WHERE id = 'a1'`);
    await repository.begin(readSubject(ONLINE)!);
    expect(await app.due()).not.toContain(ONLINE);
    await app.query('TRUNCATE coverage_due');
    const found = await repository.due([ONLINE], '2026-11-24');
    expect(found).toEqual([ONLINE]);
  });

  it('un service ajouté, changé ou retiré rend dus ses besoins, leurs familles, ses réseaux et le tout', async () => {
    const touched = ['all:all', 'group:numerique', ONLINE, 'network:france-service'];
    await app.query(`UPDATE service SET zone_eligibilite = '{france}' WHERE id = 'a1'`);
    expect(await app.due()).toEqual(touched);
    expect(await app.refresh()).toBe(touched.length);
    expect(await app.figuresOf('departement', '38')).toMatchObject({ unreached: 0 });
    await app.query(`DELETE FROM service WHERE id = 'a1'`);
    expect(await app.due()).toEqual(touched);
    await app.refresh();
    expect(await app.figuresOf('departement', '73')).toMatchObject({ offers: 0 });
    expect(await app.figuresOf('departement', '73', 'network:france-service')).toBeUndefined();
    expect(await app.figuresOf('departement', '73', 'group:numerique')).toMatchObject({ offers: 0 });
  });

  it('un calcul qu’un autre a repris, ou dont les communes ont changé, n’écrit rien', async () => {
    const repository = app.app.get(CoverageRepository, { strict: false });
    const subject = readSubject(ONLINE)!;
    const nothing = { figures: [], communes: [] };
    const now = { day: '2026-11-24', at: app.now };
    const slow = await repository.begin(subject);
    await repository.begin(subject);
    await repository.write(subject, { ...nothing, counting: slow }, now);
    const moved = await repository.begin(subject);
    await app.query(`UPDATE commune SET latitude = latitude WHERE code = '73065'`);
    await repository.due([ONLINE], '2026-11-24');
    await repository.write(subject, { ...nothing, counting: moved }, now);
    expect(await app.figuresOf('france', 'france')).toMatchObject({ offers: 1 });
    expect(await repository.due([ONLINE], '2026-11-24')).toEqual([ONLINE]);
  });

  it('une structure qui s’en va avec ses services rend dus ses réseaux, et un sujet inconnu ne reste pas dû', async () => {
    await app.list(
      [structure({ id: 'z', source: 'other', reseaux_porteurs: ['caf'] })],
      [service({ id: 'z1', source: 'other', structure_id: 'z' })],
    );
    await app.query('TRUNCATE coverage_due');
    await app.query(`DELETE FROM structure WHERE id = 'z'`);
    expect(await app.due()).toContain('network:caf');
    await app.query(`INSERT INTO coverage_due (subject) VALUES ('need:disparu')`);
    await app.app.get(CoverageRepository, { strict: false }).due(SUBJECTS.map(subjectKey), '2026-11-24');
    expect(await app.due()).not.toContain('need:disparu');
  });

  it('un autre jour, tout est dû : les fiches vieillissent seules', async () => {
    const now = app.now;
    app.now = new Date('2027-06-01T09:00:00Z');
    expect(await app.refresh()).toBe(SUBJECTS.length);
    expect(await app.figuresOf('france', 'france')).toMatchObject({ offers: 1, fresh: 0 });
    app.now = now;
  });
});
