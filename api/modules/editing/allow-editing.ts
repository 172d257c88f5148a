import { Injectable } from '@nestjs/common';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingResource } from '#api/domain/access/policy';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository } from './edition.repository.ts';

/** The first line of every use case here: the right on the listing. */
@Injectable()
export class AllowEditing {
  constructor(private readonly editions: EditionRepository) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(id: string, actor: Actor): Promise<ListingResource> {
    const resource = await this.editions.resource(id, actor);
    if (!can(actor, 'edit', resource)) {
      throw new ProblemError(
        'urn:baguette:not-allowed',
        'Cette fiche n’est pas la vôtre : connectez-vous avec la boîte aux lettres qu’elle affiche.',
      );
    }
    return resource;
  }
}
