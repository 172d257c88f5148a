import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingResource } from '#api/domain/access/policy';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { ModerationRepository } from './moderation.repository.ts';

export const NOTHING_WAITS = 'Il n’y a rien à répondre ici, ou plus rien.';

/** The right to what waits in the queue, or was decided: of a listing that may be gone. */
@Injectable()
export class AllowModerating {
  constructor(
    private readonly moderation: ModerationRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /** @throws ProblemError `not-found`: what waits elsewhere is the affair of its moderators, and is not told apart from nothing. */
  async run(id: string | null, actor: Actor): Promise<ListingResource> {
    return check(id === null ? null : await this.moderation.place(id), actor);
  }

  /**
   * The same at the moment of writing, once the listing is locked: a right that was taken away since the request came is no right any more.
   * @throws ProblemError `not-found`
   */
  async hold(manager: EntityManager, id: string, asked: Actor): Promise<void> {
    const actor = await this.accounts.hold(manager, asked);
    check(await this.moderation.place(id, manager), actor);
  }
}

function check(place: ListingResource | null, actor: Actor | null): ListingResource {
  if (place && actor && can(actor, 'moderate', place)) return place;
  throw new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
}
