import type { Account } from '#api/contract/operator-accounts.contract';

/** Accounts for a terminal, in French, a line each. */
export function printAccounts(accounts: readonly Account[]): string {
  if (accounts.length === 0) return 'Aucun compte.\n';
  return `${accounts.map(lineOf).join('\n')}\n`;
}

function lineOf({ courriel, administrator, moderates, sources, made_on, sessions }: Account): string {
  const rights = [
    ...(administrator ? ['administration'] : []),
    ...moderates.map(({ kind, code }) => `modération ${kind} ${code}`),
    ...sources.map((source) => `source ${source}`),
  ];
  return `${courriel}  ${rights.join(', ') || 'sans droit particulier'}, depuis le ${made_on}, sessions : ${sessions}`;
}
