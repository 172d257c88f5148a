import type { Change, Edited } from '#api/domain/editing/changes';
import { writesAddress } from '#api/domain/editing/hidden-address';
import { ProblemError } from '#api/http/problem-error';

/**
 * A listing that hides its place takes back no text that gives an address, by undoing or from its source: once the place is forgotten,
 * nobody knows whether it is that one.
 * @throws ProblemError `conflict`
 */
export function refuseAddress({ structure }: Edited, changes: readonly Change[]): void {
  if (structure.values.adresse_masquee !== true || !writesAddress(changes)) return;
  const detail = 'Ce texte donne une adresse, et la fiche masque la sienne : écrivez-le sans elle.';
  throw new ProblemError('urn:baguette:conflict', detail);
}
