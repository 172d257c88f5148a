import { describe, expect, it } from 'vitest';
import type { Params, Reason, Warning } from '#api/domain/orientation/statements';
import { REASONS, WARNINGS } from '#api/domain/orientation/statements';
import { seen } from '#test/fixtures/relevance/seen';
import type { Given } from '#test/fixtures/relevance/seen';
import { untrueStatements } from '#test/relevance/recompute-statements';

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW = new Date('2026-11-24T09:30:00Z');

interface Case {
  params?: Params;
  /** Rows that make it true, and rows, or what is said, that make it false. */
  truth?: Given;
  lie: Given & { params?: Params };
}

const network = { origin: 'network', operator: 'caf' };
const closed = { horaires_accueil: 'Mo-Fr 14:00-17:00; PH off' };
const never = { horaires_accueil: '2020 Mo-Fr 14:00-17:00' };

const REASON_CASES: Record<Reason, Case> = {
  'covers-declared': { params: { services: ['Aide inventée'] }, lie: { service: network } },
  'covers-network': { params: { operators: ['caf'] }, truth: { service: network }, lie: {} },
  'covers-text': {
    params: { needs: ['sante--addictions'] },
    truth: { service: { thematiques: [], thematiques_texte: ['sante--addictions'] } },
    lie: {},
  },
  role: {
    params: { role: 'does-for' },
    truth: { structure: { reseaux_porteurs: ['aidants-connect'] } },
    lie: {},
  },
  individual: {
    truth: { asked: { brakes: ['accompagnement-individuel'] } },
    lie: { asked: { brakes: ['accompagnement-individuel'] }, service: { type: 'atelier' } },
  },
  offline: {
    params: { ways: ['phone', 'counter'] },
    truth: { asked: { brakes: ['pas-en-ligne'] } },
    lie: { asked: { brakes: ['pas-en-ligne'] }, structure: { telephone: null } },
  },
  'opens-today': {
    params: { at: '2026-11-24T14:00:00+01:00' },
    truth: { structure: closed },
    lie: { structure: { horaires_accueil: 'Mo-Fr 15:00-17:00; PH off' } },
  },
  'open-evening': { truth: { structure: { horaires_accueil: 'Mo-Fr 14:00-19:00' } }, lie: {} },
  'open-weekend': { truth: { structure: { horaires_accueil: 'Sa 10:00-12:00' } }, lie: {} },
  'visits-home': { truth: { service: { description: 'Nous venons à domicile.' } }, lie: {} },
  languages: {
    params: { languages: ['ar'] },
    truth: { service: { description: 'On y parle arabe.' } },
    lie: {},
  },
  accessible: { truth: { structure: { accessibilite_lieu: 'https://acceslibre.example.org/1' } }, lie: {} },
  'self-referral': { lie: { service: { mobilisable_par: ['professionnels'] } } },
  'by-mail': { truth: { structure: { telephone: null } }, lie: {} },
  'open-now': {
    params: { until: '2026-11-24T12:00:00+01:00' },
    lie: { params: { until: '2026-11-24T13:00:00+01:00' } },
  },
  opens: {
    params: { at: '2026-11-24T14:00:00+01:00' },
    truth: { structure: closed },
    lie: { structure: { horaires_accueil: 'Mo-Fr 15:00-17:00; PH off' } },
  },
  'same-commune': { params: { commune: 'Chambéry' }, lie: { structure: { code_insee: '73255' } } },
  'same-epci': {
    params: { epci: 'CA du Grand Chambéry' },
    lie: { structure: { code_insee: '73255' }, place: { code: '73255', code_epci: '247300361' } },
  },
  distance: { params: { distance_m: 1112 }, lie: { params: { distance_m: 900 }, said: { distance_m: 900 } } },
  'at-a-distance': { truth: { service: { modes_accueil: ['a-distance'] } }, lie: {} },
  itinerant: { truth: { structure: { itinerant: true } }, lie: {} },
  zone: { params: { territory: 'Savoie' }, lie: { service: { zone_eligibilite: ['74'] } } },
  public: { params: { publics: ['familles'] }, lie: { service: { publics: ['jeunes'] } } },
  free: { lie: { service: { frais: null } } },
  'by-phone': { lie: { structure: { telephone: null } } },
  confirmed: { params: { age_days: 10 }, lie: { params: { age_days: 40 } } },
};

const thrice = (reason: string) => ({
  reports: ['a', 'b', 'c'].map((reporter) => ({ reason, reporter, until: '2026-12-01' })),
});

