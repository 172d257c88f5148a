import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStanding } from '#api/contract/standing.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const AROUND = Array.from({ length: 24 }, (_, index) => `invented--around-${String(index).padStart(2, '0')}`);

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [
      structure({ id: 'invented--best', nom: 'Guichet du quartier', latitude: 45.5647, longitude: 5.918 }),
      structure({ id: 'invented--annecy' }),
      structure({ id: 'invented--young' }),
      structure({ id: 'invented--cooks' }),
      structure({ id: 'invented--outranked', latitude: 45.69, longitude: 5.91, code_insee: '73008' }),
      ...AROUND.map((id) => structure({ id, latitude: 45.57, longitude: 5.92 })),
    ],
    [
      service({ id: 'invented--best-1', structure_id: 'invented--best' }),
      service({ id: 'invented--annecy-1', structure_id: 'invented--annecy', zone_eligibilite: ['74'] }),
      service({ id: 'invented--young-1', structure_id: 'invented--young', publics: ['jeunes'] }),
      service({
        id: 'invented--cooks-1',
        structure_id: 'invented--cooks',
        thematiques: ['equipement-et-alimentation--alimentation'],
      }),
      service({
        id: 'invented--outranked-1',
        structure_id: 'invented--outranked',
        latitude: 45.69,
        longitude: 5.91,
        code_insee: '73008',
      }),
      ...AROUND.map((id) =>
        service({ id: `${id}-1`, structure_id: id, publics: ['seniors'], latitude: 45.57, longitude: 5.92 }),
      ),
    ],
  );
});

afterAll(() => app?.close());

const standing = (id: string, given: Record<string, string> = {}) =>
  app.ok(readStanding, {
    params: { id: `invented--${id}` },
    query: { needs: ONLINE, commune: '73065', publics: 'seniors', ...given },
  });

describe('GET /api/listings/:id/standing', () => {
  it('proposé : sa place, et pourquoi', async () => {
    const best = await standing('best', { publics: 'familles' });
    expect(best).toMatchObject({ standing: 'planned', rank: 1, absences: [] });
    expect(best.partner?.reasons.map(({ code }) => code)).toContain('covers-declared');
  });

  it.each([
    ['annecy', 'zone'],
    ['young', 'publics'],
    ['cooks', 'answers-none'],
    ['nobody', 'answers-none'],
  ])('%s n’est pas proposé : %s', async (id, code) => {
    const answer = await standing(id);
    expect(answer).toMatchObject({ standing: 'absent', rank: null, partner: null });
    expect(answer.absences.map((absence) => absence.code)).toEqual([code]);
  });

  it('il peut aider, mais d’autres plus proches ont été pris', async () => {
    const answer = await standing('outranked');
    expect(answer).toMatchObject({ standing: 'outranked', rank: null, absences: [] });
    expect(answer.partner?.covers).toEqual([ONLINE]);
  });
});
