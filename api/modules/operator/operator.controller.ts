import { Controller, Inject } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { dropDemo, readHealth, startBackup } from '#api/contract/operator.contract';
import { DATABASE } from '#api/database/open-database';
import type { Database } from '#api/database/open-database';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ProblemError } from '#api/http/problem-error';
import { dropDemoListings } from '#api/modules/seeding/drop-demo';

/** What the one who runs the server asks of the running app, from the command line. */
@Controller()
export class OperatorController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @HttpEndpoint(dropDemo)
  drop(): Promise<ResponseOf<typeof dropDemo>> {
    return dropDemoListings(this.database.dataSource);
  }

  @HttpEndpoint(startBackup)
  async backup(@Input() { body }: InputOf<typeof startBackup>): Promise<ResponseOf<typeof startBackup>> {
    if (!this.database.backup) {
      throw new ProblemError('urn:baguette:bad-request', 'Un serveur PostgreSQL se sauvegarde avec pg_dump.');
    }
    await this.database.backup(body.file);
    return { file: body.file };
  }

  @HttpEndpoint(readHealth)
  async health(): Promise<ResponseOf<typeof readHealth>> {
    await this.database.dataSource.query('SELECT 1');
    return { status: 'ok', database: this.database.kind };
  }
}
