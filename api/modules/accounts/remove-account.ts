import { Injectable } from '@nestjs/common';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from './accounts.repository.ts';

/** Removes an account: its holder is signed out everywhere, and has no right left. */
@Injectable()
export class RemoveAccount {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`. */
  async run(courriel: string): Promise<{ removed: true }> {
    if (await this.accounts.remove(courriel, this.clock.now())) return { removed: true };
    throw new ProblemError('urn:baguette:not-found', 'Aucun compte n’a cette adresse.');
  }
}
