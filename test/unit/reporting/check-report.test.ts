import { describe, expect, it } from 'vitest';
import { sendReport } from '#api/contract/reports.contract';
import { checkReport } from '#api/domain/reporting/check-report';
import { refuseText } from '#api/domain/reporting/refuse-text';
import type { Report } from '#api/domain/reporting/report';

const NOW = new Date('2026-11-24T09:30:00Z');
const check = (given: Partial<Report>) =>
  checkReport({ reason: 'other', need: null, until: null, text: null, ...given }, ['sante--addictions'], NOW);
const fields = (body: object) =>
  sendReport.body.safeParse(body).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('Un signalement ne dit rien de personne', () => {
  it.each([
    ['Demandez Mme Bernadette Quilliou', 'un nom'],
    ['Appelez plutôt le 06 39 98 00 01', 'un numéro de téléphone'],
    ['écrire à l.exemple@example.org', 'une adresse électronique'],
    ['née le 3 mars 1954, refusée', 'une date de naissance'],
  ])('« %s » est refusé, et pourquoi est dit', (text, kind) => {
    const [objection] = check({ text });
    expect(objection?.field).toBe('text');
    expect(objection?.message).toContain(kind);
    expect(objection?.message).toContain('jamais d’une personne');
    expect(objection?.message).not.toContain(text);
  });

  it.each([
    'Ouvert seulement le mardi matin depuis septembre',
    'L’accueil est passé de la mairie à la médiathèque',
    '<script>alert(1)</script>',
    'Sonnette en panne 🛎️ : il faut frapper',
  ])('« %s » est gardé', (text) => {
    expect(check({ text })).toEqual([]);
  });

  it('chaque sorte de donnée est nommée une fois', () => {
    expect(refuseText([{ kind: 'phone' }, { kind: 'phone' }, { kind: 'name' }])).toContain(
      'un numéro de téléphone et un nom.',
    );
    expect(refuseText([])).toBeNull();
  });
});

describe('Chaque raison a sa précision, et nulle autre', () => {
  it.each([
    [{ reason: 'no-answer' }, []],
    [{ reason: 'full' }, ['until']],
    [{ reason: 'full', until: '2026-12-24' }, []],
    [{ reason: 'full', until: '2026-02-30' }, ['until']],
    [{ reason: 'no-longer-does' }, ['need']],
    [{ reason: 'no-longer-does', need: 'sante--addictions' }, []],
    [{ reason: 'no-longer-does', need: 'la-faim' }, ['need']],
    [{ reason: 'other' }, ['text']],
    [{ reason: 'other', text: '   ' }, ['text']],
    [{ reason: 'other', text: 'a'.repeat(301) }, ['text']],
    [{ reason: 'other', text: 'a'.repeat(300) }, []],
    [{ reason: 'other', text: 'a\u0000b' }, ['text']],
    [{ reason: 'other', text: 'a\uD800b' }, ['text']],
    [{ reason: 'moved', text: 'vers la gare', until: '2026-12-24' }, ['until', 'text']],
    [{ reason: 'hacked' }, ['reason']],
  ])('%j', (body, expected) => {
    expect(fields(body)).toEqual(expected);
  });

  it('un besoin de la fiche, une date à venir', () => {
    expect(check({ reason: 'no-longer-does', need: 'sante--addictions' })).toEqual([]);
    expect(check({ reason: 'no-longer-does', need: 'sante--acces-aux-soins' })).toMatchObject([
      { field: 'need' },
    ]);
    expect(check({ reason: 'full', until: '2026-11-22' })).toMatchObject([{ field: 'until' }]);
  });
});
