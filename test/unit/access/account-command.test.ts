import { describe, expect, it } from 'vitest';
import { printAccounts } from '#api/cli/print-accounts';
import { readAccountCommand, UsageError } from '#api/cli/read-account-command';

describe('npm run account', () => {
  it.each([
    ['list', { does: 'list' }],
    ['administrator Chef@exemple.fr', { does: 'grant', grant: { courriel: 'chef@exemple.fr' } }],
    [
      'moderator m@exemple.fr departement 2A',
      { does: 'grant', grant: { courriel: 'm@exemple.fr', moderates: { kind: 'departement', code: '2A' } } },
    ],
    ['source m@exemple.fr dora', { does: 'grant', grant: { courriel: 'm@exemple.fr', source: 'dora' } }],
    ['remove m@exemple.fr', { does: 'remove', courriel: 'm@exemple.fr' }],
  ])('%s', (line, command) => {
    expect(readAccountCommand(line.split(' '))).toEqual(command);
  });

  it.each([
    '',
    'liste',
    'list x',
    'administrator',
    'administrator a@exemple.fr departement 73',
    'administrator claire',
    'moderator a@exemple.fr',
    'moderator a@exemple.fr departement',
    'moderator a@exemple.fr region 84',
    'moderator a@exemple.fr departement Savoie',
    'source a@exemple.fr',
    'source a@exemple.fr Dora!',
    'remove a@exemple.fr b@exemple.fr',
    'constructor a@exemple.fr',
  ])('« %s » : l’usage est rappelé', (line) => {
    const read = () => readAccountCommand(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/Usage : npm run account/);
  });

  it('un territoire resté vide ne fait pas une administratrice', () => {
    expect(() => readAccountCommand(['moderator', 'a@exemple.fr', '', '73'])).toThrow(UsageError);
    expect(() => readAccountCommand(['moderator', 'a@exemple.fr', '', ''])).toThrow(UsageError);
  });

  it('la liste tient en une ligne par compte', () => {
    expect(printAccounts([])).toBe('Aucun compte.\n');
    const moderates = [{ kind: 'departement' as const, code: '73' }];
    const account = {
      courriel: 'm@exemple.fr',
      administrator: false,
      moderates,
      sources: ['dora'],
      made_on: '2026-11-24',
      sessions: 2,
    };
    expect(printAccounts([account])).toBe(
      'm@exemple.fr  modération departement 73, source dora, depuis le 2026-11-24, sessions : 2\n',
    );
  });
});
