import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParts, readReach } from '#api/contract/territories.contract';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import type { CoverageApp } from '#test/support/coverage-app';

let app: CoverageApp;

beforeAll(async () => {
  app = await openCoverageApp();
});

afterAll(() => app?.close());

describe('Ce que la carte d’un territoire colorie', () => {
  it('la carte reçoit des chiffres des parties ce qu’elle colorie, et rien de plus', async () => {
    const params = { kind: 'france', code: 'france' } as const;
    const query = { subject: ONLINE, level: 'departement' } as const;
    const { parts } = await app.ok(readParts, { params, query });
    const reach = await app.ok(readReach, { params, query });
    expect(reach.is_counted).toBe(true);
    expect(reach.parts).toEqual(
      parts.map(({ code, figures }) => ({
        code,
        population: figures!.population,
        within_5_km: figures!.within_5_km,
        within_10_km: figures!.within_10_km,
        within_20_km: figures!.within_20_km,
        within_30_km: figures!.within_30_km,
        unreached: figures!.unreached,
      })),
    );
    expect(reach.parts.some(({ within_5_km }) => within_5_km > 0)).toBe(true);
  });

  it('un besoin sans offre n’atteint personne ; d’un besoin qui n’est pas compté, rien n’est dit', async () => {
    const params = { kind: 'region', code: '84' } as const;
    const query = { subject: 'need:sante--addictions', level: 'departement' } as const;
    const { parts } = await app.ok(readReach, { params, query });
    expect(parts).toHaveLength(12);
    expect(parts.every(({ population, unreached }) => population > 0 && unreached === population)).toBe(true);
    await app.query(`UPDATE coverage_subject SET refreshed_at = NULL WHERE subject = '${query.subject}'`);
    expect(await app.ok(readReach, { params, query })).toEqual({ is_counted: false, parts: [] });
  });

  it('une partie est plus petite que le tout, et jamais une commune', async () => {
    const params = { kind: 'epci', code: '200069110' } as const;
    for (const level of ['region', 'departement', 'epci', 'commune']) {
      expect(await app.problem(readReach, { params, query: { subject: ONLINE, level } })).toMatchObject({
        status: 400,
      });
    }
  });
});
