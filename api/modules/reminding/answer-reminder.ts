import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { confirmByReminder, readReminder } from '#api/contract/reminders.contract';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { freshnessOf } from '#api/domain/quality/freshness';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { ConfirmListing } from '#api/modules/editing/confirm-listing';
import { OpenReminders } from './open-reminders.ts';
import { RemindingRepository } from './reminding.repository.ts';

/** Uses of links an hour from one network: a team behind one address answers all its mails, a program that guesses gets nowhere. */
const USES_PER_HOUR = 300;

/** What somebody does by the links of a mail, without signing in. A link is looked at by a POST, and does nothing before a press. */
@Injectable()
export class AnswerReminder {
  private readonly networks = new HourlyMemory();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly opening: OpenReminders,
    private readonly reminders: RemindingRepository,
    private readonly accounts: AccountsRepository,
    private readonly confirming: ConfirmListing,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `too-many-requests` */
  count(address: string): void {
    if (this.networks.admits([networkOfAddress(address)], USES_PER_HOUR, this.clock.now())) return;
    throw new ProblemError(
      'urn:baguette:too-many-requests',
      'Trop de demandes en une heure : réessayez plus tard.',
    );
  }

  /** @throws ProblemError `link-over` */
  async read(token: string): Promise<ResponseOf<typeof readReminder>> {
    const { listings, purpose } = await this.opening.run(token, 'stop');
    const now = this.clock.now();
    return {
      only_stop: purpose === 'stop',
      listings: listings.map((listing) => ({ ...listing, freshness: freshnessOf(listing.date_maj, now) })),
    };
  }

  /** Confirms as the one who holds the mailbox: the rights are looked at again. @throws ProblemError `link-over`, `not-found`, `not-allowed` */
  async confirm({
    body: { token, structure_id },
  }: InputOf<typeof confirmByReminder>): Promise<ResponseOf<typeof confirmByReminder>> {
    const { listings, courriel } = await this.opening.run(token, 'keep');
    if (!listings.some(({ id }) => id === structure_id)) {
      throw new ProblemError(
        'urn:baguette:not-found',
        'Ce courriel ne parle pas de cette fiche, ou elle n’est plus proposée.',
      );
    }
    const account_id = await this.dataSource.transaction((manager) =>
      this.accounts.findOrAdd(manager, courriel, this.clock.now()),
    );
    const actor = { account_id, courriel, administrator: false, moderates: [], sources: [] };
    return this.confirming.run(structure_id, actor);
  }

  /** @throws ProblemError `link-over` */
  async refuse(token: string): Promise<{ refused: true }> {
    await this.reminders.refuse((await this.opening.run(token, 'stop')).id);
    return { refused: true };
  }

  /** @throws ProblemError `link-over` */
  async resume(token: string): Promise<{ refused: false }> {
    await this.reminders.resume((await this.opening.run(token, 'stop')).id);
    return { refused: false };
  }
}
