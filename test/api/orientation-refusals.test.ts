import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

afterAll(() => app?.close());

describe('Une mauvaise demande est expliquée, tout à la fois', () => {
  it('besoin inconnu, commune mal écrite, rayon hors bornes, paramètre inventé', async () => {
    const problem = await app.problem(readOrientation, {
      query: { needs: 'faim,nimporte', commune: 'Chambéry', radius_km: '900', texte: 'elle a faim' },
    });
    expect(problem).toMatchObject({ type: 'urn:baguette:bad-request', status: 400 });
    expect(problem.issues?.map(({ field }) => field).toSorted()).toEqual([
      'query.commune',
      'query.needs',
      'query.needs',
      'query.radius_km',
      'query.texte',
    ]);
    for (const { message } of problem.issues ?? []) expect(message).toMatch(/[a-zé]/);
  });

  it('une commune qui n’existe pas est dite avec le reste', async () => {
    const problem = await app.problem(readOrientation, {
      query: { needs: 'nimporte', commune: '73999', radius_km: '900' },
    });
    expect(problem.status).toBe(400);
    expect(problem.detail).toBe('3 points sont à corriger.');
    expect(problem.issues?.map(({ field }) => field).toSorted()).toEqual([
      'query.commune',
      'query.needs',
      'query.radius_km',
    ]);
  });

  it('aucun besoin', async () => {
    const problem = await app.problem(readOrientation, { query: { needs: '', commune: '73065' } });
    expect(problem.detail).toBe('Indiquez au moins un besoin.');
  });

  it('rien du tout', async () => {
    const problem = await app.problem(readOrientation, { query: {} });
    expect(problem.issues).toEqual([
      { field: 'query.needs', message: 'Ce paramètre est obligatoire.' },
      { field: 'query.commune', message: 'Ce paramètre est obligatoire.' },
    ]);
  });

  it('une commune qui n’existe pas', async () => {
    const problem = await app.problem(readOrientation, { query: { needs: ONLINE, commune: '73999' } });
    expect(problem).toMatchObject({ type: 'urn:baguette:not-found', status: 404 });
    expect(problem.detail).toContain('73999');
  });
});
