import { ProblemError } from '#api/http/problem-error';
import type { StoredEdition } from './edition.repository.ts';

/**
 * A structure that has closed for good is opened again before anything else of its listing changes.
 * @throws ProblemError `conflict`
 */
export function refuseClosed({ structure }: Pick<StoredEdition, 'structure'>): void {
  if (structure.values.withdrawn !== true) return;
  const detail = 'Cette structure a fermé : rouvrez-la avant de modifier sa fiche.';
  throw new ProblemError('urn:baguette:conflict', detail);
}
