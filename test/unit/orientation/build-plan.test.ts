import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '#api/domain/orientation/build-plan';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Candidate, Situation } from '#api/domain/orientation/candidate';
import { CHAMBERY, candidate, situation } from '#test/support/matches';

const NOW = new Date('2026-11-24T09:30:00Z');
const UNKNOWN: OpeningState = { state: 'unknown', next_change: null, comment: null };
const plan = (candidates: Candidate[], asked: Situation = situation()) =>
  buildPlan(candidates, asked, { openingOf: () => UNKNOWN, now: NOW });
const ids = (matches: { candidate: Candidate }[]) =>
  matches.map(({ candidate: { structure } }) => structure.id);

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const FOOD = 'equipement-et-alimentation--alimentation';
const CARE = 'sante--acces-aux-soins';

describe('Les règles dures', () => {
  it('une zone qui ne prend pas la commune écarte le service', () => {
    expect(plan([candidate({}, [{ zone_eligibilite: ['38'] }])]).plan).toEqual([]);
  });

  it('une zone vide n’est pas toute la France : le partenaire proche reste, avec un avertissement', () => {
    const {
      plan: [match],
    } = plan([candidate({}, [{ zone_eligibilite: [] }])]);
    expect(match!.warnings.map(({ code }) => code)).toContain('zone-unspecified');
    expect(match!.reasons.map(({ code }) => code)).not.toContain('zone');
  });

  it('une zone vide est celle de son EPCI : à côté, il n’est demandé que si personne d’autre ne répond au besoin', () => {
    const nextDoor = candidate({ id: 'next-door', code_insee: '73008', code_epci: '200068674' }, [
      { zone_eligibilite: [], thematiques: [ONLINE, FOOD], distance_m: 900 },
    ]);
    const here = candidate({ id: 'here' });
    expect(ids(plan([nextDoor, here]).plan)).toEqual(['here']);
    expect(plan([nextDoor, here]).partners).toEqual([]);
    const both = plan([nextDoor, here], situation({ needs: [ONLINE, FOOD] }));
    expect(both.plan.map(({ candidate: { structure }, covers }) => [structure.id, covers])).toEqual([
      ['here', [ONLINE]],
      ['next-door', [FOOD]],
    ]);
    const far = candidate({ code_insee: '73304', code_epci: 'x' }, [
      { zone_eligibilite: [], distance_m: 60_000 },
    ]);
    expect(plan([far]).plan).toEqual([]);
  });

  it('une même structure reçoit pour un besoin par sa zone, et pour un autre faute de mieux', () => {
    const house = candidate({ code_insee: '73008', code_epci: '200068674' }, [
      { thematiques: [ONLINE] },
      { thematiques: [FOOD], zone_eligibilite: [], distance_m: 900 },
    ]);
    const asked = situation({ needs: [ONLINE, FOOD] });
    expect(plan([house], asked).plan.map(({ covers }) => covers)).toEqual([[ONLINE, FOOD]]);
    expect(plan([house], asked).uncovered).toEqual([]);
    const food = candidate({ id: 'food' }, [{ thematiques: [FOOD] }]);
    const covered = plan([house, food], asked);
    expect(covered.plan.map(({ covers }) => covers).toSorted()).toEqual([[FOOD], [ONLINE]]);
  });

  it('un service qui ne répond à rien de ce qui est demandé ne dit rien de sa structure', () => {
    const [match] = plan([
      candidate({}, [
        {},
        { thematiques: ['sante--addictions'], modes_accueil: ['a-distance'], frais: 'payant' },
      ]),
    ]).plan;
    expect(match?.services).toHaveLength(1);
    expect(match?.reasons.map(({ code }) => code)).not.toContain('at-a-distance');
    expect(match?.reasons.map(({ code }) => code)).toContain('free');
  });

  it.each([['84'], ['01']])('« %s » est un département, jamais la région du même numéro', (zone) => {
    expect(plan([candidate({}, [{ zone_eligibilite: [zone] }])]).plan).toEqual([]);
  });

  it.each([['73065'], ['200069110'], ['73'], ['france']])(
    'la zone %s prend un habitant de Chambéry',
    (zone) => {
      expect(plan([candidate({}, [{ zone_eligibilite: [zone] }])]).plan).toHaveLength(1);
    },
  );

  it('la zone de toute la ville prend l’arrondissement', () => {
    const home = { ...CHAMBERY, code: '69383', code_parent: '69123' };
    const found = plan([candidate({}, [{ zone_eligibilite: ['69123'] }])], situation({ home }));
    expect(found.plan).toHaveLength(1);
  });

  it('un public qui n’est pas celui de la personne écarte le service ; sans public connu, personne n’est écarté', () => {
    const forYouth = candidate({}, [{ publics: ['jeunes'] }]);
    expect(plan([forYouth], situation({ publics: ['seniors'] })).plan).toEqual([]);
    expect(plan([forYouth], situation({ publics: ['jeunes', 'familles'] })).plan).toHaveLength(1);
    expect(plan([forYouth]).plan).toHaveLength(1);
  });

  it('à distance, sans zone connue : seulement dans son EPCI', () => {
    const afar = [{ modes_accueil: ['a-distance' as const], zone_eligibilite: [], distance_m: null }];
    expect(plan([candidate({ code_insee: '73008', code_epci: '200068674' }, afar)]).plan).toEqual([]);
    expect(plan([candidate({ code_insee: '73029' }, afar)]).plan).toHaveLength(1);
  });

  it('à distance, il n’y a pas de distance', () => {
    const afar = candidate({}, [
      { modes_accueil: ['a-distance'], zone_eligibilite: ['france'], distance_m: 400_000 },
    ]);
    expect(plan([afar]).plan[0]?.distance_m).toBeNull();
  });
});

