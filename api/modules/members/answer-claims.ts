import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { answerClaim, claimListing, OpenClaim } from '#api/contract/members.contract';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import { givesAddress } from '#api/domain/editing/hidden-address';
import { dayOf, daysAgo } from '#api/domain/reporting/report-windows';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { writeMail } from '#api/mail/write-mail';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { isHidden } from '#api/modules/editing/check-edits';
import { EditionRepository } from '#api/modules/editing/edition.repository';
import { claimAnswer } from './member-mails.ts';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { MembersRepository } from './members.repository.ts';
import type { StoredClaim } from './members.repository.ts';

/** A moderator reads each of them. */
const CLAIMS_PER_HOUR = 5;
/** What nobody answers for so long is destroyed: its writer asks again, or writes to somebody. */
const CLAIM_LIFE_DAYS = 180;

/** Who does not hold the mailbox of a listing asks; a moderator of its territory answers, with a reason. */
@Injectable()
export class AnswerClaims {
  private readonly claimers = new HourlyMemory();

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly editions: EditionRepository,
    private readonly members: MembersRepository,
    private readonly journal: JournalRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ProblemError `not-found`, `conflict` for one's own listing, `bad-request` for a place that is hidden, `too-many-requests` */
  async claim(input: InputOf<typeof claimListing>, actor: Actor): Promise<ResponseOf<typeof claimListing>> {
    const resource = await this.editions.resource(input.params.id, actor);
    if (resource.withdrawn || resource.pending) {
      throw new ProblemError('urn:baguette:not-found', 'Cette fiche n’est pas ou plus proposée.');
    }
    if (resource.role !== null) {
      throw new ProblemError('urn:baguette:conflict', 'Cette fiche est déjà la vôtre.');
    }
    await this.refuseAddress(input);
    const now = this.clock.now();
    if (!this.claimers.admits([actor.account_id], CLAIMS_PER_HOUR, now)) {
      throw new ProblemError(
        'urn:baguette:too-many-requests',
        `${CLAIMS_PER_HOUR} demandes au plus par heure.`,
      );
    }
    await this.forgetOld(now);
    return { id: await this.members.claim(actor.account_id, input, dayOf(now)), state: 'asked' };
  }

  /** The place of a listing that hides it is written nowhere, and nobody knows any more which address is that one. */
  private async refuseAddress({ params: { id }, body }: InputOf<typeof claimListing>): Promise<void> {
    const field = (['claimer', 'message'] as const).find((name) => givesAddress(body[name]));
    if (!field || !isHidden(await this.editions.edition(id))) return;
    const message = 'Cette fiche masque son adresse : écrivez sans adresse.';
    throw new ProblemError('urn:baguette:bad-request', message, [{ field: `body.${field}`, message }]);
  }

  /** Destroys those that nobody answered in time. */
  async forgetOld(now: Date): Promise<void> {
    await this.members.forgetClaims(daysAgo(CLAIM_LIFE_DAYS, now));
  }

  /** Those of the territories that one moderates: none for whoever moderates nothing. */
  async waiting(actor: Actor): Promise<OpenClaim[]> {
    await this.forgetOld(this.clock.now());
    return (await this.members.claimsFor(actor)).map(show);
  }

  /** @throws ProblemError `not-found` when it is unknown, answered, or not of the actor's territories. */
  async answer(
    { params, body }: InputOf<typeof answerClaim>,
    actor: Actor,
  ): Promise<ResponseOf<typeof answerClaim>> {
    const now = this.clock.now();
    const state = body.accept ? 'accepted' : 'refused';
    const claim = await this.members.dataSource.transaction(async (manager) => {
      const found = await this.members.lockClaim(manager, params.claim);
      const moderator = await this.accounts.hold(manager, actor);
      // Not told apart: whether somebody claims a listing is the affair of its moderators.
      if (!found || !can(moderator, 'moderate', found)) {
        throw new ProblemError(
          'urn:baguette:not-found',
          'Cette demande n’existe pas, ou n’attend plus de réponse.',
        );
      }
      const { structure_id, account_id: about } = found;
      if (body.accept) await this.members.set(manager, about, { structure_id, role: 'manager' });
      await this.members.answer(manager, params.claim, [state, body.reason, dayOf(now)]);
      const kind = `claim-${state}` as const;
      await this.journal.add(
        manager,
        { by: actor.account_id, structure_id, kind, about, reason: body.reason },
        now,
      );
      return found;
    });
    if (this.mailer.ready) {
      const link = publicLink(body.accept ? '/mes-fiches' : '/mon-compte', this.config);
      this.mailer.post(writeMail(claim.by, link, claimAnswer(claim.nom, body)));
    }
    return { state };
  }
}

function show(claim: StoredClaim): OpenClaim {
  const { id, structure_id, nom, commune, siret_of_listing, by, claimer, siret, message, asked_on } = claim;
  return { id, structure_id, nom, commune, siret_of_listing, by, claimer, siret, message, asked_on };
}
