import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { beginProConnect, openProConnectSession, readSignInWays } from '#api/contract/accounts.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ProblemError } from '#api/http/problem-error';
import { Mailer } from '#api/mail/mailer';
import { OpenSession } from './open-session.ts';
import { presentActor } from './present-actor.ts';
import { ProConnect } from './proconnect.ts';
import { ownCookie, sessionCookie } from './session-cookie.ts';

/** Signing in by ProConnect, where it is set. */
@Controller()
export class ProConnectController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly proConnect: ProConnect,
    private readonly opening: OpenSession,
  ) {}

  @HttpEndpoint(readSignInWays)
  ways(): ResponseOf<typeof readSignInWays> {
    return { link: this.mailer.ready, proconnect: this.proConnect.ready };
  }

  @HttpEndpoint(beginProConnect)
  async begin(@Res({ passthrough: true }) response: Response): Promise<ResponseOf<typeof beginProConnect>> {
    this.mustBeSet();
    const { url, secret } = await this.proConnect.begin();
    this.way().set(response, secret);
    return { url };
  }

  @HttpEndpoint(openProConnectSession)
  async open(
    @Input() { body }: InputOf<typeof openProConnectSession>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof openProConnectSession>> {
    this.mustBeSet();
    const session = sessionCookie(this.config);
    const vouched = await this.proConnect.finish(body.answer, this.way().read(request) ?? '');
    const comer = { earlier: session.read(request), userAgent: request.header('user-agent') ?? '' };
    const { token, holder } = await this.opening.byProConnect(vouched, comer);
    this.way().clear(response);
    session.set(response, token);
    return { actor: presentActor(holder) };
  }

  /** Binds what ProConnect answers to the browser that asked. */
  private way() {
    return ownCookie('proconnect', { life_ms: 10 * 60_000, setting: this.config });
  }

  private mustBeSet(): void {
    if (this.proConnect.ready) return;
    throw new ProblemError('urn:baguette:not-found', 'On ne se connecte pas ici par ProConnect.');
  }
}
