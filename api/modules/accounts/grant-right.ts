import { Injectable } from '@nestjs/common';
import type { Grant } from '#api/contract/operator-accounts.contract';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from './accounts.repository.ts';

/** Makes a mailbox an administrator, or the moderator of a territory that exists. */
@Injectable()
export class GrantRight {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-request` for a territory that nobody knows. */
  async run({ courriel, moderates }: Grant): Promise<{ granted: true }> {
    if (moderates && !(await this.accounts.knowsTerritory(moderates))) {
      const message = 'Aucun territoire n’a ce code.';
      throw new ProblemError('urn:baguette:bad-request', message, [
        { field: 'body.moderates.code', message },
      ]);
    }
    await this.accounts.grant(courriel, moderates ?? null, this.clock.now());
    return { granted: true };
  }
}
