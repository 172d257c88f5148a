import { describe, expect, it } from 'vitest';
import { OfferCounts } from '#api/domain/coverage/count-offers';
import type { CoverageOffer } from '#api/domain/coverage/offer';
import { TerritoryTree } from '#api/domain/coverage/territory-tree';
import { coverageCommune, coverageOffer } from '#test/support/coverage';

const TREE = new TerritoryTree([
  coverageCommune(),
  coverageCommune({ code: '38185', code_epci: '200040715', code_departement: '38', population: 158_000 }),
  coverageCommune({
    code: '13055',
    code_epci: '200054807',
    code_departement: '13',
    code_region: '93',
    population: 877_000,
  }),
  coverageCommune({
    code: '13201',
    code_parent: '13055',
    code_epci: '200054807',
    code_departement: '13',
    code_region: '93',
    population: 39_000,
  }),
]);

function countsOf(kind: string, code: string, ...offers: CoverageOffer[]) {
  const counts = new OfferCounts(TREE);
  for (const offer of offers) counts.add(offer);
  return counts.of(TREE.territories.findIndex((one) => one.kind === kind && one.code === code));
}

describe('Les offres d’un territoire', () => {
  it('une offre compte dans sa commune, son EPCI, son département, sa région et en France', () => {
    for (const [kind, code] of [
      ['commune', '73065'],
      ['epci', '200069110'],
      ['departement', '73'],
      ['region', '84'],
      ['france', 'france'],
    ] as const)
      expect(countsOf(kind, code, coverageOffer())).toMatchObject({
        offers: 1,
        structures: 1,
        by_phone: 1,
        fresh: 0,
      });
    expect(countsOf('departement', '38', coverageOffer())).toMatchObject({ offers: 0, structures: 0 });
  });

  it('deux services d’une structure sont deux offres d’une structure, où qu’ils soient donnés', () => {
    const elsewhere = coverageOffer({ code_insee: '38185' });
    const offers = [coverageOffer(), elsewhere, coverageOffer(), coverageOffer({ structure_id: 'b' })];
    expect(countsOf('region', '84', ...offers)).toMatchObject({ offers: 4, structures: 2 });
    expect(countsOf('departement', '73', ...offers)).toMatchObject({ offers: 3, structures: 2 });
    expect(countsOf('departement', '38', ...offers)).toMatchObject({ offers: 1, structures: 1 });
  });

  it('ce qui est donné dans un arrondissement compte pour la ville', () => {
    expect(countsOf('commune', '13055', coverageOffer({ code_insee: '13201' })).offers).toBe(1);
    expect(countsOf('commune', '13201', coverageOffer({ code_insee: '13055' })).offers).toBe(0);
  });

  it('une offre sans lieu connu ne compte qu’en France', () => {
    for (const code_insee of [null, '99999']) {
      expect(countsOf('france', 'france', coverageOffer({ code_insee })).offers).toBe(1);
      expect(countsOf('region', '84', coverageOffer({ code_insee })).offers).toBe(0);
    }
  });

  it('les façons d’aider se comptent chacune', () => {
    const offer = coverageOffer({
      at_a_distance: true,
      itinerant: true,
      out_of_hours: true,
      fresh: true,
      by_phone: false,
    });
    expect(countsOf('commune', '73065', offer)).toEqual({
      offers: 1,
      structures: 1,
      on_site: 1,
      at_a_distance: 1,
      itinerant: 1,
      out_of_hours: 1,
      by_phone: 0,
      fresh: 1,
    });
  });
});

describe('Les habitants', () => {
  it('ceux d’une ville à arrondissements sont comptés dans ses arrondissements, une fois', () => {
    expect(TREE.cells.map(({ code }) => code)).toEqual(['73065', '38185', '13201']);
  });
});
