import { Injectable } from '@nestjs/common';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingAction } from '#api/domain/access/policy';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository } from './edition.repository.ts';
import type { NamedResource } from './edition.repository.ts';

const REFUSALS: Record<ListingAction, string> = {
  edit: 'Cette fiche n’est pas la vôtre : connectez-vous avec la boîte aux lettres qu’elle affiche.',
  close: 'Seule une personne responsable de la fiche, ou la modération, la ferme et la rouvre.',
  'manage-members': 'Seule une personne responsable de la fiche dit qui la tient.',
  'publish-new': 'Une nouvelle fiche attend d’abord la modération de son territoire.',
  moderate: 'Seule la modération de ce territoire peut le faire.',
};

/** The first line of every use case on a listing that is kept: the right to it. */
@Injectable()
export class AllowEditing {
  constructor(private readonly editions: EditionRepository) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(id: string, actor: Actor, action: ListingAction = 'edit'): Promise<NamedResource> {
    const resource = await this.editions.resource(id, actor);
    this.check(resource, actor, action);
    return resource;
  }

  /**
   * The right to more, of a listing that was read: within a transaction nothing is read beside it.
   * @throws ProblemError `not-allowed`
   */
  check(resource: NamedResource, actor: Actor, action: ListingAction): void {
    if (!can(actor, action, resource)) {
      throw new ProblemError('urn:baguette:not-allowed', REFUSALS[action]);
    }
  }
}
