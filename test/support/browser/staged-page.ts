import { PageReader } from './page-reader.ts';

/** What the API is made to answer, in place of the real one. */
export interface Staged {
  status: number;
  type?: string;
  body: unknown;
}

/** A page of which the network and the API are what a test makes them. */
export class StagedPage extends PageReader {
  async cutNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async restoreNetwork(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  /** From now on an address of the API answers this; null gives it back to the API. */
  async stage(path: string, staged: Staged | null): Promise<void> {
    await this.page.unroute(`**/api${path}*`);
    if (!staged) return;
    const { status, type: contentType = 'application/problem+json', body } = staged;
    await this.page.route(`**/api${path}*`, (route) =>
      route.fulfill({ status, contentType, body: JSON.stringify(body) }),
    );
  }

  /** A file that does not come the first time that it is asked for. */
  async loseOnce(address: RegExp): Promise<void> {
    await this.page.route(address, (route) => route.abort(), { times: 1 });
  }

  /** A file that does not come, until it is found again. */
  async lose(address: RegExp): Promise<void> {
    await this.page.route(address, (route) => route.abort());
  }

  async findAgain(address: RegExp): Promise<void> {
    await this.page.unroute(address);
  }

  /** An address of the API that never answers. */
  async hold(path: string): Promise<void> {
    await this.page.route(`**/api${path}*`, () => undefined);
  }
}
