import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternateKinds } from '#api/domain/orientation/alternate-kinds';
import { judgeMatch } from '#api/domain/orientation/judge-match';
import type { Judged } from '#api/domain/orientation/judge-match';
import { matchCandidate } from '#api/domain/orientation/match-candidate';
import { rolesOfMatch, rolesWanted } from '#api/domain/orientation/roles';
import { reach_m, WEIGHTS } from '#api/domain/orientation/weights';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Situation } from '#api/domain/orientation/candidate';
import { CHAMBERY, candidate, situation } from '#test/support/matches';

const NOW = new Date('2026-11-24T09:30:00Z');
const UNKNOWN: OpeningState = { state: 'unknown', next_change: null, comment: null };

const judge = (
  [structure, services]: Parameters<typeof candidate>,
  asked: Situation = situation(),
  opening = UNKNOWN,
): Judged =>
  judgeMatch(
    matchCandidate(candidate(structure, services), asked, { openingOf: () => opening, askedAround: [] })!,
    asked,
    NOW,
  );

/** The score of the better facts minus that of the worse ones, all else equal. */
const gain = (
  better: Parameters<typeof candidate>,
  worse: Parameters<typeof candidate>,
  asked: Situation = situation(),
) => judge(better, asked).score - judge(worse, asked).score;

