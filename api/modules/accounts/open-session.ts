import { Injectable } from '@nestjs/common';
import { nameBrowser } from '#api/domain/access/name-browser';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { SessionsRepository } from './sessions.repository.ts';
import type { Holder, SignIn } from './sessions.repository.ts';

interface Arrival extends Pick<SignIn, 'link' | 'earlier'> {
  userAgent: string;
}

/** Signs in by a link: a new session under a new secret, whatever cookie the browser came with. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `link-over`, the same for a link that is used, over, unknown or changed on the way. */
  async run({ userAgent, ...arrival }: Arrival): Promise<{ token: string; holder: Holder }> {
    const now = this.clock.now();
    const token = await this.sessions.open({ ...arrival, browser: nameBrowser(userAgent) }, now);
    const holder = token && (await this.sessions.holder(token, now));
    if (!holder) {
      throw new ProblemError(
        'urn:baguette:link-over',
        'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre.',
      );
    }
    return { token, holder };
  }
}
