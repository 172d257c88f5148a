import { Injectable } from '@nestjs/common';
import { nameBrowser } from '#api/domain/access/name-browser';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { SessionsRepository } from './sessions.repository.ts';
import type { Arrival, Holder, Vouched } from './sessions.repository.ts';

/** What the browser says of itself, and the cookie that it showed. */
export interface Comer extends Pick<Arrival, 'earlier'> {
  userAgent: string;
}

export interface Opened {
  /** The secret of the session. */
  token: string;
  holder: Holder;
}

/** Signs in: a new session under a new secret, whatever cookie the browser came with. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `link-over`, the same for a link that is used, over, unknown or changed on the way. */
  async byLink(link: string, comer: Comer): Promise<Opened> {
    const token = await this.sessions.open(link, arrivalOf(comer), this.clock.now());
    if (token === null) throw linkOver();
    return this.opened(token);
  }

  /** For whom ProConnect vouches. */
  async byProConnect(vouched: Vouched, comer: Comer): Promise<Opened> {
    return this.opened(await this.sessions.openVouched(vouched, arrivalOf(comer), this.clock.now()));
  }

  private async opened(token: string): Promise<Opened> {
    const holder = await this.sessions.holder(token, this.clock.now());
    if (!holder) throw linkOver();
    return { token, holder };
  }
}

const arrivalOf = ({ userAgent, earlier }: Comer): Arrival => ({ earlier, browser: nameBrowser(userAgent) });

const linkOver = () =>
  new ProblemError(
    'urn:baguette:link-over',
    'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre.',
  );
