import { Controller, Inject, Ip, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { askSignInLink, openSession, readMe, signOut } from '#api/contract/accounts.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AskSignInLink } from './ask-sign-in-link.ts';
import { CurrentHolder } from './current-holder.ts';
import { LeaveProConnect } from './leave-proconnect.ts';
import { OpenSession } from './open-session.ts';
import { presentActor } from './present-actor.ts';
import { sessionCookie } from './session-cookie.ts';
import { SessionsRepository } from './sessions.repository.ts';
import type { Holder } from './sessions.repository.ts';

/** Signing in and out of this browser. */
@Controller()
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly asking: AskSignInLink,
    private readonly opening: OpenSession,
    private readonly sessions: SessionsRepository,
    private readonly leaving: LeaveProConnect,
  ) {}

  @HttpEndpoint(askSignInLink)
  ask(
    @Input() { body }: InputOf<typeof askSignInLink>,
    @Ip() address: string,
  ): ResponseOf<typeof askSignInLink> {
    this.asking.run(body.courriel, address);
    return { asked: true };
  }

  @HttpEndpoint(openSession)
  async open(
    @Input() { body }: InputOf<typeof openSession>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof openSession>> {
    const session = sessionCookie(this.config);
    const comer = { earlier: session.read(request), userAgent: request.header('user-agent') ?? '' };
    const { token, holder } = await this.opening.byLink(body.token, comer);
    session.set(response, token);
    return { actor: presentActor(holder) };
  }

  @HttpEndpoint(readMe)
  me(@CurrentHolder() holder: Holder | null): ResponseOf<typeof readMe> {
    return { actor: holder && presentActor(holder) };
  }

  @HttpEndpoint(signOut)
  async out(
    @CurrentHolder() holder: Holder | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof signOut>> {
    const elsewhere = await this.leaving.of(request);
    const ended = holder ? await this.sessions.end(holder.account_id, holder.session_id) : 0;
    sessionCookie(this.config).clear(response);
    return { ended, elsewhere };
  }
}
