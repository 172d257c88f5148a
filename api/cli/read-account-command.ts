import { grantRight } from '#api/contract/operator-accounts.contract';
import type { Grant } from '#api/contract/operator-accounts.contract';

const USAGE = `Usage : npm run account -- ACTION
  administrator ADRESSE                 a tous les droits sur toutes les fiches
  moderator ADRESSE departement 73      modère les fiches d’un département
  moderator ADRESSE epci 200069110      modère les fiches d’un EPCI
  source ADRESSE dora                   apporte par fichier les fiches d’une source
  list                                  qui a un compte
  remove ADRESSE                        retire un compte, ses droits et ses sessions`;

/** The arguments say nothing that can be done; the message is French, and says what could be. */
export class UsageError extends Error {}

export type AccountCommand =
  { does: 'list' } | { does: 'grant'; grant: Grant } | { does: 'remove'; courriel: string };

/**
 * What the arguments of `npm run account` ask for.
 * @throws UsageError
 */
export function readAccountCommand([
  action,
  courriel,
  kind,
  code,
  ...rest
]: readonly string[]): AccountCommand {
  const given = [courriel, kind, code].filter((argument) => argument !== undefined).length;
  const wanted = { list: 0, administrator: 1, remove: 1, source: 2, moderator: 3 }[action ?? ''];
  if (given !== wanted || rest.length > 0) throw new UsageError(USAGE);
  if (action === 'list') return { does: 'list' };
  const parsed = grantRight.body.safeParse({
    courriel,
    ...(action === 'moderator' && { moderates: { kind, code } }),
    ...(action === 'source' && { source: kind }),
  });
  if (!parsed.success) {
    throw new UsageError(`${parsed.error.issues.map(({ message }) => message).join('\n')}\n\n${USAGE}`);
  }
  return action === 'remove'
    ? { does: 'remove', courriel: parsed.data.courriel }
    : { does: 'grant', grant: parsed.data };
}
