import { inject } from 'vitest';
import { askOperator } from '#api/cli/ask-operator';
import { readOperator } from '#api/cli/operator-file';
import { grantRight } from '#api/contract/operator-accounts.contract';

/** Does on the built app what `npm run account -- moderator` does. */
export async function letModerate(courriel: string, departement: string): Promise<void> {
  const operator = await readOperator(inject('appData'));
  if (!operator) throw new Error('The built app left nothing for its operator');
  await askOperator(operator, grantRight, {
    courriel,
    moderates: { kind: 'departement', code: departement },
  });
}
