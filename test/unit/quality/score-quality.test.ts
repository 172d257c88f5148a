import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '#api/domain/quality/criteria';
import { freshnessOf } from '#api/domain/quality/freshness';
import { scoreQuality, scoreService } from '#api/domain/quality/score-quality';
import type { ScoredService } from '#api/domain/quality/criteria';

const NOW = new Date('2026-11-24T00:00:00Z');

/** A service that lacks nothing; the test says what differs. */
const full = (given: Partial<ScoredService> = {}): ScoredService => ({
  source: 'dora',
  adresse: '2 rue des Essais',
  telephone: '+33465710001',
  courriel: 'accueil@example.org',
  lien_mobilisation: null,
  modes_accueil: ['en-presentiel'],
  modes_mobilisation: ['telephoner', 'envoyer-un-courriel'],
  mobilisable_par: ['usagers'],
  publics: ['tous-publics'],
  thematiques: ['sante--acces-aux-soins'],
  frais: 'gratuit',
  frais_precisions: null,
  description: 'a'.repeat(200),
  date_maj: '2026-11-01',
  ...given,
});

const EMPTY = full({
  adresse: null,
  telephone: null,
  courriel: null,
  modes_accueil: [],
  modes_mobilisation: [],
  mobilisable_par: [],
  publics: [],
  thematiques: [],
  frais: null,
  description: null,
  date_maj: null,
});

const maybe = <T>(value: T) => fc.constantFrom(value, null);
const someOf = <T>(...values: T[]) => fc.subarray(values);
const services: fc.Arbitrary<ScoredService> = fc.record({
  source: fc.constantFrom('dora', 'agefiph', 'france-travail'),
  adresse: maybe('2 rue des Essais'),
  telephone: maybe('+33465710001'),
  courriel: maybe('accueil@example.org'),
  lien_mobilisation: maybe('https://example.org'),
  modes_accueil: someOf('en-presentiel' as const, 'a-distance' as const),
  modes_mobilisation: someOf('telephoner' as const, 'envoyer-un-courriel' as const, 'se-presenter' as const),
  mobilisable_par: someOf('usagers' as const, 'professionnels' as const),
  publics: someOf('tous-publics' as const),
  thematiques: someOf('sante--acces-aux-soins' as const),
  frais: fc.constantFrom('gratuit' as const, 'payant' as const, null),
  frais_precisions: maybe('5 € par an'),
  description: fc.option(fc.nat(4000).map((length) => 'a'.repeat(length))),
  date_maj: fc.option(
    fc
      .date({ min: new Date('2020-01-01'), max: NOW, noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});

describe('Le score de qualité de data·inclusion', () => {
  it('rien ne manque : 1 ; rien n’est dit : 0', () => {
    expect(scoreService(full(), NOW)).toBe(1);
    expect(scoreService(EMPTY, NOW)).toBe(0);
    expect(scoreQuality([], NOW).score).toBe(0);
  });

  it.each<[string, keyof typeof CRITERIA, Partial<ScoredService>, number | null]>([
    ['une adresse manque où l’on se rend', 'adresse_bien_definie', { adresse: null }, 0],
    ['à distance, l’adresse ne compte pas', 'adresse_bien_definie', { modes_accueil: ['a-distance'] }, null],
    [
      'sauf s’il faut s’y présenter',
      'adresse_bien_definie',
      { modes_accueil: [], modes_mobilisation: ['se-presenter'] },
      1,
    ],
    ['comment, mais pas qui', 'modes_mobilisation_bien_definis', { mobilisable_par: [] }, 0.5],
    [
      'un lien suffit',
      'au_moins_un_moyen_de_contact',
      { telephone: null, courriel: null, lien_mobilisation: 'https://example.org' },
      1,
    ],
    ['on n’écrit pas', 'courriel_bien_defini', { courriel: null, modes_mobilisation: ['telephoner'] }, null],
    ['il faut appeler', 'telephone_bien_defini', { telephone: null }, 0],
    ['payant, sans dire combien', 'frais_bien_definis', { frais: 'payant' }, 0.5],
    ['payant, et combien', 'frais_bien_definis', { frais: 'payant', frais_precisions: '5 €' }, 1],
    ['49 signes', 'description_bien_definie', { description: 'a'.repeat(49) }, 0],
    ['50 signes', 'description_bien_definie', { description: 'a'.repeat(50) }, 0.5],
    ['199 signes', 'description_bien_definie', { description: 'a'.repeat(199) }, 0.5],
    ['1 999 signes', 'description_bien_definie', { description: 'a'.repeat(1999) }, 1],
    ['2 000 signes', 'description_bien_definie', { description: 'a'.repeat(2000) }, 0.5],
    ['une source sans dates', 'date_maj_recente', { source: 'france-travail', date_maj: null }, null],
    ['le jour des six mois', 'date_maj_recente', { date_maj: '2026-05-24' }, 1],
    ['le jour des deux ans', 'date_maj_recente', { date_maj: '2024-11-24' }, 0],
    ['sans date', 'date_maj_recente', { date_maj: null }, 0],
  ])('%s : %s', (_, name, given, score) => {
    expect(CRITERIA[name](full(given), NOW)).toBe(score);
  });

  it('à mi-chemin entre six mois et deux ans, la date vaut la moitié', () => {
    expect(CRITERIA.date_maj_recente(full({ date_maj: '2025-08-24' }), NOW)).toBeCloseTo(0.5, 1);
  });

  it('un critère qui ne s’applique pas n’enlève ni n’ajoute rien', () => {
    const remote = full({ modes_accueil: ['a-distance'], description: null });
    expect(scoreService(remote, NOW)).toBe(0.89);
    expect(scoreService({ ...remote, adresse: null }, NOW)).toBe(0.89);
  });

  it('entre 0 et 1, moyenne de ce qui s’applique, et le détail le redonne', () => {
    fc.assert(
      fc.property(services, (service) => {
        const { score, criteria } = scoreQuality([service], NOW);
        const applied = criteria.flatMap((each) => (each.score === null ? [] : [each.score]));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBeCloseTo(applied.reduce((sum, each) => sum + each, 0) / applied.length, 1);
        expect(criteria.map(({ services: count }) => count)).toEqual(
          criteria.map((each) => (each.score === null ? 0 : 1)),
        );
      }),
    );
  });

  it('remplir un champ vide ne fait jamais baisser le score', () => {
    fc.assert(
      fc.property(services, (service) => {
        const filled = {
          ...service,
          publics: full().publics,
          thematiques: full().thematiques,
          telephone: '+33465710001',
        };
        expect(scoreService(filled, NOW)).toBeGreaterThanOrEqual(scoreService(service, NOW));
      }),
    );
  });

  it('le score de la date et la fraîcheur disent la même chose', () => {
    fc.assert(
      fc.property(services, (service) => {
        const score = CRITERIA.date_maj_recente({ ...service, source: 'dora' }, NOW) ?? 0;
        const freshness = freshnessOf(service.date_maj, NOW);
        if (freshness === 'fresh') expect(score).toBe(1);
        if (freshness === 'ageing') expect(score).toBeGreaterThan(0.65);
        if (freshness === 'stale') expect(score).toBeLessThan(0.68);
        if (freshness === 'unknown') expect(score).toBe(0);
      }),
    );
  });

  it('une structure a la moyenne de ses services, quel que soit leur ordre', () => {
    const pair = [full(), EMPTY];
    expect(scoreQuality(pair, NOW).score).toBe(0.5);
    expect(scoreQuality(pair.toReversed(), NOW)).toEqual(scoreQuality(pair, NOW));
  });
});