const WARNING_CASES: Record<Warning, Case> = {
  reported: {
    params: { reason: 'closed', count: 3, last_at: '2026-11-20' },
    truth: thrice('closed'),
    lie: thrice('moved'),
  },
  full: { params: { until: '2026-12-01' }, truth: thrice('full'), lie: {} },
  'closed-temporarily': {
    params: { from: '2026-11-23', to: '2026-11-30' },
    truth: { structure: { fermeture_du: '2026-11-23', fermeture_au: '2026-11-30' } },
    lie: { structure: { fermeture_du: '2026-11-23', fermeture_au: '2026-11-29' } },
  },
  'closing-soon': {
    params: { from: '2026-12-01', to: '2026-12-04' },
    truth: { structure: { fermeture_du: '2026-12-01', fermeture_au: '2026-12-04' } },
    lie: {
      params: { from: '2026-12-02', to: '2026-12-04' },
      structure: { fermeture_du: '2026-12-02', fermeture_au: '2026-12-04' },
    },
  },
  'full-declared': {
    params: { until: '2026-12-01' },
    truth: { structure: { complet_jusqu_au: '2026-12-01' } },
    lie: { service: { complet_jusqu_au: '2026-12-01' }, other: {} },
  },
  'partly-full': {
    params: { until: '2026-12-01', services: ['Aide inventée'] },
    truth: { service: { complet_jusqu_au: '2026-12-01' }, other: { nom: 'Autre aide' } },
    lie: { service: { complet_jusqu_au: '2026-11-23' }, other: { nom: 'Autre aide' } },
  },
  wait: {
    params: { delai_jours: 21, services: ['Aide inventée'] },
    truth: { service: { delai_jours: 21 }, other: { delai_jours: 30 } },
    lie: { service: { delai_jours: 21 }, other: { delai_jours: 14 } },
  },
  fictional: { truth: { structure: { source: 'demo' } }, lie: {} },
  reserved: {
    params: { publics: ['seniors'] },
    truth: { service: { publics: ['seniors'] } },
    lie: {},
  },
  'remote-only': {
    truth: { service: { modes_accueil: ['a-distance'] }, said: { distance_m: null } },
    lie: { said: { distance_m: null } },
  },
  'group-only': {
    truth: { asked: { brakes: ['accompagnement-individuel'] }, service: { type: 'atelier' } },
    lie: { asked: { brakes: ['accompagnement-individuel'] } },
  },
  'must-travel': {
    truth: { asked: { brakes: ['ne-peut-pas-se-deplacer'] } },
    lie: { asked: { brakes: ['ne-peut-pas-se-deplacer'] }, service: { modes_accueil: ['a-distance'] } },
  },
  'online-only': {
    truth: {
      asked: { brakes: ['pas-en-ligne'] },
      service: { modes_accueil: ['a-distance'] },
      structure: { telephone: null },
    },
    lie: { asked: { brakes: ['pas-en-ligne'] } },
  },
  'site-only': {
    truth: { structure: { telephone: null, courriel: null, site_web: 'https://example.org' } },
    lie: {},
  },
  'by-appointment': { truth: { structure: { sur_rendez_vous: true } }, lie: {} },
  'professionals-only': { truth: { service: { mobilisable_par: ['professionnels'] } }, lie: {} },
  deduced: { truth: { service: network }, lie: {} },
  'zone-unspecified': { truth: { service: { zone_eligibilite: [] } }, lie: {} },
  far: {
    params: { distance_m: 41_143 },
    truth: { service: { latitude: 45.94 }, said: { distance_m: 41_143 } },
    lie: { params: { distance_m: 1112 } },
  },
  'closed-now': { truth: { structure: never }, lie: { structure: closed } },
  'hours-unknown': {
    truth: { structure: { horaires_accueil: null }, service: { horaires_accueil: null } },
    lie: {},
  },
  'point-approximate': { truth: { structure: { point_origin: 'commune' } }, lie: {} },
  'distance-approximate': { truth: { home: { point_origin: 'approximate' } }, lie: {} },
  'itinerant-check': { truth: { structure: { itinerant: true } }, lie: {} },
  'no-contact': { truth: { structure: { telephone: null, courriel: null } }, lie: {} },
  paying: { truth: { service: { frais: 'payant' } }, lie: {} },
  ageing: {
    params: { age_days: 208 },
    truth: { structure: { date_maj: '2026-04-30' } },
    lie: { params: { age_days: 10 } },
  },
  stale: {
    params: { age_days: 389 },
    truth: { structure: { date_maj: '2025-10-31' } },
    lie: { params: { age_days: 10 } },
  },
  'date-unknown': { truth: { structure: { date_maj: null } }, lie: {} },
};

type Kind = 'reasons' | 'warnings';

const untrue = (kind: Kind, code: string, { params = {}, ...given }: Given & { params?: Params }): string[] =>
  untrueStatements(seen({ ...given, said: { ...given.said, [kind]: [{ code, params }] } }), NOW);

const cases = <C extends string>(kind: Kind, codes: readonly C[], table: Record<C, Case>) =>
  codes.map((code) => ({ kind, code, ...table[code] }));

describe('L’oracle des raisons et des mises en garde', () => {
  it.each([...cases('reasons', REASONS, REASON_CASES), ...cases('warnings', WARNINGS, WARNING_CASES)])(
    '$code : vraie quand les lignes le disent, fausse sinon',
    ({ kind, code, params = {}, truth = {}, lie }) => {
      expect(untrue(kind, code, { params, ...truth })).toEqual([]);
      expect(untrue(kind, code, { params, ...lie })).toHaveLength(1);
    },
  );

  it('un code inconnu est faux', () => {
    expect(untrue('reasons', 'recommended', {})).toEqual(['recommended {}']);
    expect(untrue('warnings', 'toString', {})).toHaveLength(1);
  });

  it('l’heure d’une porte est celle de son territoire', () => {
    const reunion = { code: '97411', code_departement: '974' };
    const given = { home: reunion, structure: { code_insee: '97411' } };
    const until = '2026-11-24T12:00:00+01:00';
    expect(untrue('reasons', 'open-now', { params: { until }, ...given })).toHaveLength(1);
    expect(untrue('reasons', 'opens', { params: { at: '2026-11-25T09:00:00+04:00' }, ...given })).toEqual([]);
  });

  it('pendant une fermeture, une porte n’ouvre qu’après elle', () => {
    const structure = { fermeture_du: '2026-11-23', fermeture_au: '2026-11-30' };
    const open = { until: '2026-11-24T12:00:00+01:00' };
    expect(untrue('reasons', 'open-now', { params: open, structure })).toHaveLength(1);
    expect(untrue('reasons', 'opens', { params: { at: '2026-12-01T09:00:00+01:00' }, structure })).toEqual(
      [],
    );
  });
});
