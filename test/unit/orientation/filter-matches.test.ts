import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countValues, keep, relaxations } from '#api/domain/orientation/filter-matches';
import { FILTER_NAMES, isAnyChosen } from '#api/domain/orientation/filter-names';
import { valuesOfMatches } from '#api/domain/orientation/filter-values';
import { matchCandidate } from '#api/domain/orientation/match-candidate';
import { candidate, situation } from '#test/support/matches';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { FiltrablePartner, OfferValues } from '#api/domain/orientation/filter-values';

const VALUES = ['a', 'b', 'c'];
const some = fc.subarray(VALUES);
const ofEach = <T>(each: fc.Arbitrary<T>) =>
  fc.record(
    Object.fromEntries(FILTER_NAMES.map((name) => [name, each])) as Record<
      (typeof FILTER_NAMES)[number],
      fc.Arbitrary<T>
    >,
  );

const partners: fc.Arbitrary<FiltrablePartner[]> = fc
  .array(fc.array(ofEach(some), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((given) =>
    given.map((offers, index) => {
      const { structure, services } = candidate(
        { id: `s${index}` },
        offers.map(() => ({})),
      );
      return {
        structure,
        offers: offers.map((values, place) => ({ service: services[place]!, values: values as OfferValues })),
      };
    }),
  );
/** Mostly nothing in a filter, as in life. */
const chosen: fc.Arbitrary<Chosen> = ofEach(
  fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some }),
);

const idsOf = (kept: { structure: { id: string } }[]) => kept.map(({ structure: { id } }) => id);

/** The rule, said another way: for each filter, at least one chosen value, in one same offer. */
const bruteForce = (all: FiltrablePartner[], wanted: Chosen): string[] =>
  all
    .filter(({ offers }) =>
      offers.some(({ values }) =>
        Object.entries(wanted).every(
          ([name, list]) =>
            list!.length === 0 ||
            values[name as keyof OfferValues].filter((v) => list!.includes(v)).length > 0,
        ),
      ),
    )
    .map(({ structure: { id } }) => id);

describe('Filtrer les partenaires', () => {
  it('OU dans un filtre, ET entre les filtres, dans une même offre', () => {
    fc.assert(
      fc.property(partners, chosen, (all, wanted) => {
        expect(idsOf(keep(all, wanted))).toEqual(bruteForce(all, wanted));
      }),
    );
  });

  it('rien de choisi : tous restent, avec toutes leurs offres', () => {
    fc.assert(
      fc.property(partners, (all) => {
        const kept = keep(all, {});
        expect(kept.map(({ services }) => services.length)).toEqual(all.map(({ offers }) => offers.length));
      }),
    );
  });

  it('une offre qui ne passe pas n’accompagne pas celle qui passe', () => {
    const values = Object.fromEntries(
      FILTER_NAMES.map((name) => [name, [] as string[]]),
    ) as unknown as OfferValues;
    const { structure, services } = candidate({ id: 'maison' }, [{}, {}]);
    const house = {
      structure,
      offers: [
        { service: services[0]!, values: { ...values, cost: ['gratuit'] } },
        { service: services[1]!, values: { ...values, cost: ['payant'], reception: ['a-distance'] } },
      ],
    };
    expect(keep([house], { cost: ['gratuit'] })[0]?.services).toEqual([services[0]]);
    expect(keep([house], { cost: ['gratuit'], reception: ['a-distance'] })).toEqual([]);
  });
});

describe('Le nombre dit à côté de chaque valeur', () => {
  it('est celui des partenaires que laisse cette valeur, les autres filtres inchangés', () => {
    fc.assert(
      fc.property(partners, chosen, (all, wanted) => {
        for (const { name, values } of countValues(all, wanted)) {
          for (const value of VALUES) {
            const said = values.find((each) => each.value === value);
            const left = bruteForce(all, { ...wanted, [name]: [value] }).length;
            expect(said?.count ?? 0).toBe(left);
            expect(said?.chosen ?? false).toBe(wanted[name]!.includes(value));
          }
        }
      }),
    );
  });

  it('une valeur sans partenaire n’est dite que si elle est choisie', () => {
    fc.assert(
      fc.property(partners, chosen, (all, wanted) => {
        for (const { values } of countValues(all, wanted)) {
          expect(values.filter(({ count, chosen: isChosen }) => count === 0 && !isChosen)).toEqual([]);
        }
      }),
    );
  });
});

describe('Le filtre à relâcher', () => {
  it('ramène ce qu’il dit, et davantage qu’avant ; le meilleur d’abord ; aucun n’est oublié', () => {
    fc.assert(
      fc.property(partners, chosen, (all, wanted) => {
        const left = bruteForce(all, wanted).length;
        const said = relaxations(all, wanted);
        const counts = said.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        for (const name of FILTER_NAMES) {
          const without = bruteForce(all, { ...wanted, [name]: [] }).length;
          expect(said.find((each) => each.name === name)?.count ?? left).toBe(without);
        }
      }),
    );
  });

  it('rien n’est choisi : rien n’est à relâcher', () => {
    expect(isAnyChosen({ cost: [], open: undefined })).toBe(false);
    expect(isAnyChosen({ cost: ['gratuit'] })).toBe(true);
    fc.assert(
      fc.property(partners, (all) => {
        expect(relaxations(all, {})).toEqual([]);
      }),
    );
  });
});

describe('Les valeurs d’une offre', () => {
  const context = {
    openingOf: ({ horaires_accueil }: { horaires_accueil: string | null }) => ({
      state: horaires_accueil === 'Mo-Fr 09:00-19:00' ? ('open' as const) : ('closed' as const),
      next_change: null,
      comment: null,
    }),
    radius_m: 30_000,
  };
  const valuesOf = (...given: Parameters<typeof candidate>) => {
    const match = matchCandidate(candidate(...given), situation(), { ...context, askedAround: [] })!;
    return valuesOfMatches([match], context)[0]!.offers.map(({ values }) => values);
  };

  it('ce que la fiche ne dit pas n’est pas deviné', () => {
    expect(valuesOf({}, [{ frais: null, publics: [], modes_accueil: [] }])).toEqual([
      {
        open: [],
        cost: [],
        reception: ['en-presentiel'],
        meant_for: [],
        access: [],
        language: [],
        network: [],
        source: ['invented'],
      },
    ]);
  });

  it('chaque filtre lit ce qui le concerne', () => {
    const [values] = valuesOf(
      {
        itinerant: true,
        horaires_accueil: 'Mo-Fr 09:00-19:00',
        reseaux_porteurs: ['ccas-cias'],
        description: 'Accessible PMR. Une agente parle arabe.',
      },
      [
        {
          modes_accueil: ['en-presentiel', 'a-distance'],
          publics: ['jeunes'],
          description: 'Visites à domicile',
        },
      ],
    );
    expect(values).toEqual({
      open: ['maintenant', 'soir'],
      cost: ['gratuit'],
      reception: ['en-presentiel', 'a-distance', 'itinerant', 'a-domicile'],
      meant_for: ['jeunes'],
      access: ['fauteuil-roulant'],
      language: ['ar'],
      network: ['ccas-cias'],
      source: ['invented'],
    });
  });

  it('un service à distance n’est pas un lieu accessible', () =>
    expect(
      valuesOf({ description: 'Accessible PMR' }, [{ modes_accueil: ['a-distance'] }])[0]?.access,
    ).toEqual([]));
});
