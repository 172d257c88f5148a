import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingAction } from '#api/domain/access/policy';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { EditionRepository } from './edition.repository.ts';
import type { NamedResource, StoredEdition } from './edition.repository.ts';

const REFUSALS: Record<ListingAction, string> = {
  edit: 'Cette fiche n’est pas la vôtre : connectez-vous avec la boîte aux lettres qu’elle affiche.',
  close: 'Seule une personne responsable de la fiche, ou la modération, la ferme et la rouvre.',
  'manage-members': 'Seule une personne responsable de la fiche dit qui la tient.',
  'publish-new': 'Une nouvelle fiche attend d’abord la modération de son territoire.',
  moderate: 'Seule la modération de ce territoire peut le faire.',
};

/** What is asked of a listing, and by whom. */
interface Asked {
  actor: Actor;
  action?: ListingAction;
}

/** A listing that nobody else writes until the transaction ends, as it then is, with the rights that are left to the actor. */
export interface AllowedListing {
  actor: Actor;
  resource: NamedResource;
  stored: StoredEdition;
}

/** The first line of every use case on a listing that is kept: the right to it. */
@Injectable()
export class AllowEditing {
  constructor(
    private readonly editions: EditionRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async run(id: string, actor: Actor, action: ListingAction = 'edit'): Promise<NamedResource> {
    const resource = await this.editions.resource(id, actor);
    this.check(resource, actor, action);
    return resource;
  }

  /**
   * The same at the moment of writing: a right that was taken away since the request came is no right any more, and who takes one away
   * waits for what is being written. The listing is locked first, the account then: in this order everywhere.
   * @throws ProblemError `not-found`, `not-allowed`
   */
  async lock(manager: EntityManager, id: string, asked: Asked): Promise<AllowedListing> {
    const { action = 'edit' } = asked;
    const stored = await this.editions.lock(manager, id);
    const actor = await this.accounts.hold(manager, asked.actor);
    if (!actor) throw new ProblemError('urn:baguette:not-allowed', REFUSALS[action]);
    const resource = await this.editions.resource(id, actor, manager);
    this.check(resource, actor, action);
    return { actor, resource, stored };
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
