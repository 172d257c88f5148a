import { Injectable } from '@nestjs/common';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingResource } from '#api/domain/access/policy';
import { ProblemError } from '#api/http/problem-error';
import { ModerationRepository } from './moderation.repository.ts';

export const NOTHING_WAITS = 'Il n’y a rien à répondre ici, ou plus rien.';

/** The right to what waits in the queue, or was decided: of a listing that may be gone. */
@Injectable()
export class AllowModerating {
  constructor(private readonly moderation: ModerationRepository) {}

  /** @throws ProblemError `not-found`: what waits elsewhere is the affair of its moderators, and is not told apart from nothing. */
  async run(id: string | null, actor: Actor): Promise<ListingResource> {
    const place = id === null ? null : await this.moderation.place(id);
    if (!place || !can(actor, 'moderate', place)) {
      throw new ProblemError('urn:baguette:not-found', NOTHING_WAITS);
    }
    return place;
  }
}
