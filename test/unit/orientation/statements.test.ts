import { describe, expect, it } from 'vitest';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Situation } from '#api/domain/orientation/candidate';
import { matchCandidate } from '#api/domain/orientation/match-candidate';
import { stateReasons } from '#api/domain/orientation/state-reasons';
import { stateWarnings } from '#api/domain/orientation/state-warnings';
import { CHAMBERY, candidate, situation } from '#test/support/matches';

const NOW = new Date('2026-11-24T09:30:00Z');

function stated(
  [structure, services]: Parameters<typeof candidate>,
  {
    asked = situation(),
    opening = { state: 'unknown', next_change: null, comment: null } as OpeningState,
  } = {},
) {
  const match = matchCandidate(candidate(structure, services), asked, {
    openingOf: () => opening,
    askedAround: [],
  })!;
  const asObject = (list: { code: string; params: object }[]) =>
    Object.fromEntries(list.map(({ code, params }) => [code, params]));
  return {
    reasons: asObject(stateReasons(match, asked, NOW)),
    warnings: asObject(stateWarnings(match, asked, NOW)),
  };
}

describe('Pourquoi ce partenaire', () => {
  it('ouvert jusqu’à telle heure, dans sa commune, à telle distance, confirmé il y a douze jours', () => {
    const opening: OpeningState = { state: 'open', next_change: '2026-11-24T16:00:00.000Z', comment: null };
    const { reasons } = stated([{}, [{ nom: 'Aide Ameli' }]], { opening });
    expect(reasons).toMatchObject({
      'covers-declared': { services: ['Aide Ameli'] },
      'open-now': { until: '2026-11-24T16:00:00.000Z' },
      'same-commune': { commune: 'Chambéry' },
      distance: { distance_m: 1200 },
      zone: { territory: 'Savoie' },
      free: {},
      'by-phone': {},
      confirmed: { age_days: 12 },
    });
  });

  it('ce que son réseau doit est dit déduit, avec les opérateurs', () => {
    const { reasons, warnings } = stated([
      {},
      [
        { origin: 'network', operator: 'caf' },
        { origin: 'network', operator: 'cpam' },
      ],
    ]);
    expect(reasons['covers-network']).toMatchObject({ operators: ['caf', 'cpam'], services: [] });
    expect(reasons['covers-declared']).toBeUndefined();
    expect(warnings).toHaveProperty('deduced');
  });

  it('ce que la maison donne par elle-même, sans opérateur, a son nom', () => {
    const { reasons } = stated([{}, [{ nom: 'Accès à Internet', origin: 'network' }]]);
    expect(reasons['covers-network']).toMatchObject({ operators: [], services: ['Accès à Internet'] });
  });

  it('une fiche de plus de six mois n’est pas dite confirmée, de plus d’un an elle est dite ancienne', () => {
    expect(stated([{ date_maj: '2026-05-20' }]).reasons).not.toHaveProperty('confirmed');
    expect(stated([{ date_maj: '2026-05-20' }]).warnings).toMatchObject({ ageing: { age_days: 188 } });
    expect(stated([{ date_maj: '2025-09-24' }]).warnings).toMatchObject({ stale: { age_days: 426 } });
    expect(stated([{ date_maj: '2025-09-24' }]).warnings).not.toHaveProperty('ageing');
    expect(stated([{ date_maj: null }]).warnings).toHaveProperty('date-unknown');
  });

  it('des horaires illisibles sont inconnus, jamais fermés', () => {
    const { warnings } = stated([{}]);
    expect(warnings).toHaveProperty('hours-unknown');
    expect(warnings).not.toHaveProperty('closed-now');
  });

  it('fermé, il dit quand il ouvre', () => {
    const opening: OpeningState = { state: 'closed', next_change: '2026-11-25T08:00:00.000Z', comment: null };
    expect(stated([{}], { opening }).reasons.opens).toEqual({ at: '2026-11-25T08:00:00.000Z' });
  });

  it('la commune n’a pas de place exacte : sa distance est dite approximative', () => {
    const asked = situation({ home: { ...CHAMBERY, point_origin: 'approximate' } });
    expect(stated([{}], { asked }).warnings).toHaveProperty('distance-approximate');
    expect(stated([{}]).warnings).not.toHaveProperty('distance-approximate');
  });

  it('seul un professionnel peut le mobiliser : c’est dit', () => {
    const { warnings } = stated([{}, [{ mobilisable_par: ['professionnels'] }]]);
    expect(warnings).toHaveProperty('professionals-only');
  });

  it('signalé par trois personnes : dit, le plus signalé d’abord ; par moins, pas encore', () => {
    const tally = { need: null, until: null, count: 3, last_day: '2026-11-21', marked: true };
    const few = { ...tally, reason: 'closed' as const, count: 2, marked: false };
    const reports = [few, { ...tally, reason: 'moved' as const }, { ...tally, reason: 'no-answer' as const }];
    expect(stated([{ reports }]).warnings.reported).toEqual({
      reason: 'moved',
      count: 3,
      last_at: '2026-11-21',
    });
    expect(stated([{ reports: [few] }]).warnings).not.toHaveProperty('reported');
    const full = { ...tally, reason: 'full' as const, until: '2026-12-01' };
    expect(stated([{ reports: [full] }]).warnings).toMatchObject({ full: { until: '2026-12-01' } });
    expect(stated([{ reports: [full] }]).warnings).not.toHaveProperty('reported');
  });

  it('ne répond plus à un besoin : dit à qui le demande, pas aux autres', () => {
    const report = {
      reason: 'no-longer-does' as const,
      until: null,
      count: 4,
      last_day: '2026-11-21',
      marked: true,
    };
    const asked = { ...report, need: 'numerique--acceder-a-des-services-en-ligne' as const };
    expect(stated([{ reports: [asked] }]).warnings.reported).toMatchObject({ need: asked.need });
    const elsewhere = { ...report, need: 'sante--addictions' as const };
    expect(stated([{ reports: [elsewhere] }]).warnings).not.toHaveProperty('reported');
  });

  it('le public nommé est celui de la personne', () => {
    const asked: Situation = situation({ publics: ['seniors', 'familles'] });
    expect(stated([{}, [{ publics: ['seniors'] }]], { asked }).reasons.public).toEqual({
      publics: ['seniors'],
    });
    expect(stated([{}, [{ publics: ['tous-publics'] }]], { asked }).reasons).not.toHaveProperty('public');
  });
});

