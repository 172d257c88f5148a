import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import type { HeldRequest } from './current-holder.ts';
import { isFromOwnPage } from './own-origin.ts';
import { sessionCookie } from './session-cookie.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Knows who makes a request by its session; a write with a session cookie must come from a page of this host. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** Never refuses for want of a session: the contract's guard comes next. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HeldRequest>();
    const token = sessionCookie(this.config).read(request);
    if (token === null) return true;
    if (!['GET', 'HEAD'].includes(request.method) && !isFromOwnPage(request, this.config.PUBLIC_URL)) {
      throw new ProblemError(
        'urn:baguette:not-allowed',
        'Cette demande ne vient pas d’une page de Baguette : rien n’est fait.',
      );
    }
    const holder = await this.sessions.holder(token, this.clock.now());
    if (!holder) return true;
    const { session_id: _session, last_used: _used, ...actor } = holder;
    request.actor = actor;
    request.holder = holder;
    return true;
  }
}