describe('La table des poids', () => {
  it('chaque fait dit pourquoi il compte', () => {
    for (const { why } of Object.values(WEIGHTS)) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('ce qui est déclaré vaut plus que ce qu’un réseau doit, qui vaut plus qu’un mot de la présentation', () => {
    const need = situation().needs;
    const declared: Parameters<typeof candidate> = [{}, [{}]];
    const network: Parameters<typeof candidate> = [{}, [{ origin: 'network', operator: 'caf' }]];
    const text: Parameters<typeof candidate> = [{}, [{ thematiques: [], thematiques_texte: need }]];
    expect(gain(declared, network)).toBeGreaterThan(0);
    expect(gain(network, text)).toBeGreaterThan(0);
  });

  it('de deux besoins, celui qui ne peut pas attendre passe devant', () => {
    const violence = 'famille--surmonter-conflits-separation-violence';
    const parents = 'famille--soutien-a-la-parentalite-et-a-leducation';
    const both = situation({ needs: [parents, violence] });
    expect(
      gain([{}, [{ thematiques: [violence] }]], [{}, [{ thematiques: [parents] }]], both),
    ).toBeGreaterThan(0);
  });

  it('qui n’ose pas : une personne avant un atelier ; sans ce frein, l’un vaut l’autre', () => {
    const alone: Parameters<typeof candidate> = [{}, [{ type: 'accompagnement' }]];
    const group: Parameters<typeof candidate> = [{}, [{ type: 'atelier' }]];
    const shy = situation({ brakes: ['accompagnement-individuel'] });
    expect(gain(alone, group, shy)).toBeGreaterThan(gain(alone, group));
    expect(judge(group, shy).warnings.map(({ code }) => code)).toContain('group-only');
    const booked = judge(
      [{}, [{ type: 'atelier', description: 'Atelier collectif, sur rendez-vous.' }]],
      shy,
    );
    expect(booked.warnings.map(({ code }) => code)).toContain('group-only');
  });

  it('qui refuse le numérique : en ligne seulement perd, un guichet gagne', () => {
    const afar = { modes_accueil: ['a-distance' as const], distance_m: null };
    const online: Parameters<typeof candidate> = [
      { telephone: null, site_web: 'https://example.org' },
      [afar],
    ];
    const offline = situation({ brakes: ['pas-en-ligne'] });
    expect(judge(online, offline).warnings.map(({ code }) => code)).toContain('online-only');
    expect(judge([{}], offline).reasons).toContainEqual({
      code: 'offline',
      params: { ways: ['phone', 'counter'] },
    });
    expect(gain([{}], online, offline)).toBeGreaterThan(gain([{}], online));
  });

  it('un téléphone vaut mieux qu’un courriel, qui vaut mieux qu’un site, qui vaut mieux que rien', () => {
    const none = { telephone: null, courriel: null, site_web: null };
    const scores = [
      {},
      { ...none, courriel: 'accueil@example.org' },
      { ...none, site_web: 'https://example.org' },
      none,
    ].map((contact) => judge([contact]).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('complète, fermée ou à longue attente : perd contre une autre, sans être cachée', () => {
    const lost: Parameters<typeof candidate>[] = [
      [{ complet_jusqu_au: '2026-12-24' }],
      [{ fermeture_du: '2026-11-20', fermeture_au: '2026-12-24' }],
      [{}, [{ delai_jours: 90 }]],
    ];
    for (const worse of lost) expect(gain([{}], worse)).toBeGreaterThan(0);
    expect(gain([{}, [{ delai_jours: 21 }]], [{}, [{ delai_jours: 90 }]])).toBeGreaterThan(0);
    expect(
      gain([{}, [{ distance_m: 9_000 }]], [{ complet_jusqu_au: '2026-12-24' }, [{ distance_m: 500 }]]),
    ).toBeGreaterThan(0);
  });

  it('dix kilomètres sont loin en ville, près à la campagne', () => {
    const near: Parameters<typeof candidate> = [{}, [{ distance_m: 500 }]];
    const far: Parameters<typeof candidate> = [{}, [{ distance_m: 10_000 }]];
    const living = (population: number) => situation({ home: { ...CHAMBERY, population } });
    expect(gain(near, far, living(60_000))).toBeGreaterThan(gain(near, far, living(5_000)));
    expect(gain(near, far, living(5_000))).toBeGreaterThan(gain(near, far, living(300)));
    expect([20_000, 19_999, 2_000, 1_999, null].map((population) => reach_m({ population }))).toEqual([
      5_000, 10_000, 10_000, 20_000, 10_000,
    ]);
  });

  it('une fiche de quatre ans perd contre une fiche fraîche dix kilomètres plus loin, en ville', () => {
    const old: Parameters<typeof candidate> = [{ date_maj: '2022-11-01' }, [{ distance_m: 500 }]];
    const fresh: Parameters<typeof candidate> = [{ date_maj: '2026-11-01' }, [{ distance_m: 10_000 }]];
    expect(gain(fresh, old)).toBeGreaterThan(0);
  });

  it('plus près, plus frais, mieux : rien ne fait baisser une fiche qui s’améliore', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        (d1, d2, age1, age2) => {
          const dated = (days: number) =>
            new Date(NOW.getTime() - days * 86_400_000).toISOString().slice(0, 10);
          const at = (distance_m: number, age: number): Parameters<typeof candidate> => [
            { date_maj: dated(age) },
            [{ distance_m }],
          ];
          const [near, far] = [Math.min(d1, d2), Math.max(d1, d2)];
          const [young, old] = [Math.min(age1, age2), Math.max(age1, age2)];
          expect(gain(at(near, old), at(far, old))).toBeGreaterThanOrEqual(0);
          expect(gain(at(near, young), at(near, old))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('Les rôles', () => {
  const PROCEDURES =
    'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';

  it('Aidants Connect fait pour elle, France Services avec elle', () => {
    const asked = situation({ needs: [PROCEDURES] });
    const played = (network: 'aidants-connect' | 'france-service') =>
      rolesOfMatch(
        judge([{ reseaux_porteurs: [network] }, [{ thematiques: [PROCEDURES], type: null }]], asked),
      );
    expect(played('aidants-connect')).toEqual(['does-for']);
    expect(played('france-service')).toEqual(['does-with']);
    expect(rolesWanted(asked)).toEqual(['does-for', 'does-with']);
  });

  it('une ressourcerie qui vend des ordinateurs ne fait pas de démarches', () => {
    const asked = situation({ needs: ['numerique--acquerir-un-equipement'] });
    const match = judge(
      [
        { reseaux_porteurs: ['ressourceries'] },
        [{ thematiques: ['numerique--acquerir-un-equipement'], type: 'aide-materielle' }],
      ],
      asked,
    );
    expect(rolesOfMatch(match)).toEqual(['equips']);
    expect(match.reasons).toContainEqual({ code: 'role', params: { role: 'equips' } });
  });
});

describe('Pas plus de trois du même réseau avant un autre', () => {
  const networks = fc.array(fc.constantFrom('france-service', 'ccas-cias', 'mission-locale'), {
    maxLength: 14,
  });

  it('personne n’est perdu, l’ordre tient dans un même réseau, et quatre de suite n’arrivent que faute d’autre', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const matches = given.map((network, index) =>
          judge([{ id: `s${String(index).padStart(2, '0')}`, reseaux_porteurs: [network as 'ccas-cias'] }]),
        );
        const ordered = alternateKinds(matches);
        const networkOf = ({ candidate: { structure } }: Judged) => structure.reseaux_porteurs[0];
        expect(new Set(ordered)).toEqual(new Set(matches));
        for (const network of new Set(given)) {
          const own = (list: Judged[]) => list.filter((match) => networkOf(match) === network);
          expect(own(ordered)).toEqual(own(matches));
        }
        ordered.forEach((match, index) => {
          const four = ordered.slice(index, index + 4);
          if (four.length < 4 || new Set(four.map(networkOf)).size > 1) return;
          expect(ordered.slice(index).every((each) => networkOf(each) === networkOf(match))).toBe(true);
        });
      }),
    );
  });
});
