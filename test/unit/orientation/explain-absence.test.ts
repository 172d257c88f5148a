import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '#api/domain/orientation/build-plan';
import type { Situation } from '#api/domain/orientation/candidate';
import { explainAbsence } from '#api/domain/orientation/explain-absence';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { candidate, situation } from '#test/support/matches';

const UNKNOWN: OpeningState = { state: 'unknown', next_change: null, comment: null };
const openingOf = () => UNKNOWN;
const why = (given: Parameters<typeof candidate>, asked: Situation = situation()) =>
  explainAbsence(candidate(...given), asked, openingOf).map(({ code }) => code);

describe('Pourquoi n’est-il pas proposé', () => {
  it('il l’est : rien à expliquer', () => {
    expect(why([{}])).toEqual([]);
  });

  it('aucun de ses services ne répond à ces besoins', () => {
    expect(why([{}, [{ thematiques: ['sante--addictions'] }]])).toEqual(['answers-none']);
  });

  it('il reçoit les habitants d’ailleurs, ou ne dit pas lesquels et se trouve dans une autre intercommunalité', () => {
    expect(why([{}, [{ zone_eligibilite: ['38'] }]])).toEqual(['zone']);
    expect(why([{ code_insee: '73008', code_epci: 'x' }, [{ zone_eligibilite: [] }]])).toEqual([
      'zone-unsaid',
    ]);
  });

  it('il est pour d’autres publics, que l’on nomme', () => {
    const [reason] = explainAbsence(
      candidate({}, [{ nom: 'Point jeunes', publics: ['jeunes'] }]),
      situation({ publics: ['seniors'] }),
      openingOf,
    );
    expect(reason).toEqual({ code: 'publics', services: ['Point jeunes'], publics: ['jeunes'] });
  });

  it('nul ne sait où le service est donné', () => {
    expect(why([{ code_insee: null }, [{ distance_m: null }]])).toEqual(['no-place']);
  });

  it('chaque service laissé a sa raison, et il y en a une exactement quand le plan ne le prend pas', () => {
    const services = fc.array(
      fc.record({
        thematiques: fc.constantFrom<Thematique[]>(situation().needs, ['sante--addictions']),
        zone_eligibilite: fc.constantFrom<string[]>(['73'], ['38']),
        publics: fc.constantFrom<Public[]>(['jeunes'], ['seniors'], ['tous-publics']),
        distance_m: fc.constantFrom(null, 900),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(services, fc.constantFrom('73065', null), (given, code_insee) => {
        const asked = situation({ publics: ['seniors'] });
        const one = candidate({ code_insee }, given);
        const { plan } = buildPlan([one], asked, { openingOf, now: new Date('2026-11-24T09:30:00Z') });
        expect(explainAbsence(one, asked, openingOf).length > 0).toBe(plan.length === 0);
      }),
    );
  });
});
