import { Controller, Inject, Ip, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { askSignInLink, openSession, readMe, signOut } from '#api/contract/accounts.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AskSignInLink } from './ask-sign-in-link.ts';
import { CurrentHolder } from './current-holder.ts';
import { OpenSession } from './open-session.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
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
    const earlier = readSessionCookie(request, this.config);
    const userAgent = request.header('user-agent') ?? '';
    const { token, holder } = await this.opening.run({ link: body.token, earlier, userAgent });
    setSessionCookie(response, token, this.config);
    return { actor: presentActor(holder) };
  }

  @HttpEndpoint(readMe)
  me(@CurrentHolder() holder: Holder | null): ResponseOf<typeof readMe> {
    return { actor: holder && presentActor(holder) };
  }

  @HttpEndpoint(signOut)
  async out(
    @CurrentHolder() holder: Holder | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof signOut>> {
    const ended = holder ? await this.sessions.end(holder.account_id, holder.session_id) : 0;
    clearSessionCookie(response, this.config);
    return { ended };
  }
}

const presentActor = ({ courriel, administrator, moderates, sources }: Holder) => ({
  courriel,
  administrator,
  moderates,
  sources,
});
