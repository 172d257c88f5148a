import { Injectable } from '@nestjs/common';
import type { Grant } from '#api/contract/operator-accounts.contract';
import { OWN_SOURCE } from '#api/domain/editing/own-listing';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from './accounts.repository.ts';

/** Makes a mailbox an administrator, the moderator of a territory that exists, or who brings a source by file. */
@Injectable()
export class GrantRight {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-request` for a territory that nobody knows, or a source that is nobody's. */
  async run(grant: Grant): Promise<{ granted: true }> {
    const { moderates, source } = grant;
    if (source && (source === OWN_SOURCE || (await this.accounts.isFictional(source)))) {
      const message = 'Cette source est celle de Baguette même : personne ne l’apporte par fichier.';
      throw new ProblemError('urn:baguette:bad-request', message, [{ field: 'body.source', message }]);
    }
    if (moderates && !(await this.accounts.knowsTerritory(moderates))) {
      const message = 'Aucun territoire n’a ce code.';
      throw new ProblemError('urn:baguette:bad-request', message, [
        { field: 'body.moderates.code', message },
      ]);
    }
    await this.accounts.grant(grant, this.clock.now());
    return { granted: true };
  }
}
