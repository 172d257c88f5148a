import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reaching } from '#api/domain/coverage/reach-communes';
import type { CoverageOffer } from '#api/domain/coverage/offer';
import { TerritoryTree } from '#api/domain/coverage/territory-tree';
import type { CoverageCommune } from '#api/domain/coverage/coverage-commune';
import { distanceMetres } from '#api/domain/geography/distance';
import { zoneFit } from '#api/domain/orientation/eligibility';
import { coverageCommune, coverageOffer } from '#test/support/coverage';

const CHAMBERY = coverageCommune();
const AIX = coverageCommune({
  code: '73008',
  code_epci: '200068674',
  latitude: 45.6885,
  longitude: 5.9153,
  population: 32_000,
});
const PARIS = coverageCommune({
  code: '75056',
  code_epci: '200054781',
  code_departement: '75',
  code_region: '11',
  latitude: 48.8566,
  longitude: 2.3522,
  population: 2_100_000,
});
const PARIS_1 = { ...PARIS, code: '75101', code_parent: '75056', population: 15_000 };
const PARIS_20 = { ...PARIS, code: '75120', code_parent: '75056', latitude: 48.864, longitude: 2.398 };
const OUESSANT = coverageCommune({
  code: '29155',
  code_epci: null,
  code_departement: '29',
  code_region: '53',
  latitude: 48.457,
  longitude: -5.096,
  population: 800,
});
const COMMUNES = [CHAMBERY, AIX, PARIS, PARIS_1, PARIS_20, OUESSANT];

function reachOf(code: string, ...offers: CoverageOffer[]) {
  const tree = new TerritoryTree(COMMUNES);
  const reaching = new Reaching(tree);
  for (const offer of offers) reaching.add(offer);
  return reaching.reach(tree.cells.find((cell) => cell.code === code)!);
}

describe('La distance d’une commune à l’offre la plus proche qui reçoit ses habitants', () => {
  it('compte une offre ouverte à toute la France, où qu’elle soit', () => {
    expect(reachOf('73065', coverageOffer()).distance_m).toBe(0);
    expect(reachOf('73008', coverageOffer()).distance_m).toBe(13_778);
  });

  it('ne compte pas une offre dont la zone laisse la commune dehors, si proche soit-elle', () => {
    expect(reachOf('73008', coverageOffer({ zone_eligibilite: ['73065', '38'] })).distance_m).toBeNull();
    expect(reachOf('73008', coverageOffer({ zone_eligibilite: ['73'] })).distance_m).toBe(13_778);
  });

  it('d’une offre sans zone, reçoit les habitants de son EPCI seulement', () => {
    expect(reachOf('73008', coverageOffer({ zone_eligibilite: [] })).distance_m).toBeNull();
    expect(reachOf('73065', coverageOffer({ zone_eligibilite: [] })).distance_m).toBe(0);
  });

  it('d’une offre sans zone, une île sans EPCI reçoit les siens', () => {
    const offer = coverageOffer({ zone_eligibilite: [], code_insee: '29155' });
    expect(reachOf('29155', offer).distance_m).not.toBeNull();
    expect(reachOf('73065', offer).distance_m).toBeNull();
  });

  it('tient une ville et ses arrondissements pour une seule commune', () => {
    const offer = coverageOffer({ ...PARIS, structure_id: 'b', zone_eligibilite: [], code_insee: '75101' });
    expect(reachOf('75120', offer).distance_m).not.toBeNull();
    expect(reachOf('75120', { ...offer, zone_eligibilite: ['75056'] }).distance_m).not.toBeNull();
    expect(reachOf('75120', { ...offer, zone_eligibilite: ['75101'] }).distance_m).toBeNull();
  });

  it('compte à part l’aide à distance : elle n’est à aucune distance', () => {
    const offer = coverageOffer({ on_site: false, at_a_distance: true });
    expect(reachOf('29155', offer)).toEqual({ distance_m: null, at_a_distance: true });
    const elsewhere = { ...offer, zone_eligibilite: ['73'] };
    expect(reachOf('29155', elsewhere)).toEqual({ distance_m: null, at_a_distance: false });
  });

  it('ne mesure rien vers un lieu ou depuis une commune dont le point est inconnu', () => {
    expect(reachOf('73065', coverageOffer({ latitude: null, longitude: null })).distance_m).toBeNull();
    const lost = coverageCommune({ latitude: null, longitude: null });
    const tree = new TerritoryTree([lost]);
    const reaching = new Reaching(tree);
    reaching.add(coverageOffer({ at_a_distance: true }));
    expect(reaching.reach(tree.cells[0]!)).toEqual({ distance_m: null, at_a_distance: true });
  });
});

const zone = fc.uniqueArray(
  fc.constantFrom('france', '73', '75', '29', '73065', '73008', '75056', '75101', '200069110', '200054781'),
  { maxLength: 3 },
);
const offer = fc
  .record({
    zone_eligibilite: zone,
    at: fc.constantFrom(...COMMUNES),
    on_site: fc.boolean(),
    d: fc.integer({ min: -50, max: 50 }),
  })
  .map(({ zone_eligibilite, at, on_site, d }) =>
    coverageOffer({
      zone_eligibilite,
      on_site,
      code_insee: at.code,
      latitude: at.latitude! + d / 100,
      longitude: at.longitude! - d / 90,
    }),
  );

/** Offer after offer, by the rule that orientations follow. */
function byTheRule(commune: CoverageCommune, offers: readonly CoverageOffer[]): number | null {
  const home = { ...commune, nom: '', epci: null, departement: '', region: '', point_origin: null };
  const distances = offers
    .filter(({ on_site, zone_eligibilite, code_insee }) => {
      const place = COMMUNES.find(({ code }) => code === code_insee)!;
      return on_site && zoneFit([...zone_eligibilite], home, { ...place, code_insee }) !== 'outside';
    })
    .map(({ latitude, longitude }) =>
      distanceMetres(
        { latitude: commune.latitude!, longitude: commune.longitude! },
        { latitude: latitude!, longitude: longitude! },
      ),
    );
  return distances.length > 0 ? Math.round(Math.min(...distances)) : null;
}

it('donne pour toute commune ce que donne la règle des orientations, offre après offre', () => {
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 30 }), (offers) => {
      const tree = new TerritoryTree(COMMUNES);
      const reaching = new Reaching(tree);
      for (const one of offers) reaching.add(one);
      for (const cell of tree.cells) expect(reaching.reach(cell).distance_m).toBe(byTheRule(cell, offers));
    }),
  );
});
