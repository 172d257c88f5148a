import { describe, expect, it } from 'vitest';
import { rightsLeft } from '#api/domain/access/rights-left';

const SAVOIE = { kind: 'departement', code: '73' } as const;
const RHONE = { kind: 'departement', code: '69' } as const;
const ACTOR = {
  account_id: '00000000-0000-4000-8000-000000000001',
  courriel: 'm@exemple.fr',
  administrator: true,
  moderates: [SAVOIE, RHONE],
  sources: ['dora', 'abri'],
};

describe('Ce qui reste des droits d’une personne', () => {
  it('ceux que son compte a encore', () => {
    const left = { administrator: false, moderates: [RHONE], sources: ['abri'] };
    expect(rightsLeft(ACTOR, left)).toEqual({ ...ACTOR, ...left });
  });

  it('jamais plus que ceux avec lesquels elle est venue : un lien de courriel ne modère rien', () => {
    const came = { ...ACTOR, administrator: false, moderates: [], sources: [] };
    expect(rightsLeft(came, ACTOR)).toEqual(came);
  });
});
