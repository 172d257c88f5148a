import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { grantRight, readAccounts, removeAccount } from '#api/contract/operator-accounts.contract';
import { Clock } from '#api/http/clock';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AccountsRepository } from './accounts.repository.ts';
import { GrantRight } from './grant-right.ts';
import { RemoveAccount } from './remove-account.ts';

/** Who may do what beyond their own listings, from the operator's command line. */
@Controller()
export class OperatorAccountsController {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly granting: GrantRight,
    private readonly removing: RemoveAccount,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(readAccounts)
  async all(): Promise<ResponseOf<typeof readAccounts>> {
    return { accounts: await this.accounts.all(this.clock.now()) };
  }

  @HttpEndpoint(grantRight)
  grant(@Input() { body }: InputOf<typeof grantRight>): Promise<ResponseOf<typeof grantRight>> {
    return this.granting.run(body);
  }

  @HttpEndpoint(removeAccount)
  remove(@Input() { body }: InputOf<typeof removeAccount>): Promise<ResponseOf<typeof removeAccount>> {
    return this.removing.run(body.courriel);
  }
}
