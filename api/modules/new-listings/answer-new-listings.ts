import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerNewListing, WaitingListing } from '#api/contract/new-listings.contract';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import { dayOf } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { writeMail } from '#api/mail/write-mail';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { newListingAnswer } from './new-listing-mails.ts';
import { NewListingsRepository } from './new-listings.repository.ts';

/** A moderator of its territory shows a new listing to everybody, or refuses it, with a reason. */
@Injectable()
export class AnswerNewListings {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly listings: NewListingsRepository,
    private readonly journal: JournalRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Those of the territories that one moderates: none for whoever moderates nothing. */
  async waiting(actor: Actor): Promise<WaitingListing[]> {
    await this.listings.forgetOld(this.clock.now());
    return this.listings.waitingFor(actor);
  }

  /** @throws ProblemError `not-found` when it is unknown, answered, or not of the actor's territories. */
  async answer(
    { params: { id }, body }: InputOf<typeof answerNewListing>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerNewListing>> {
    const now = this.clock.now();
    const state = body.accept ? 'accepted' : 'refused';
    const listing = await this.listings.dataSource.transaction(async (manager) => {
      const found = await this.listings.lock(manager, id);
      const moderator = await this.accounts.hold(manager, actor);
      if (!found || !can(moderator, 'moderate', found)) {
        const detail = 'Cette fiche n’existe pas, ou n’attend plus de réponse.';
        throw new ProblemError('urn:baguette:not-found', detail);
      }
      await this.listings.answer(manager, id, [state, body.reason, dayOf(now), actor.account_id]);
      if (body.accept) await this.listings.show(manager, id, now);
      const entry = { kind: `new-listing-${state}`, structure_id: id, reason: body.reason } as const;
      await this.journal.add(manager, { ...entry, by: actor.account_id }, now);
      return found;
    });
    if (this.mailer.ready && listing.by) {
      const link = publicLink(`/mes-fiches/${encodeURIComponent(id)}`, this.config);
      this.mailer.post(writeMail(listing.by, link, newListingAnswer(listing.nom, body)));
    }
    return { state };
  }
}
