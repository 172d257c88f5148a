import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { endAllSessions, endSession, readSessions } from '#api/contract/accounts.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { Clock } from '#api/http/clock';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ProblemError } from '#api/http/problem-error';
import { CurrentHolder } from './current-holder.ts';
import { LeaveProConnect } from './leave-proconnect.ts';
import { sessionCookie } from './session-cookie.ts';
import { SessionsRepository } from './sessions.repository.ts';
import type { Holder } from './sessions.repository.ts';

/** One's own sessions, in all browsers. */
@Controller()
export class SessionsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsRepository,
    private readonly leaving: LeaveProConnect,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(readSessions)
  async all(@CurrentHolder() holder: Holder): Promise<ResponseOf<typeof readSessions>> {
    return { sessions: await this.sessions.all(holder, this.clock.now()) };
  }

  @HttpEndpoint(endSession)
  async end(
    @Input() { params }: InputOf<typeof endSession>,
    @CurrentHolder() holder: Holder,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof endSession>> {
    const ended = await this.sessions.end(holder.account_id, params.id);
    if (ended === 0) throw new ProblemError('urn:baguette:not-found', 'Cette session est déjà terminée.');
    if (params.id === holder.session_id) sessionCookie(this.config).clear(response);
    return { ended };
  }

  @HttpEndpoint(endAllSessions)
  async endAll(
    @CurrentHolder() holder: Holder,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof endAllSessions>> {
    const elsewhere = await this.leaving.of(request);
    const ended = await this.sessions.end(holder.account_id);
    sessionCookie(this.config).clear(response);
    return { ended, elsewhere };
  }
}