describe('Ce que la structure dit pour un temps', () => {
  const soon = { fermeture_du: '2026-12-01', fermeture_au: '2026-12-04' };
  const during = { fermeture_du: '2026-11-23', fermeture_au: '2026-11-24' };
  const codes = (said: ReturnType<typeof stated>) => Object.keys(said.warnings);

  it('fermée en ce moment, ou d’ici sept jours ; plus loin ou finie, rien', () => {
    expect(stated([during]).warnings['closed-temporarily']).toEqual({ from: '2026-11-23', to: '2026-11-24' });
    expect(stated([soon]).warnings['closing-soon']).toEqual({ from: '2026-12-01', to: '2026-12-04' });
    for (const structure of [
      { fermeture_du: '2026-12-02', fermeture_au: '2026-12-04' },
      { fermeture_du: '2026-11-20', fermeture_au: '2026-11-23' },
    ]) {
      expect(codes(stated([structure]))).not.toContain('closing-soon');
      expect(codes(stated([structure]))).not.toContain('closed-temporarily');
    }
  });

  it('fermée pour un temps, sa réouverture n’est pas dite inconnue', () => {
    const opening: OpeningState = { state: 'closed', next_change: null, comment: null };
    expect(codes(stated([{}], { opening }))).toContain('closed-now');
    expect(codes(stated([during], { opening }))).not.toContain('closed-now');
  });

  it('complète : par elle-même d’abord, par des travailleurs sinon', () => {
    const reports = [
      {
        reason: 'full' as const,
        need: null,
        until: '2026-12-01',
        count: 3,
        last_day: '2026-11-20',
        marked: true,
      },
    ];
    expect(stated([{ reports }]).warnings.full).toEqual({ until: '2026-12-01' });
    const declared = stated([{ reports, complet_jusqu_au: '2026-12-24' }]);
    expect(declared.warnings['full-declared']).toEqual({ until: '2026-12-24' });
    expect(codes(declared)).not.toContain('full');
  });

  it('complète pour une partie de ce qui répond, le premier jour où l’une se libère', () => {
    const [one, other] = [
      { nom: 'Aide A', complet_jusqu_au: '2026-12-10' },
      { nom: 'Aide B', complet_jusqu_au: '2026-12-05' },
    ];
    expect(stated([{}, [one, other]]).warnings['full-declared']).toEqual({ until: '2026-12-05' });
    expect(stated([{}, [one, { nom: 'Aide C' }]]).warnings['partly-full']).toEqual({
      services: ['Aide A'],
      until: '2026-12-10',
    });
    expect(codes(stated([{}, [{ complet_jusqu_au: '2026-11-23' }]]))).not.toContain('full-declared');
  });

  it('l’attente la plus courte, et pour quoi', () => {
    const services = [
      { nom: 'Aide A', delai_jours: 60 },
      { nom: 'Aide B', delai_jours: 21 },
      { nom: 'Aide C', delai_jours: null },
    ];
    expect(stated([{}, services]).warnings.wait).toEqual({ delai_jours: 21, services: ['Aide B'] });
  });
});
