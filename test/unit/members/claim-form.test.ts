import { describe, expect, it } from 'vitest';
import { ProblemError } from '#web/api/errors.ts';
import { bodyOf, checkClaim, firstOf, serverIssues } from '#web/features/members/claim/claim-body.ts';

const SIRET = '732 829 320 00074';

describe('Le formulaire de demande', () => {
  it('un SIRET qui n’est pas écrit n’est pas demandé', () => {
    const body = bodyOf({ claimer: 'La direction', siret: '  ', message: 'Nous avons déménagé' });
    expect(body.siret).toBeNull();
    expect(checkClaim(body)).toEqual({});
  });

  it('un SIRET peut être écrit avec ses espaces, mais ses chiffres doivent aller ensemble', () => {
    const written = { claimer: 'La direction', siret: SIRET, message: 'Nous avons déménagé' };
    expect(checkClaim(bodyOf(written))).toEqual({});
    const issues = checkClaim(bodyOf({ ...written, siret: '732 829 320 00075' }));
    expect(Object.keys(issues)).toEqual(['siret']);
  });

  it('dit ce qui manque, champ par champ, et commence par le premier', () => {
    const issues = checkClaim(bodyOf({ claimer: ' ', siret: '12', message: '' }));
    expect(Object.keys(issues).toSorted()).toEqual(['claimer', 'message', 'siret']);
    expect(issues.claimer).toBe('Ce champ est obligatoire.');
    expect(firstOf(issues)).toBe('claimer');
    expect(firstOf({ message: 'x', siret: 'y' })).toBe('siret');
    expect(firstOf({})).toBeUndefined();
  });

  it('met à côté de son champ ce que le serveur a refusé, et rien d’autre', () => {
    const issues = [
      { field: 'body.message', message: 'Trop long.' },
      { field: 'params.id', message: 'Inconnu.' },
    ];
    const problem = { type: 'urn:baguette:bad-request', title: 'Erreurs', status: 400, detail: '', issues };
    expect(serverIssues(new ProblemError({ ...problem, type: 'urn:baguette:bad-request' }))).toEqual({
      message: 'Trop long.',
    });
    expect(serverIssues(new Error('hors connexion'))).toEqual({});
  });
});
