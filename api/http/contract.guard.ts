import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ActorRequest } from './current-actor.ts';
import { contractOf } from './http-endpoint.ts';
import { OPERATOR_TOKEN } from './operator-token.ts';
import { ProblemError } from './problem-error.ts';
import { Traffic } from './traffic.ts';

/** Refuses by default: a route without a contract is closed, others want who their contract says. */
@Injectable()
export class ContractGuard implements CanActivate {
  constructor(
    @Inject(OPERATOR_TOKEN) private readonly operatorToken: string,
    private readonly traffic: Traffic,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const contract = contractOf(context);
    if (!contract) throw new ProblemError('urn:baguette:not-found', 'Cette adresse n’existe pas.');
    const http = context.switchToHttp();
    this.traffic.note(http.getResponse<Response>());
    if (contract.access === 'operator' && !this.holdsToken(http.getRequest<Request>())) {
      throw new ProblemError(
        'urn:baguette:not-allowed',
        'Cette action est réservée à la personne qui exploite le serveur.',
      );
    }
    if (contract.access === 'signed-in' && !http.getRequest<ActorRequest>().actor) {
      throw new ProblemError('urn:baguette:not-signed-in', 'Connectez-vous pour continuer.');
    }
    setCache(
      http.getResponse<Response>(),
      http.getRequest<ActorRequest>().actor ? undefined : contract.maxAgeS,
    );
    return true;
  }

  private holdsToken(request: Request): boolean {
    const given = Buffer.from(request.header('authorization') ?? '');
    const expected = Buffer.from(`Bearer ${this.operatorToken}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

/** What one who is signed in reads is kept nowhere, nor is she shown what was kept before: `Vary`. */
function setCache(response: Response, maxAgeS: number | undefined): void {
  if (maxAgeS) response.vary('cookie');
  response.set('cache-control', maxAgeS ? `public, max-age=${maxAgeS}` : 'no-store');
}
