import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { ProConnect } from './proconnect.ts';
import { sessionCookie } from './session-cookie.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Signing out of ProConnect too, which would sign the next person of this browser in. */
@Injectable()
export class LeaveProConnect {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsRepository,
    private readonly proConnect: ProConnect,
  ) {}

  /** Where the browser of a request goes for that, asked before its session is ended; null for one that a link opened. */
  async of(request: Request): Promise<string | null> {
    const token = sessionCookie(this.config).read(request);
    const idToken = token && (await this.sessions.idTokenOf(token));
    return idToken ? this.proConnect.leave(idToken) : null;
  }
}
