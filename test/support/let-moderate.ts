import { inject } from 'vitest';
import { askOperator } from '#api/cli/ask-operator';
import { readOperator } from '#api/cli/operator-file';
import { grantRight } from '#api/contract/operator-accounts.contract';
import type { Grant } from '#api/contract/operator-accounts.contract';

/** Does on the built app what `npm run account -- moderator` does. */
export const letModerate = (courriel: string, departement: string): Promise<void> =>
  grant({ courriel, moderates: { kind: 'departement', code: departement } });

/** Does on the built app what `npm run account -- source` does. */
export const letBring = (courriel: string, source: string): Promise<void> => grant({ courriel, source });

async function grant(right: Grant): Promise<void> {
  const operator = await readOperator(inject('appData'));
  if (!operator) throw new Error('The built app left nothing for its operator');
  await askOperator(operator, grantRight, right);
}