describe('Le plan', () => {
  it('un partenaire loin n’entre au plan que pour un besoin que personne de proche ne couvre', () => {
    const near = candidate({ id: 'near' }, [{ thematiques: [ONLINE] }]);
    const far = candidate({ id: 'far', code_insee: '38185', code_epci: 'x', code_departement: '38' }, [
      { thematiques: [ONLINE, FOOD], zone_eligibilite: ['38', '73'], distance_m: 52_000 },
    ]);
    expect(ids(plan([far, near], situation({ needs: [ONLINE] })).plan)).toEqual(['near']);
    const both = plan([far, near], situation({ needs: [ONLINE, FOOD] }));
    expect(ids(both.plan).toSorted()).toEqual(['far', 'near']);
    expect(both.plan.find((match) => match.candidate.structure.id === 'far')?.covers).toEqual([ONLINE, FOOD]);
  });

  it('un mot d’une présentation ne tient pas lieu de deux partenaires qui déclarent', () => {
    const talker = candidate({ id: 'talker' }, [{ thematiques: [], thematiques_texte: [ONLINE, FOOD] }]);
    const online = candidate({ id: 'online' }, [{ thematiques: [ONLINE] }]);
    const food = candidate({ id: 'food' }, [{ thematiques: [FOOD] }]);
    const asked = situation({ needs: [ONLINE, FOOD] });
    expect(ids(plan([talker, online, food], asked).plan).toSorted()).toEqual(['food', 'online']);
    expect(ids(plan([talker, online], asked).plan).toSorted()).toEqual(['online', 'talker']);
  });

  it('dit ce que personne ne couvre', () => {
    expect(plan([candidate()], situation({ needs: [ONLINE, CARE] })).uncovered).toEqual([CARE]);
  });

  it('les pas vont de la commune vers le large, et s’arrêtent au dernier qui apporte quelqu’un', () => {
    const found = plan([candidate({ id: 'epci', code_insee: '73008' })]);
    expect(found.steps.map(({ step, partners }) => [step, partners])).toEqual([
      ['commune', 0],
      ['epci', 1],
    ]);
  });

  it('quand un besoin reste sans réponse, tous les pas sont dits : on a cherché partout', () => {
    const found = plan([candidate()], situation({ needs: [ONLINE, CARE] }));
    expect(found.steps.map(({ step }) => step)).toEqual([
      'commune',
      'epci',
      'neighbours',
      'departement',
      'region',
      'national',
    ]);
  });

  it('Paris cherchée entière a ses partenaires dans la commune, quel que soit leur arrondissement', () => {
    const home = { ...CHAMBERY, code: '75056' };
    const found = plan(
      [candidate({ code_insee: '75113', code_parent: '75056' }, [{ zone_eligibilite: ['75056'] }])],
      situation({ home }),
    );
    expect(found.plan.map(({ step }) => step)).toEqual(['commune']);
  });

  it('d’un arrondissement de Paris à l’autre, on reste dans sa commune', () => {
    const home = { ...CHAMBERY, code: '75113', code_parent: '75056' };
    const next = candidate({ code_insee: '75112', code_parent: '75056' }, [{ zone_eligibilite: ['75056'] }]);
    expect(plan([next], situation({ home })).plan.map(({ step }) => step)).toEqual(['commune']);
  });

  it('qui ne peut pas se déplacer est d’abord orienté vers qui vient ou répond à distance', () => {
    const here = candidate({ id: 'here' });
    const afar = candidate({ id: 'afar' }, [{ modes_accueil: ['a-distance'], distance_m: null }]);
    expect(ids(plan([here, afar]).plan)).toEqual(['here']);
    expect(ids(plan([here, afar], situation({ brakes: ['ne-peut-pas-se-deplacer'] })).plan)).toEqual([
      'afar',
    ]);
  });

  it('ce qui aide aussi à distance n’est pas un trajet au-delà du rayon', () => {
    const both = { modes_accueil: ['en-presentiel' as const, 'a-distance' as const], distance_m: 600_000 };
    expect(plan([candidate({}, [{ ...both, zone_eligibilite: ['france'] }])]).plan[0]?.distance_m).toBeNull();
  });

  it('à mérite égal, une vraie fiche vient avant une fictive', () => {
    const invented = candidate({ id: 'a-invented', fictional: true });
    const real = candidate({ id: 'b-real' });
    expect(ids(plan([invented, real]).plan)).toEqual(['b-real']);
  });

  it('à égalité, une fiche confirmée récemment passe avant une fiche vieille de trois ans', () => {
    const old = candidate({ id: 'a-old', date_maj: '2023-10-01' });
    const fresh = candidate({ id: 'b-fresh', date_maj: '2026-11-01' });
    expect(ids(plan([old, fresh]).plan)).toEqual(['b-fresh']);
  });
});

describe('La même question a toujours la même réponse', () => {
  it('dans quelque ordre que viennent les candidats, sans doublon ni perte', () => {
    const distances = fc.array(fc.option(fc.integer({ min: 0, max: 60_000 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(distances, fc.infiniteStream(fc.nat()), (given, shuffle) => {
        const candidates = given.map((distance_m, index) => candidate({ id: `s${index}` }, [{ distance_m }]));
        const keyed = candidates.map((one) => ({ one, key: shuffle.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
        const [first, second] = [plan(candidates), plan(shuffled)];
        expect(ids(first.plan)).toEqual(ids(second.plan));
        expect(ids(first.partners)).toEqual(ids(second.partners));
        expect(new Set([...ids(first.plan), ...ids(first.partners)]).size).toBe(
          first.plan.length + first.partners.length,
        );
      }),
    );
  });
});
