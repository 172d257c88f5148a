import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import type { InputOf } from '#api/contract/endpoint';
import type { addMember, Member, removeMember } from '#api/contract/members.contract';
import type { Actor } from '#api/domain/access/actor';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { writeMail } from '#api/mail/write-mail';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { AllowEditing } from '#api/modules/editing/allow-editing';
import { JournalRepository } from '#api/modules/journal/journal.repository';
import { MembersRepository } from './members.repository.ts';
import { invitation } from './member-mails.ts';

/** A mail leaves for each: nobody is to be written to by others' hands. */
const INVITATIONS_PER_HOUR = 20;
const INVITATIONS_PER_MAILBOX = 3;

/** A manager says who keeps the listing with her. */
@Injectable()
export class KeepMembers {
  private readonly inviters = new HourlyMemory();
  private readonly invited = new HourlyMemory();

  constructor(
    private readonly allow: AllowEditing,
    private readonly accounts: AccountsRepository,
    private readonly members: MembersRepository,
    private readonly journal: JournalRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed` */
  async read(id: string, actor: Actor): Promise<Member[]> {
    await this.allow.run(id, actor);
    return this.members.members(id);
  }

  /** @throws ProblemError `not-found`, `not-allowed`, `too-many-requests` */
  async add({ params: { id }, body }: InputOf<typeof addMember>, actor: Actor): Promise<Member[]> {
    const { nom } = await this.allow.run(id, actor, 'manage-members');
    const now = this.clock.now();
    if (
      !this.inviters.admits([actor.account_id], INVITATIONS_PER_HOUR, now) ||
      !this.invited.admits([body.courriel], INVITATIONS_PER_MAILBOX, now)
    ) {
      throw new ProblemError(
        'urn:baguette:too-many-requests',
        'Trop d’invitations en une heure : réessayez plus tard.',
      );
    }
    await this.members.dataSource.transaction(async (manager) => {
      await this.allow.lock(manager, id, { actor, action: 'manage-members' });
      const account = await this.accounts.findOrAdd(manager, body.courriel, now);
      await this.members.set(manager, account, { structure_id: id, role: body.role });
      const decision = {
        by: actor.account_id,
        structure_id: id,
        kind: 'member-added',
        about: account,
      } as const;
      await this.journal.add(manager, decision, now);
    });
    if (this.mailer.ready) {
      this.mailer.post(writeMail(body.courriel, publicLink('/connexion', this.config), invitation(nom)));
    }
    return this.members.members(id);
  }

  /** @throws ProblemError `not-found`, `not-allowed` */
  async remove({ params: { id, account } }: InputOf<typeof removeMember>, actor: Actor): Promise<Member[]> {
    await this.allow.run(id, actor, 'manage-members');
    await this.members.dataSource.transaction(async (manager) => {
      await this.allow.lock(manager, id, { actor, action: 'manage-members' });
      if (!(await this.members.remove(manager, account, id))) {
        throw new ProblemError('urn:baguette:not-found', 'Cette personne ne tient pas, ou plus, la fiche.');
      }
      const decision = {
        by: actor.account_id,
        structure_id: id,
        kind: 'member-removed',
        about: account,
      } as const;
      await this.journal.add(manager, decision, this.clock.now());
    });
    return this.members.members(id);
  }
}
