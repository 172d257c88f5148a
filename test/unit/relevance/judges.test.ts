import { describe, expect, it } from 'vitest';
import type { Orientation } from '#api/contract/orientation.contract';
import { CHAMBERY, seen } from '#test/fixtures/relevance/seen';
import type { Given } from '#test/fixtures/relevance/seen';
import { isInItsZone } from '#test/relevance/check-zones';
import { judgeSituations } from '#test/relevance/judge-situations';
import { NEED } from '#test/relevance/needs';
import { NEVERS } from '#test/relevance/never';
import type { Never } from '#test/relevance/never';
import { ROLES } from '#test/relevance/roles';
import type { SeenPartner } from '#test/relevance/seen-partner';

const zone = (...zone_eligibilite: string[]): Given => ({ service: { zone_eligibilite } });
const elsewhere = { code_insee: '13055', latitude: 43.3, longitude: 5.4 };

describe('La zone d’un partenaire', () => {
  it.each([
    ['sa commune', zone('73065'), true],
    ['son EPCI', zone('200069110'), true],
    ['toute la France', zone('france'), true],
    ['un autre département', zone('74', '38'), false],
    ['84 est le Vaucluse, pas sa région', zone('84'), false],
    ['la ville entière, pour un arrondissement', { ...zone('13055'), home: { code_parent: '13055' } }, true],
    ['rien, à côté', zone(), true],
    ['rien, au loin', { service: { zone_eligibilite: [], ...elsewhere } }, false],
  ])('%s', (_title, given: Given, expected) => {
    expect(isInItsZone(seen(given))).toBe(expected);
  });
});

const named = (id: string, given: Given = {}): SeenPartner =>
  seen({ ...given, structure: { id, ...given.structure } });
const wrong = (name: Never, partners: SeenPartner[], planned = 1): string[] =>
  NEVERS[name]({ partners, planned }).map(({ structure }) => structure.id);

describe('Ce qu’aucun partenaire ne doit être', () => {
  const good = named('good', { service: { modes_accueil: ['a-distance'] } });

  it.each<[Never, Given]>([
    ['group-first', { service: { type: 'atelier' } }],
    ['journey-first', {}],
    ['silent-first', { structure: { telephone: null } }],
    ['reserved-to-others-first', { service: { publics: ['jeunes'] } }],
    ['paying-first', { service: { frais: 'payant' } }],
    ['beyond-the-radius-first', { said: { distance_m: 31_000 } }],
  ])('%s : seulement devant un autre qui fait autant', (name, given) => {
    const bad = named('bad', given);
    expect(wrong(name, [bad, good])).toEqual(['bad']);
    expect(wrong(name, [good, bad])).toEqual([]);
    expect(wrong(name, [bad])).toEqual([]);
  });

  it.each<[Never, Given]>([
    ['closed-for-good', { structure: { gone: true } }],
    ['for-another-public', { service: { publics: ['jeunes'] } }],
    ['online-only', { structure: { telephone: null }, service: { modes_accueil: ['a-distance'] } }],
  ])('%s : nulle part', (name, given) => {
    expect(wrong(name, [good, named('bad', given)])).toEqual(['bad']);
  });

  it('bien plus loin qu’un autre du même réseau, cité après lui', () => {
    const far = named('far', { said: { distance_m: 60_000 } });
    expect(wrong('much-farther-than-as-good', [far, named('near')])).toEqual(['far']);
    expect(wrong('much-farther-than-as-good', [named('near'), far])).toEqual([]);
  });

  it('de trop dans le plan, ou deux fois', () => {
    expect(wrong('useless-in-plan', [named('one'), named('two')], 2)).toEqual(['one', 'two']);
    expect(wrong('useless-in-plan', [named('one'), named('two')], 1)).toEqual([]);
    expect(wrong('twice', [named('one'), named('one')])).toEqual(['one']);
  });
});

describe('Les rôles', () => {
  const papers = seen();

  it('aucun n’est joué par tout le monde', () => {
    const nobody = seen({
      structure: { telephone: null },
      service: {
        thematiques: [],
        type: 'atelier',
        publics: ['etudiants'],
        mobilisable_par: ['professionnels'],
      },
      said: { distance_m: null },
    });
    const played = Object.entries(ROLES).filter(([, plays]) =>
      plays({ ...nobody, covers: [], home: { ...nobody.home, code: '01001' } }),
    );
    expect(played.map(([role]) => role)).toEqual([]);
  });

  it('un guichet de démarches se dit de la fiche, pas de l’ordre', () => {
    expect(ROLES['counter-for-procedures'](papers)).toBe(true);
    expect(ROLES['counter-for-procedures'](seen({ service: { modes_accueil: ['a-distance'] } }))).toBe(false);
    expect(ROLES['food-aid'](papers)).toBe(false);
  });
});

describe('Le jugement d’une situation', () => {
  /** An answer without anyone, which says how far one looked. */
  const nobody = (...steps: Orientation['steps'][number]['step'][]) =>
    ({
      commune: { code: CHAMBERY.code },
      plan: [],
      partners: [],
      national_lines: [],
      for_town_hall: [],
      steps: steps.map((step) => ({ step, territory: null, partners: 0, covers: [] })),
    }) as unknown as Orientation;
  const judgeNobody = async (answer: Orientation) => {
    const app = {
      ask: async () => answer,
      query: async (sql: string) => (sql.includes('FROM commune') ? [CHAMBERY] : []),
      now: new Date(),
    };
    const [judgement] = await judgeSituations(app, [
      {
        id: 'invented',
        needs: [NEED.food],
        commune: CHAMBERY.code,
        firstThree: ['food-aid'],
        lines: { there: ['115'] },
      },
    ]);
    return judgement?.failures.map(({ fault }) => fault);
  };

  it('une réponse vide manque le rôle et la ligne, et laisse sans issue', async () => {
    expect(await judgeNobody(nobody('commune'))).toEqual(['role', 'line', 'no-way-out']);
    expect(await judgeNobody(nobody('commune', 'national'))).toEqual(['role', 'line']);
  });
});
